import { join } from 'node:path';
import { project } from '../project.ts';
import { runCommand } from '../run-command.ts';
import { readVitestReport, type Tally, withExitCode } from './tally.ts';

/** Everything beside the sources, in plain Node. */
export async function runUnitTests(reportDir: string): Promise<Tally> {
  const report = join(reportDir, 'vitest.json');
  const cli = join(project.modules, 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [cli, 'run', ...reporters];
  const { code } = await runCommand(process.execPath, args, { cwd: project.root, show: true });
  return withExitCode(await readVitestReport(report), code);
}
