import type { CoreEnv } from '../env.ts';

export interface Task {
  readonly task:
    | 'print-badges'
    | 'print-certificates'
    | 'print-declaration'
    | 'parse-sheet'
    | 'cross-line';
  readonly input: unknown;
  readonly heapMb: number;
  readonly timeLimitMs: number;
  onProgress?(done: number, total: number): void;
  readonly signal?: AbortSignal | undefined;
}

/** What a task process says; `task-process.ts` is the other end. */
export type TaskMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'error'; readonly message: string };

/** The process was stopped: by a person, by the clock, or by running out of memory. */
export class TaskStopped extends Error {
  readonly because: 'cancelled' | 'time' | 'died';
  constructor(because: TaskStopped['because']) {
    super(`The task was stopped (${because})`);
    this.because = because;
  }
}

/**
 * Runs dangerous or long work in an operating-system process of its own, with a memory cap, a time
 * limit and a real kill. It gets plain data and gives plain data; it holds no key and no database.
 */
export function runTask<Result>(env: CoreEnv, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = env.startProcess({ heapMb: task.heapMb });
    let over = false;
    const end = (settle: () => void) => {
      if (!over) {
        over = true;
        clearTimeout(timer);
        task.signal?.removeEventListener('abort', cancel);
        child.kill();
        settle();
      }
    };
    const cancel = () => end(() => reject(new TaskStopped('cancelled')));
    const timer = setTimeout(() => end(() => reject(new TaskStopped('time'))), task.timeLimitMs);
    child.onMessage((raw) => {
      const message = raw as TaskMessage;
      if (message.type === 'progress') {
        task.onProgress?.(message.done, message.total);
      } else if (message.type === 'result') {
        end(() => resolve(message.result as Result));
      } else {
        end(() => reject(new Error(message.message)));
      }
    });
    child.onExit(() => end(() => reject(new TaskStopped('died'))));
    task.signal?.addEventListener('abort', cancel);
    if (task.signal?.aborted) {
      cancel();
      return;
    }
    child.post({ task: task.task, input: task.input });
  });
}
