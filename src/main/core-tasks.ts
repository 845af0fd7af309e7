import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { FromCore, ToCore } from '../core/host-messages.ts';

type TaskOrder = Extract<FromCore, { type: 'task-start' | 'task-post' | 'task-kill' }>;

export interface CoreTasks {
  receive(order: TaskOrder): void;
  /** The core died: its tasks have nobody to work for. */
  killAll(): void;
}

interface Task {
  readonly child: UtilityProcess;
  readonly limitKb: number;
}

/** What an idle process of Electron holds besides its task's heap. */
const baseMb = 160;
const watchEveryMs = 200;

/** Starts, feeds and kills the task processes of the core, which cannot fork by itself. */
export function createCoreTasks(entry: string, send: (message: ToCore) => boolean): CoreTasks {
  const running = new Map<number, Task>();
  let watch: NodeJS.Timeout | undefined;

  function start(task: number, heapMb: number): void {
    const child = utilityProcess.fork(entry, [], { serviceName: 'Asli task', stdio: 'inherit' });
    running.set(task, { child, limitKb: (baseMb + heapMb) * 1024 });
    watch ??= setInterval(killTheGreedy, watchEveryMs);
    child.on('message', (message: unknown) => send({ type: 'task-message', task, message }));
    child.on('exit', (code) => {
      running.delete(task);
      if (running.size === 0) {
        clearInterval(watch);
        watch = undefined;
      }
      send({ type: 'task-exit', task, code });
    });
  }

  /**
   * Electron gives a utility process a heap of 4 GB whatever it is asked for, so the cap is kept
   * from outside; it counts buffers too, which a cap of the heap would not.
   */
  function killTheGreedy(): void {
    const metrics = app.getAppMetrics();
    for (const { child, limitKb } of running.values()) {
      const used = metrics.find((metric) => metric.pid === child.pid)?.memory.workingSetSize ?? 0;
      if (used > limitKb) {
        console.error(`A task was ended at ${Math.round(used / 1024)} MB`);
        killForReal(child);
      }
    }
  }

  function receive(order: TaskOrder): void {
    if (order.type === 'task-start') {
      start(order.task, order.heapMb);
    } else if (order.type === 'task-post') {
      running.get(order.task)?.child.postMessage(order.message);
    } else {
      killForReal(running.get(order.task)?.child);
    }
  }

  function killAll(): void {
    for (const { child } of running.values()) {
      killForReal(child);
    }
  }

  return { receive, killAll };
}

/** SIGKILL where the system has it: a task caught in a loop must not be asked politely. */
function killForReal(child: UtilityProcess | undefined): void {
  if (!child) {
    return;
  }
  if (child.pid === undefined) {
    child.once('spawn', () => killForReal(child));
    return;
  }
  if (process.platform === 'win32') {
    child.kill();
    return;
  }
  try {
    process.kill(child.pid, 'SIGKILL');
  } catch {
    // It ended between the two lines.
  }
}
