import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { CoreEnv, TaskProcess } from './env.ts';
import { fileKeyStore } from './file-key-store.ts';
import { createLog } from './log-file.ts';
import { systemSources } from './system-sources.ts';

export interface NodeFolders {
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly keysDir: string;
}

/** The core's world in plain Node: `serve`, the sample edition, tests. */
export function createNodeEnv(folders: NodeFolders): CoreEnv {
  return {
    ...folders,
    ...systemSources,
    keyStore: fileKeyStore(folders.keysDir),
    runtime: { host: 'node', version: process.versions.node, official: true },
    startProcess: startTaskProcess,
    log: createLog(null),
  };
}

const taskEntry = join(import.meta.dirname, 'jobs', 'task-process.ts');

function startTaskProcess({ heapMb }: { heapMb: number }): TaskProcess {
  const child = fork(taskEntry, [], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    // stdout of the host is a protocol of its own: a task must not write there.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  child.on('error', () => undefined);
  return {
    post(message) {
      if (child.connected) {
        child.send(message as never, () => undefined);
      }
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit(listener) {
      child.once('exit', listener);
      child.once('error', () => {
        // A process that could not be started has no exit of its own.
        if (child.pid === undefined) {
          listener(null);
        }
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
