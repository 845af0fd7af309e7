import { EventEmitter } from 'node:events';
import {
  MessageChannelMain,
  type UtilityProcess,
  utilityProcess,
  type WebFrameMain,
} from 'electron';
import type { CoreSettings, FromCore, StartRefusal, ToCore } from '../core/host-messages.ts';
import { type CoreFiles, createCoreFiles } from './core-files.ts';
import { createCoreTasks } from './core-tasks.ts';
import { answerKeyQuestion } from './keys.ts';

export interface CoreEntries {
  readonly core: string;
  readonly task: string;
}

interface CoreEvents {
  /** The token of the person signed in by the environment, if any. */
  ready: [token: string | null];
  down: [];
  refused: [reason: StartRefusal, detail: string];
}

export interface CoreProcess {
  readonly events: EventEmitter<CoreEvents>;
  readonly files: CoreFiles;
  isReady(): boolean;
  /** Gives the page one end of a new channel and the core the other. */
  connect(frame: WebFrameMain): void;
  close(): Promise<void>;
}

const firstPauseMs = 200;
const longestPauseMs = 15_000;
const steadyAfterMs = 60_000;
const closeLimitMs = 5_000;

/** Runs the core in its own process and starts it again, ever more slowly, when it dies. */
export function startCoreProcess(entries: CoreEntries, settings: CoreSettings): CoreProcess {
  const events = new EventEmitter<CoreEvents>();
  let child: UtilityProcess | null = null;
  let ready = false;
  let stopping = false;
  let pauseMs = firstPauseMs;

  function send(message: ToCore): boolean {
    child?.postMessage(message);
    return child !== null;
  }
  const files = createCoreFiles(send);
  const tasks = createCoreTasks(entries.task, send);

  function start(): void {
    const started = Date.now();
    child = utilityProcess.fork(entries.core, [], { serviceName: 'Asli core', stdio: 'inherit' });
    child.on('message', (message: FromCore) => receive(message));
    child.on('exit', (code) => died(code, Date.now() - started));
    send({ type: 'start', settings });
  }

  function died(code: number, livedMs: number): void {
    child = null;
    ready = false;
    files.failAll();
    tasks.killAll();
    if (stopping) {
      return;
    }
    console.error(`The core process ended (${code}); starting it again`);
    events.emit('down');
    pauseMs = livedMs > steadyAfterMs ? firstPauseMs : pauseMs;
    setTimeout(() => stopping || start(), pauseMs);
    pauseMs = Math.min(pauseMs * 3, longestPauseMs);
  }

  function receive(message: FromCore): void {
    switch (message.type) {
      case 'ready':
        ready = true;
        events.emit('ready', message.token);
        break;
      case 'refused':
        stopping = true;
        events.emit('refused', message.reason, message.detail);
        break;
      case 'key-get':
      case 'key-put':
        void answerKeyQuestion(settings.keysDir, message).then(send);
        break;
      case 'task-start':
      case 'task-post':
      case 'task-kill':
        tasks.receive(message);
        break;
      case 'closed':
        break;
      default:
        files.receive(message);
    }
  }

  function connect(frame: WebFrameMain): void {
    if (!child || !ready) {
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage({ type: 'port' } satisfies ToCore, [port1]);
    frame.postMessage('asli:port', null, [port2]);
  }

  start();
  return { events, files, isReady: () => ready, connect, close: () => close() };

  async function close(): Promise<void> {
    stopping = true;
    const dying = child;
    if (dying) {
      await waitForClose(dying, () => send({ type: 'close' }));
    }
    tasks.killAll();
  }
}

/** Asks the core to close its database; a core that does not answer is ended. */
function waitForClose(child: UtilityProcess, ask: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill(), closeLimitMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.on('message', (message: FromCore) => {
      if (message.type === 'closed') {
        child.kill();
      }
    });
    ask();
  });
}
