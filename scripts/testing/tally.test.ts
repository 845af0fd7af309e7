import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTallies, readPlaywrightReport, readVitestReport, withExitCode } from './tally.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asli-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function reportFile(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting tests', () => {
  it('counts the cases of Vitest, and a file that did not load as one failure', async () => {
    const test = (status: string, fullName = status) => ({ status, fullName });
    const file = reportFile({
      testResults: [
        { name: 'a', status: 'failed', assertionResults: [test('passed'), test('failed')] },
        { name: 'b', status: 'failed', assertionResults: [] },
        { name: 'c', status: 'passed', assertionResults: [test('passed'), test('skipped', 'x')] },
      ],
    });
    expect(await readVitestReport(file)).toEqual({
      passed: 2,
      failed: 2,
      skipped: ['x (skipped)'],
    });
  });

  it('counts the cases of Playwright in nested suites, and errors outside of any', async () => {
    const run = (status: string) => ({ projectName: 'electron', status, annotations: [] });
    const inner = { title: 'inner', specs: [{ title: 'b', tests: [run('unexpected')] }] };
    const file = reportFile({
      errors: [{ message: 'global' }],
      suites: [
        { title: 'outer', specs: [{ title: 'a', tests: [run('expected')] }], suites: [inner] },
        { title: 'last', specs: [{ title: 'c', tests: [run('skipped')] }] },
      ],
    });
    const tally = await readPlaywrightReport(file);
    expect(tally).toMatchObject({ passed: 1, failed: 2 });
    expect(tally.skipped).toEqual(['[electron] c (no reason given)']);
  });

  it('takes a program that died without a report for a failure', async () => {
    const none = await readVitestReport(join(folder, 'missing.json'));
    expect(withExitCode(none, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(withExitCode(none, null)).toMatchObject({ failed: 1 });
    expect(withExitCode({ ...none, failed: 3 }, 1)).toMatchObject({ failed: 3 });
    expect(addTallies([none, none])).toEqual({ passed: 0, failed: 0, skipped: [] });
  });
});
