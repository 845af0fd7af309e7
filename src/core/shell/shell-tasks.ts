import { EventEmitter } from 'node:events';
import type { TaskProcess } from '../env.ts';
import type { FromCore, ToCore } from '../host-messages.ts';

type TaskEvent = Extract<ToCore, { type: 'task-message' | 'task-exit' }>;

/** Task processes that the shell starts for the core: a utility process cannot start its own. */
export function createShellTasks(send: (message: FromCore) => void) {
  const running = new Map<number, EventEmitter>();
  let lastTask = 0;

  function startProcess({ heapMb }: { heapMb: number }): TaskProcess {
    lastTask += 1;
    const task = lastTask;
    const events = new EventEmitter();
    running.set(task, events);
    send({ type: 'task-start', task, heapMb });
    return {
      post: (message) => send({ type: 'task-post', task, message }),
      onMessage: (listener) => void events.on('message', listener),
      onExit: (listener) => void events.once('exit', listener),
      kill: () => send({ type: 'task-kill', task }),
    };
  }

  function receive(event: TaskEvent): void {
    const events = running.get(event.task);
    if (event.type === 'task-message') {
      events?.emit('message', event.message);
    } else {
      running.delete(event.task);
      events?.emit('exit', event.code);
    }
  }

  return { startProcess, receive };
}
