import type { SignIn } from '../sign-in.ts';
import type { ElectronRuntime } from './electron-runtime.ts';

export interface ElectronFolders {
  readonly dataDir: string | null;
  readonly keysDir: string | null;
  readonly signInAs: SignIn | null;
  readonly sample: boolean;
}

/** The environment of the window: where its folders are and which runtime it stands on. */
export function electronEnvironment(
  runtime: ElectronRuntime,
  folders: ElectronFolders,
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...runtime.env };
  // Some editors set this for their terminals; Electron would then be a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  if (!env.DISPLAY && env.WAYLAND_DISPLAY) {
    env.ELECTRON_OZONE_PLATFORM_HINT = 'wayland';
  }
  if (folders.dataDir) {
    env.ASLI_DATA_DIR = folders.dataDir;
  }
  if (folders.keysDir) {
    env.ASLI_KEYS_DIR = folders.keysDir;
  }
  if (folders.signInAs) {
    env.ASLI_AS = `${folders.signInAs.name}:${folders.signInAs.pin}`;
  }
  if (folders.sample) {
    // The sample is nobody's data: any runtime may open it, and its keys rest in files.
    Object.assign(env, { ASLI_SAMPLE: '1', ASLI_DEV_RUNTIME: '1', ASLI_KEY_STORE: 'file' });
  }
  return env;
}
