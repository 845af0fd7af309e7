import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../project.ts';
import { runCommand } from '../run-command.ts';
import { say } from '../say.ts';

/** Who runs the journeys, and with what; nobody's home outlives the run. */
export interface TestAccount {
  /** Comes before the program: empty, or the words that change the user. */
  readonly prefix: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly outputDir: string;
  dispose(): Promise<void>;
}

const nobody = 65534;

/**
 * Chromium refuses its sandbox to root, so a run as root is handed to an ordinary user: only then
 * is the sandbox itself tested. No user is created; the numeric one of "nobody" serves.
 */
export async function prepareTestAccount(): Promise<TestAccount> {
  const home = await mkdtemp(join(tmpdir(), 'asli-home-'));
  const outputDir = join(project.root, 'test-results');
  await rm(outputDir, { recursive: true, force: true });
  await mkdir(outputDir, { recursive: true });
  const prefix = await userPrefix();
  if (prefix.length > 0) {
    await chown(home, nobody, nobody);
    await chown(outputDir, nobody, nobody);
  }
  const sandboxed = process.platform !== 'linux' || (await hasUserNamespaces(prefix));
  if (!sandboxed) {
    say('!! The sandbox of the window is NOT TESTED in this run (--no-sandbox):');
    say('!! this user cannot read the checkout, or the system allows no user namespaces.');
  }
  return {
    prefix,
    env: {
      ...process.env,
      ...(prefix.length > 0 ? { HOME: home, XDG_CONFIG_HOME: home, TMPDIR: home } : {}),
      ...(sandboxed ? {} : { ASLI_E2E_NO_SANDBOX: '1' }),
      // Playwright deletes and makes its folder anew, which takes a parent it may write to.
      ASLI_E2E_OUTPUT: join(outputDir, 'journeys'),
    },
    outputDir,
    dispose: () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function userPrefix(): Promise<string[]> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return [];
  }
  const id = String(nobody);
  const prefix = ['setpriv', '--reuid', id, '--regid', id, '--clear-groups'];
  const [program = '', ...args] = prefix;
  const read = `require('node:fs').accessSync(${JSON.stringify(join(project.root, 'package.json'))})`;
  const tried = await runCommand(program, [...args, process.execPath, '-e', read]);
  return tried.code === 0 ? prefix : [];
}

async function hasUserNamespaces(prefix: readonly string[]): Promise<boolean> {
  if (prefix.length === 0 && process.getuid?.() === 0) {
    return false;
  }
  const [program = '', ...args] = [...prefix, 'unshare', '--user', 'true'];
  return (await runCommand(program, args)).code === 0;
}
