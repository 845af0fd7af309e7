import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { project } from '../project.ts';
import { say } from '../say.ts';

const packageDir = join(project.modules, 'electron');
const failureFile = join(project.cache, 'electron-download-failed.json');
const stallMs = 20_000;
const retryAfterMs = 24 * 60 * 60 * 1000;

export interface OfficialElectron {
  readonly executable: string;
  readonly version: string;
}

/**
 * The Electron that the product ships with. Downloads it on first use; a download that makes no
 * progress for 20 s is given up, and then not tried again for a day (`ASLI_ELECTRON_RETRY=1`
 * tries at once) so that every start without that network stays quick.
 */
export async function officialElectron(canWaitADay: boolean): Promise<OfficialElectron | null> {
  const installed = await installedElectron();
  if (installed) {
    return installed;
  }
  if (canWaitADay && (await failedLately())) {
    return null;
  }
  say('Downloading Electron (once) …');
  if (await download()) {
    await rm(failureFile, { force: true });
    return installedElectron();
  }
  await mkdir(project.cache, { recursive: true });
  await writeFile(failureFile, JSON.stringify({ at: Date.now(), version: await wantedVersion() }));
  return null;
}

async function wantedVersion(): Promise<string> {
  const text = await readFile(join(packageDir, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function installedElectron(): Promise<OfficialElectron | null> {
  try {
    const relative = (await readFile(join(packageDir, 'path.txt'), 'utf8')).trim();
    const version = (await readFile(join(packageDir, 'dist', 'version'), 'utf8')).trim();
    const executable = join(packageDir, 'dist', relative);
    if (version.replace(/^v/, '') !== (await wantedVersion()) || !existsSync(executable)) {
      return null;
    }
    return { executable, version: version.replace(/^v/, '') };
  } catch {
    return null;
  }
}

async function failedLately(): Promise<boolean> {
  if (process.env.ASLI_ELECTRON_RETRY === '1') {
    return false;
  }
  try {
    const note = JSON.parse(await readFile(failureFile, 'utf8')) as { at: number; version: string };
    return note.version === (await wantedVersion()) && Date.now() - note.at < retryAfterMs;
  } catch {
    return false;
  }
}

/** Runs the package's own installer, watching its temporary folder for progress. */
async function download(): Promise<boolean> {
  await mkdir(project.cache, { recursive: true });
  const temporary = await mkdtemp(join(project.cache, 'electron-download-'));
  const child = spawn(process.execPath, [join(packageDir, 'install.js')], {
    stdio: ['ignore', 2, 'ignore'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, NODE_USE_ENV_PROXY: '1' },
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  try {
    return (await Promise.race([ended, stalled(temporary)])) === 0;
  } finally {
    child.kill('SIGKILL');
    await rm(temporary, { recursive: true, force: true });
  }
}

async function stalled(folder: string): Promise<null> {
  let size = 0;
  let lastProgress = Date.now();
  while (Date.now() - lastProgress < stallMs) {
    await sleep(1000, undefined, { ref: false });
    const now = await folderSize(folder);
    if (now > size) {
      lastProgress = Date.now();
    }
    size = now;
  }
  return null;
}

async function folderSize(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { recursive: true });
    const sizes = entries.map(async (entry) => (await stat(join(folder, entry))).size);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
