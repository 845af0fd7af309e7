import { readdir } from 'node:fs/promises';
import type { BenchRow } from './bench-row.ts';

interface Bench {
  run(): Promise<BenchRow[]>;
}

/** Runs every `*.bench.ts` beside this file, one after the other, and prints one table. */
async function runAll(): Promise<void> {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts'));
  const rows: BenchRow[] = [];
  for (const name of names.sort()) {
    process.stderr.write(`${name} …\n`);
    const { run } = (await import(new URL(name, import.meta.url).href)) as Bench;
    rows.push(...(await run()));
  }
  process.stdout.write(`${table(rows)}\n`);
}

const HEADINGS: Required<BenchRow> = {
  name: 'what',
  median: 'median',
  peer: 'peer in the same run',
  ratio: 'ratio',
};

/** Columns as wide as their longest cell; a ratio above 1 is in our favour. */
function table(rows: readonly BenchRow[]): string {
  const cells = [HEADINGS, ...rows].map(({ name, median, peer = '', ratio = '' }) => [
    name,
    median,
    peer,
    ratio,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

await runAll();
