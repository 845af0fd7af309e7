import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { resolveElectronRuntime } from './electron/electron-runtime.ts';
import { runEntry } from './entry.ts';
import { onEnd } from './on-end.ts';
import { endCommands } from './run-command.ts';
import { say } from './say.ts';
import { ensureSystemLibraries } from './system-libraries.ts';
import { runJourneys } from './testing/run-journeys.ts';
import { runUnitTests } from './testing/run-unit-tests.ts';
import { addTallies, nothing, type Tally } from './testing/tally.ts';

/** Everything there is to test; the last line counts it. */
async function testAll(): Promise<number> {
  const reports = await mkdtemp(join(tmpdir(), 'asli-test-'));
  const missing = [
    ...(await ensureSystemLibraries('run')),
    ...(await ensureSystemLibraries('test')),
  ];
  if (missing.length > 0) {
    say('Tests that need them are going to fail.');
  }
  const prepared = await attempt('Preparing the app', async () => {
    await buildIfStale();
    const runtime = await resolveElectronRuntime();
    say(`Electron ${runtime.version}${runtime.official ? '' : ' (development stand-in)'}`);
    return nothing;
  });
  const unit = await attempt('The unit tests', () => runUnitTests(reports));
  const journeys = prepared.failed > 0 ? nothing : await attempt('The journeys', runJourneys);
  await rm(reports, { recursive: true, force: true });
  const { passed, failed, skipped } = addTallies([prepared, unit, journeys]);
  for (const name of skipped) {
    say(`!! SKIPPED: ${name}`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** A part that cannot even start is a failure like any other, and the others still run. */
async function attempt(what: string, work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    say(`${what} could not start: ${error instanceof Error ? error.message : String(error)}`);
    return { ...nothing, failed: 1 };
  }
}

onEnd(() => {
  endCommands();
  process.exit(143);
});
await runEntry(testAll);
