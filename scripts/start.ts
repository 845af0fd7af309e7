import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.ts';
import { type ElectronFolders, electronEnvironment } from './electron/electron-environment.ts';
import { resolveElectronRuntime } from './electron/electron-runtime.ts';
import { runEntry } from './entry.ts';
import { onEnd } from './on-end.ts';
import { project } from './project.ts';
import { say } from './say.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

async function start(): Promise<number> {
  const { values } = parseArgs({
    options: { sample: { type: 'boolean', default: false }, data: { type: 'string' } },
  });
  await buildIfStale();
  const folders = values.sample ? await sampleFolders() : givenFolders(values.data);
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('There is no display here: serving the app to a browser instead of opening a window.');
    return startInBrowser(folders);
  }
  const missing = await ensureSystemLibraries('run');
  if (missing.length > 0) {
    say('Then start again. Without them:  npm run serve -- --data DIR');
    return 1;
  }
  return startInWindow(folders);
}

function givenFolders(data: string | undefined): ElectronFolders {
  const dataDir = data === undefined ? null : resolve(data);
  return { dataDir, keysDir: dataDir && `${dataDir}.keys`, signInAs: null, sample: false };
}

/** A filled edition to look around in; made anew on another day, so that the fair is on. */
async function sampleFolders(): Promise<ElectronFolders> {
  const { makeSampleEdition } = await import('./sample-edition.ts');
  const dataDir = join(project.cache, 'sample', 'data');
  const keysDir = join(project.cache, 'sample', 'keys');
  const signInAs = await makeSampleEdition(dataDir, keysDir);
  return { dataDir, keysDir, signInAs, sample: true };
}

async function startInBrowser({ dataDir, keysDir, signInAs }: ElectronFolders): Promise<number> {
  // Loaded here: the window start has no need of the whole core.
  const { serve } = await import('./serve.ts');
  const home = join(homedir(), '.config', 'Asli');
  await serve({
    dataDir: dataDir ?? join(home, 'data'),
    keysDir: keysDir ?? join(home, 'keys'),
    port: 0,
    signInAs,
    editionFile: null,
  });
  return 0;
}

async function startInWindow(folders: ElectronFolders): Promise<number> {
  const runtime = await resolveElectronRuntime();
  if (!runtime.official) {
    say(`Running on a development stand-in of Electron (${runtime.version}): not for real data.`);
  }
  const args = [...runtime.args];
  if (process.getuid?.() === 0) {
    say('Started as root: the sandbox of the window is off (--no-sandbox).');
    args.push('--no-sandbox');
  }
  const child = spawn(runtime.executable, args, {
    stdio: 'inherit',
    env: electronEnvironment(runtime, folders),
  });
  onEnd(() => child.kill('SIGTERM'));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => done(code ?? 1));
  });
}

if (import.meta.main) {
  await runEntry(start);
}
