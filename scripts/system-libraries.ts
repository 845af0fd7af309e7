import { existsSync } from 'node:fs';
import { findCommand } from './find-command.ts';
import { runCommand } from './run-command.ts';
import { say } from './say.ts';

/** What a task cannot do without. `packages`: Debian names, newest naming first. */
interface Need {
  readonly commands?: readonly string[];
  readonly library?: string;
  readonly packages: readonly string[];
}

export type NeedSet = 'run' | 'build-driver' | 'test';

const needs: Record<NeedSet, readonly Need[]> = {
  run: [
    { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { library: 'libnss3.so', packages: ['libnss3'] },
    { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { library: 'libgbm.so.1', packages: ['libgbm1'] },
    { library: 'libXss.so.1', packages: ['libxss1'] },
    {
      library: 'libatk-bridge-2.0.so.0',
      packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
    },
    { library: 'libdrm.so.2', packages: ['libdrm2'] },
    { library: 'libxkbcommon.so.0', packages: ['libxkbcommon0'] },
  ],
  'build-driver': [{ commands: ['c++', 'g++'], packages: ['g++'] }],
  test: [
    { commands: ['Xvfb'], packages: ['xvfb'] },
    { commands: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium'] },
    { commands: ['pdftoppm'], packages: ['poppler-utils'] },
    { commands: ['zbarimg'], packages: ['zbar-tools'] },
    { commands: ['qpdf'], packages: ['qpdf'] },
    { commands: ['setpriv'], packages: ['util-linux'] },
  ],
};

/**
 * Checks one set, installs with apt when root on a Debian-like Linux, else prints the command.
 * Returns what is still missing, by package name; always empty on Windows and macOS.
 */
export async function ensureSystemLibraries(set: NeedSet): Promise<string[]> {
  if (process.platform !== 'linux') {
    return [];
  }
  let missing = await missingNeeds(needs[set]);
  if (missing.length === 0) {
    return [];
  }
  if (!findCommand('apt-get')) {
    say(`Missing on this system (Debian names): ${firstNames(missing).join(' ')}`);
    return firstNames(missing);
  }
  if (process.getuid?.() === 0) {
    await installWithApt(missing);
    missing = await missingNeeds(needs[set]);
    if (missing.length === 0) {
      return [];
    }
  }
  const packages = await Promise.all(missing.map(aptName));
  say(`Some system packages are missing. Install them with:`);
  say(`  sudo apt-get install -y ${packages.join(' ')}`);
  return packages;
}

async function missingNeeds(set: readonly Need[]): Promise<Need[]> {
  const libraries = set.some((need) => need.library) ? await sharedLibraries() : '';
  return set.filter((need) => {
    if (need.commands) {
      return findCommand(...need.commands) === null;
    }
    return need.library !== undefined && !libraries.includes(`${need.library} `);
  });
}

async function sharedLibraries(): Promise<string> {
  const ldconfig = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig';
  return (await runCommand(ldconfig, ['-p'])).stdout;
}

async function installWithApt(missing: readonly Need[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('Refreshing the package lists (apt-get update) …');
  await runCommand('apt-get', ['update', '-qq'], { env, show: true });
  const packages = await Promise.all(missing.map(aptName));
  say(`Installing system packages: ${packages.join(' ')} …`);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  await runCommand('apt-get', args, { env, show: true });
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries (…t64): take the first name apt knows. */
async function aptName(need: Need): Promise<string> {
  for (const name of need.packages) {
    const known = await runCommand('apt-cache', ['show', '--no-all-versions', name]);
    if (known.code === 0 && known.stdout.includes('Package:')) {
      return name;
    }
  }
  return need.packages.at(-1) ?? '';
}

function firstNames(missing: readonly Need[]): string[] {
  return missing.map((need) => need.packages.at(-1) ?? '');
}
