import { mkdirSync } from 'node:fs';
import { createChangeEvents } from './change-events.ts';
import { lockFolder } from './device/folder-lock.ts';
import type { CoreEnv } from './env.ts';
import { type BootstrapPerson, bootstrap } from './features/setup/bootstrap.ts';
import { type FolderKeeper, keepFolder } from './folder-keeper.ts';
import { loadReference } from './reference.ts';
import { type Carriers, createCarriers } from './rpc/carriers.ts';
import { claimDataFolder } from './runtime-marker.ts';
import type { Services } from './services.ts';

export interface Core extends Carriers {
  /** Creates the first administrator and an edition in an empty folder, or signs the person in. */
  bootstrap(person: BootstrapPerson): Promise<{ token: string }>;
  close(): Promise<void>;
}

/**
 * The data process: the only opener of the data folder, the same in Electron's utility process, in
 * plain Node and in tests.
 * @throws FolderBusy where another core holds the folder, OfficialData where it is not for us
 */
export async function createCore(env: CoreEnv): Promise<Core> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  mkdirSync(env.keysDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(env.dataDir);
  try {
    claimDataFolder(env.dataDir, env.runtime, env.allowStandIn);
    return await openCore(env, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openCore(env: CoreEnv, unlock: () => void): Promise<Core> {
  const reference = loadReference(env.resourcesDir);
  const events = createChangeEvents();
  const keeper: FolderKeeper = await keepFolder(env, reference, events);
  const services: Services = { env, events, reference, ...keeper };
  return {
    ...createCarriers(services),
    bootstrap: (person) => bootstrap(services, person),
    async close() {
      try {
        await keeper.close();
      } finally {
        unlock();
      }
    },
  };
}
