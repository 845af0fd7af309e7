import { project } from '../project.ts';
import { ensureSystemLibraries } from '../system-libraries.ts';
import { officialElectron } from './official-electron.ts';
import { standInDriver } from './stand-in-driver.ts';
import { standInElectron, standInFitsThisMachine, standInVersion } from './stand-in-electron.ts';

export interface ElectronRuntime {
  readonly executable: string;
  /** What to put on the command line so that it runs this project. */
  readonly args: readonly string[];
  readonly official: boolean;
  readonly version: string;
  /** Tells the app which runtime it is on. */
  readonly env: Readonly<Record<string, string>>;
}

/** The official Electron where it is or can be had, else the stand-in (Linux x64 only). */
export async function resolveElectronRuntime(): Promise<ElectronRuntime> {
  const canStandIn = standInFitsThisMachine();
  const official = await officialElectron(canStandIn);
  if (official) {
    return {
      ...official,
      args: [project.root],
      official: true,
      env: {},
    };
  }
  if (!canStandIn) {
    throw new Error(
      'Electron could not be downloaded. Connect to the internet once and start again, or run ' +
        'the app in a browser:  npm run serve -- --data DIR',
    );
  }
  const executable = await standInElectron();
  await ensureSystemLibraries('build-driver');
  const nativeBinding = await standInDriver();
  return {
    executable,
    args: [],
    official: false,
    version: standInVersion,
    env: { ASLI_NATIVE_BINDING: nativeBinding },
  };
}
