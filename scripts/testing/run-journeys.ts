import { join } from 'node:path';
import { project } from '../project.ts';
import { runCommand } from '../run-command.ts';
import { readPlaywrightReport, type Tally, withExitCode } from './tally.ts';
import { prepareTestAccount } from './test-account.ts';
import { startVirtualDisplay } from './virtual-display.ts';

/** The journeys of `e2e/` in a browser and in the desktop window. */
export async function runJourneys(): Promise<Tally> {
  const account = await prepareTestAccount();
  const ownDisplay = process.platform === 'linux';
  const display = ownDisplay ? await startVirtualDisplay(account.prefix) : null;
  try {
    const report = join(account.outputDir, 'playwright.json');
    const cli = join(project.modules, '@playwright', 'test', 'cli.js');
    const command = [process.execPath, cli, 'test', '--reporter=list,json'];
    const [program = '', ...args] = [...account.prefix, ...command];
    const { code } = await runCommand(program, args, {
      cwd: project.root,
      show: true,
      env: {
        ...account.env,
        ...(display ? { DISPLAY: display.name, WAYLAND_DISPLAY: '' } : {}),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    });
    return withExitCode(await readPlaywrightReport(report), code);
  } finally {
    await display?.stop();
    await account.dispose();
  }
}
