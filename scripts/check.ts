import { join } from 'node:path';
import { runEntry } from './entry.ts';
import { onEnd } from './on-end.ts';
import { project } from './project.ts';
import { endCommands, runCommand } from './run-command.ts';
import { say } from './say.ts';

interface Check {
  readonly name: string;
  /** Path below node_modules, then the arguments. */
  readonly command: readonly [script: string, ...args: string[]];
}

const checks: readonly Check[] = [
  { name: 'format and lint', command: ['@biomejs/biome/bin/biome', 'ci', '--max-diagnostics=50'] },
  { name: 'types', command: ['typescript/bin/tsc', '--project', '.'] },
  { name: 'types of the domain', command: ['typescript/bin/tsc', '--project', 'src/domain'] },
  {
    name: 'boundaries',
    command: [
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      'src',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  { name: 'dead code', command: ['knip/bin/knip.js'] },
  { name: 'unit tests', command: ['vitest/vitest.mjs', 'run'] },
];

/** Runs every check, also after one has failed, and names those that did. */
async function check(): Promise<number> {
  const failed: string[] = [];
  for (const { name, command } of checks) {
    say(`\n— ${name}`);
    const [script, ...args] = command;
    const program = [join(project.modules, script), ...args];
    const { code } = await runCommand(process.execPath, program, { cwd: project.root, show: true });
    if (code !== 0) {
      failed.push(name);
    }
  }
  say(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed');
  return failed.length > 0 ? 1 : 0;
}

onEnd(() => {
  endCommands();
  process.exit(143);
});
await runEntry(check);
