import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { CoreSettings, SignIn } from '../core/host-messages.ts';
import { keyStoreKind } from './keys.ts';
import { runtimeInfo } from './runtime-info.ts';

/** Where things are and how the core is to run: defaults of this account, or the environment. */
export function coreSettings(): CoreSettings {
  const userData = app.getPath('userData');
  return {
    dataDir: process.env.ASLI_DATA_DIR ?? join(userData, 'data'),
    keysDir: process.env.ASLI_KEYS_DIR ?? join(userData, 'keys'),
    resourcesDir: join(projectDir(), 'resources'),
    logFile: join(userData, 'logs', 'asli.log'),
    keyStore: keyStoreKind(),
    runtime: runtimeInfo(process.versions.electron),
    nativeBinding: process.env.ASLI_NATIVE_BINDING ?? null,
    allowStandIn: process.env.ASLI_DEV_RUNTIME === '1',
    signInAs: signInFromEnvironment(),
  };
}

/** The folder that holds `out/` and `resources/`; a link where the stand-in runtime runs. */
export function projectDir(): string {
  return realpathSync(app.getAppPath());
}

function signInFromEnvironment(): SignIn | null {
  const match = /^(.+):(\d+)$/.exec(process.env.ASLI_AS ?? '');
  return match?.[1] && match[2] ? { name: match[1], pin: match[2] } : null;
}
