import { type Core, createCore } from './core.ts';
import { FolderBusy } from './device/folder-lock.ts';
import type { CoreEnv } from './env.ts';
import { fileKeyStore } from './file-key-store.ts';
import type { CoreSettings, FromCore, StartRefusal, ToCore } from './host-messages.ts';
import { createLog } from './log-file.ts';
import { OfficialData } from './runtime-marker.ts';
import { createShellFiles } from './shell/shell-files.ts';
import { createShellKeys } from './shell/shell-keys.ts';
import { createShellTasks } from './shell/shell-tasks.ts';
import { systemSources } from './system-sources.ts';

type Port = Parameters<Core['servePort']>[0] & { start(): void };

/** The end of the channel to the shell that Electron gives a utility process. */
interface ParentPort {
  postMessage(message: FromCore): void;
  on(event: 'message', listener: (event: { data: ToCore; ports: Port[] }) => void): void;
}

const { parentPort } = process as unknown as { parentPort: ParentPort };
const send = (message: FromCore) => parentPort.postMessage(message);

const keys = createShellKeys(send);
const tasks = createShellTasks(send);
const files = createShellFiles(send);
let core: Core | null = null;

parentPort.on('message', ({ data, ports }) => {
  if (data.type === 'start') {
    void start(data.settings);
  } else if (data.type === 'port') {
    const [port] = ports;
    if (port && core) {
      core.servePort(port);
      port.start();
    }
  } else if (data.type === 'close') {
    void close();
  } else if (data.type === 'file-request' || data.type === 'file-cancel') {
    files.receive(data, core);
  } else if (data.type === 'key-answer' || data.type === 'key-failed') {
    keys.receive(data);
  } else {
    tasks.receive(data);
  }
});

async function start(settings: CoreSettings): Promise<void> {
  const env = createEnv(settings);
  try {
    core = await createCore(env);
    const signedIn = settings.signInAs ? await core.bootstrap(settings.signInAs) : null;
    send({ type: 'ready', token: signedIn?.token ?? null });
  } catch (error) {
    env.log('error', 'The core did not start', error);
    const detail = error instanceof Error ? error.message : String(error);
    send({ type: 'refused', reason: refusalOf(error), detail });
  }
}

function refusalOf(error: unknown): StartRefusal {
  if (error instanceof OfficialData) {
    return 'official-data';
  }
  return error instanceof FolderBusy ? 'folder-busy' : 'failed';
}

function createEnv(settings: CoreSettings): CoreEnv {
  const { dataDir, resourcesDir, keysDir, runtime, nativeBinding, allowStandIn } = settings;
  return {
    dataDir,
    resourcesDir,
    keysDir,
    runtime,
    allowStandIn,
    ...(nativeBinding ? { nativeBinding } : {}),
    ...systemSources,
    keyStore: settings.keyStore === 'file' ? fileKeyStore(keysDir) : keys.store(settings.keyStore),
    startProcess: tasks.startProcess,
    log: createLog(settings.logFile),
  };
}

async function close(): Promise<void> {
  await core?.close();
  send({ type: 'closed' });
}
