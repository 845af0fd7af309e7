import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../regions/region-index.ts';
import { regionPackSchema } from '../regions/region-pack.ts';
import { boothColumns } from './booth-columns.ts';
import { exhibitorColumns } from './exhibitor-columns.ts';
import { productColumns } from './product-columns.ts';
import { readBoothRow } from './read-booth-row.ts';
import { readExhibitorRow } from './read-exhibitor-row.ts';
import { readProductRow } from './read-product-row.ts';
import type { RowOutcome } from './row-issue.ts';

const context = { regions: indexRegions(regionPackSchema.parse(regionsJson)), today: '2026-02-04' };
const shown = ({ issues }: RowOutcome<unknown>) =>
  issues.map(({ field, code }) => `${field} ${code}`);

describe('booth rows', () => {
  it('read sizes with comma, point and unit', () => {
    const record = { code: ' a-a-01 ', hall: 'Hall A', lengthM: '3,5', widthM: '3.25 m' };
    expect(readBoothRow(record)).toEqual({
      value: { code: 'A-A-01', hall: 'Hall A', lengthM: 3.5, widthM: 3.25 },
      issues: [],
    });
  });

  it('report every wrong cell', () => {
    const record = { code: ' ', lengthM: '0', widthM: 'tiga' };
    expect(shown(readBoothRow(record))).toEqual([
      'code booth-code-missing',
      'lengthM number-range',
      'widthM number-format',
    ]);
    expect(shown(readBoothRow({ code: 'A', widthM: '####' }))).toEqual(['widthM number-damaged']);
  });
});

describe('hostile rows', () => {
  const recordOfKeys = (keys: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary' }));
  const keysOf = (columns: readonly { key: string }[]) => columns.map(({ key }) => key);

  it('give a value or a blocking issue, never an exception', () => {
    const check = ({ value, issues }: RowOutcome<unknown>) => {
      const blocked = issues.some(({ severity }) => severity === 'block');
      expect(value === undefined).toBe(blocked);
    };
    fc.assert(
      fc.property(
        recordOfKeys(keysOf(boothColumns)),
        recordOfKeys(keysOf(exhibitorColumns)),
        recordOfKeys(keysOf(productColumns)),
        (booth, stand, line) => {
          check(readBoothRow(booth));
          check(readExhibitorRow(stand, context));
          check(readProductRow(line, context));
        },
      ),
    );
  });
});
