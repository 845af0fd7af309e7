import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import registersJson from '../../../resources/reference/registers-2026-1.json' with {
  type: 'json',
};
import rulesJson from '../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import watchlistJson from '../../../resources/reference/watchlist-2026-1.json' with {
  type: 'json',
};
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../regions/region-index.ts';
import { regionPackSchema } from '../regions/region-pack.ts';
import { registersSchema, rulesSchema, watchlistSchema } from '../risk/pack-content.ts';
import { createScorer } from '../risk/score-line.ts';
import { guessMapping, recordOf } from './guess-mapping.ts';
import { readBoothRow } from './read-booth-row.ts';
import { readExhibitorRow } from './read-exhibitor-row.ts';
import { readProductRow } from './read-product-row.ts';
import type { RowOutcome } from './row-issue.ts';
import type { SheetKind } from './sheet-kind.ts';

const folder = new URL('../../../e2e/fixtures/sheets/edisi-26/', import.meta.url);
const context = { regions: indexRegions(regionPackSchema.parse(regionsJson)), today: '2026-02-04' };
const scorer = createScorer({
  rules: rulesSchema.parse(rulesJson),
  watchlist: watchlistSchema.parse(watchlistJson),
  registers: registersSchema.parse(registersJson),
});

type RowsByCode = Record<string, number[]>;
interface Expected {
  readonly peserta_rows: number;
  readonly produk_rows: number;
  readonly issues: { readonly peserta: RowsByCode; readonly produk: RowsByCode };
  readonly signals: { readonly produk: RowsByCode };
  readonly first_phone_e164: string;
}
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;

/** Found by comparing with stored records, not by reading a row. */
const needsRecords = ['duplicate-nib', 'booth-taken', 'booth-unknown', 'exhibitor-unknown'];

function readSheet(file: string, kind: SheetKind): Record<string, string>[] {
  const options = { bom: true, delimiter: ';' };
  const table: string[][] = parse(readFileSync(new URL(file, folder)), options);
  const [headings = [], ...rows] = table;
  const guessed = guessMapping(headings, kind);
  expect(guessed).toMatchObject({ unmapped: [], missing: [] });
  return rows.map((cells) => recordOf(cells, guessed.mapping));
}

function issuesByCode(outcomes: readonly RowOutcome<unknown>[]): RowsByCode {
  const found: RowsByCode = {};
  outcomes.forEach(({ issues }, index) => {
    for (const { code } of issues) {
      found[code] = [...(found[code] ?? []), index + 1];
    }
  });
  return found;
}

function withoutStoredRecords(codes: RowsByCode): RowsByCode {
  return Object.fromEntries(Object.entries(codes).filter(([code]) => !needsRecords.includes(code)));
}

describe('the sample edition', () => {
  it('gives every booth without an issue', () => {
    const outcomes = readSheet('stan.csv', 'booths').map((record) => readBoothRow(record));
    expect(outcomes).toHaveLength(2300);
    expect(issuesByCode(outcomes)).toEqual({});
    expect(outcomes[0]?.value).toEqual({
      code: 'A-A-01',
      hall: 'Hall A',
      block: 'A',
      number: '01',
      lengthM: 3,
      widthM: 3,
    });
  });

  it('reports exactly the expected issues of exhibitors', () => {
    const outcomes = readSheet('peserta.csv', 'exhibitors').map((record) =>
      readExhibitorRow(record, context),
    );
    expect(outcomes).toHaveLength(expected.peserta_rows);
    expect(issuesByCode(outcomes)).toEqual(withoutStoredRecords(expected.issues.peserta));
    expect(outcomes[0]?.value?.picPhone).toBe(expected.first_phone_e164);
    const misspelt = outcomes[53]?.issues[0];
    expect(misspelt?.suggestions?.[0]).toBe('Kabupaten Purwakarta');
    const several = outcomes.flatMap(({ value }) =>
      value !== undefined && value.booths.length > 1 ? [value.booths.length] : [],
    );
    expect(several).toHaveLength(16);
    expect(new Set(several)).toEqual(new Set([2]));
  });

  it('keeps a formula-like name and an address of two lines as typed', () => {
    const records = readSheet('peserta.csv', 'exhibitors');
    const outcome = readExhibitorRow(records[47] ?? {}, context);
    expect(outcome.value).toMatchObject({
      name: '@SUM(1+1)*cmd 48',
      address: 'Jl. Rumah No. 124, RT 02/RW 08\nDusun Sekar',
    });
  });

  it('reports exactly the expected issues and signals of products', () => {
    const outcomes = readSheet('produk.csv', 'products').map((record) =>
      readProductRow(record, context),
    );
    expect(outcomes).toHaveLength(expected.produk_rows);
    expect(issuesByCode(outcomes)).toEqual(withoutStoredRecords(expected.issues.produk));
    const signals: RowsByCode = {};
    outcomes.forEach(({ value }, index) => {
      for (const { code } of value === undefined
        ? []
        : scorer.score(value, context.today).signals) {
        signals[code] = [...(signals[code] ?? []), index + 1];
      }
    });
    expect(signals).toEqual(expected.signals.produk);
  });
});
