import { readFile } from 'node:fs/promises';

/** What one test program counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Name and reason of each test that did not run. */
  readonly skipped: readonly string[];
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: [] };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: [...sum.skipped, ...tally.skipped],
    }),
    nothing,
  );
}

/** A program that ended badly without naming a failed test has failed as a whole. */
export function withExitCode(tally: Tally, code: number | null): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Counts Vitest's JSON report; a file that could not be loaded is one failure. */
export async function readVitestReport(file: string): Promise<Tally> {
  const report = await readReport<VitestReport>(file);
  const files = (report?.testResults ?? []).map((result): Tally => {
    const count = (status: string) =>
      result.assertionResults.filter((test) => test.status === status).length;
    const failed = count('failed');
    const broken = result.status === 'failed' && failed === 0;
    const skipped = result.assertionResults
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => `${test.fullName} (${test.status})`);
    return { passed: count('passed'), failed: broken ? 1 : failed, skipped };
  });
  return addTallies(files);
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly unknown[];
}

/** Counts Playwright's JSON report; an error outside of any test counts as one. */
export async function readPlaywrightReport(file: string): Promise<Tally> {
  const report = await readReport<PlaywrightReport>(file);
  const outside = { ...nothing, failed: report?.errors.length ?? 0 };
  return addTallies([outside, ...(report?.suites ?? []).map(tallySuite)]);
}

function tallySuite(suite: PlaywrightSuite): Tally {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test): Tally => {
      if (test.status === 'skipped') {
        const reason = test.annotations.map((note) => note.description ?? note.type).join(', ');
        const name = `[${test.projectName}] ${spec.title} (${reason || 'no reason given'})`;
        return { ...nothing, skipped: [name] };
      }
      const failed = test.status === 'unexpected' ? 1 : 0;
      return { passed: 1 - failed, failed, skipped: [] };
    }),
  );
  return addTallies([...own, ...(suite.suites ?? []).map(tallySuite)]);
}

async function readReport<Report>(file: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
