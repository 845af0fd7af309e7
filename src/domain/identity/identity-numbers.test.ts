import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { isTradeOnly, readKbli } from './kbli.ts';
import { maskNib, readNib } from './nib.ts';
import { readNitku } from './nitku.ts';
import { displayNpwp, npwp16, readNpwp, suggestNpwp } from './npwp.ts';
import { readPassport } from './passport.ts';
import { readPostcode } from './postcode.ts';

/** `value`, `value !warning`, or the refusing code. */
function shown(outcome: Checked<unknown>): string {
  return outcome.ok ? [String(outcome.value), ...outcome.warnings].join(' !') : outcome.code;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

describe('NIB', () => {
  it.each([
    ['2906098567536', '2906098567536'],
    [' 2906 0985-6753.6 ', '2906098567536'],
    ["'2906098567536", '2906098567536'],
    ['2906098567536.0', '2906098567536'],
    ['2906098567536,00', '2906098567536'],
    ['560388489876', 'nib-format'],
    ['29060985675361', 'nib-format'],
    ['29060985X7536', 'nib-format'],
    ['', 'nib-format'],
    ['1111111111111', '1111111111111 !nib-implausible'],
    ['1234567890123', '1234567890123 !nib-implausible'],
    ['9876543210987', '9876543210987 !nib-implausible'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readNib(text))).toBe(outcome);
  });

  it('is masked to its first and last four', () => {
    expect(maskNib('1234567899012')).toBe('1234*****9012');
  });

  it('reads its own output and ignores separators', () => {
    fc.assert(
      fc.property(digits(13), (nib) => {
        const spaced = `${nib.slice(0, 4)} ${nib.slice(4, 9)}-${nib.slice(9)}`;
        expect(readNib(spaced)).toEqual(readNib(nib));
        expect(readNib(nib)).toMatchObject({ ok: true, value: nib });
      }),
    );
  });
});

describe('NPWP', () => {
  it.each([
    ['013121660091000', '013121660091000'],
    ['01.312.166.0-091.000', '013121660091000'],
    ['016090524017000', '016090524017000'],
    ['216090524017001', '216090524017001 !npwp-check-digit'],
    ['0013121660091000', '0013121660091000'],
    ['0216090524017001', '0216090524017001 !npwp-check-digit'],
    ['3273015112950002', '3273015112950002'],
    ['3273017212950002', '3273017212950002 !npwp-nik-implausible'],
    ['3273015112950000', '3273015112950000 !npwp-nik-implausible'],
    ['13121660091000', 'npwp-format'],
    ['01312166009100O', 'npwp-format'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readNpwp(text))).toBe(outcome);
  });

  it('is displayed as tax papers print it', () => {
    expect(displayNpwp('013121660091000')).toBe('01.312.166.0-091.000');
    expect(displayNpwp('0013121660091000')).toBe('0013 1216 6009 1000');
    expect(npwp16('013121660091000')).toBe('0013121660091000');
  });

  it('suggests the zero a spreadsheet dropped, only where it then checks out', () => {
    expect(suggestNpwp('13121660091000')).toBe('01.312.166.0-091.000');
    expect(suggestNpwp('13121661091000')).toBeUndefined();
    expect(suggestNpwp('12')).toBeUndefined();
  });

  it('has exactly one check digit for each first eight', () => {
    fc.assert(
      fc.property(digits(8), digits(6), (head, tail) => {
        const fitting = [...'0123456789'].filter((check) => {
          const outcome = readNpwp(`${head}${check}${tail}`);
          return outcome.ok && outcome.warnings.length === 0;
        });
        expect(fitting).toHaveLength(1);
      }),
    );
  });

  it('is read back from its display', () => {
    fc.assert(
      fc.property(fc.oneof(digits(15), digits(16)), (npwp) => {
        expect(readNpwp(displayNpwp(npwp))).toEqual(readNpwp(npwp));
      }),
    );
  });
});

describe('NITKU', () => {
  it('is 22 digits that begin with the NPWP', () => {
    expect(shown(readNitku('0013121660091000000000', '013121660091000'))).toBe(
      '0013121660091000000000',
    );
    expect(shown(readNitku('0013121660091000000001', '3273015112950002'))).toBe(
      '0013121660091000000001 !nitku-npwp-mismatch',
    );
    expect(shown(readNitku('001312166009100000000'))).toBe('nitku-format');
  });
});

describe('KBLI', () => {
  it.each([
    ['13134', '13134'],
    ['1313', 'kbli-format'],
    ['44123', '44123 !kbli-unknown'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readKbli(text))).toBe(outcome);
  });

  it('tells a trader from a maker', () => {
    expect(isTradeOnly(['46414', '47711'])).toBe(true);
    expect(isTradeOnly(['46414', '13134'])).toBe(false);
    expect(isTradeOnly([])).toBe(false);
  });
});

describe('postcode and passport', () => {
  it.each([
    ['40115', '40115'],
    ['40115.0', '40115'],
    ['4011', 'postcode-format'],
  ])('postcode %s gives %s', (text, outcome) => {
    expect(shown(readPostcode(text))).toBe(outcome);
  });

  it.each([
    ['a 123 4567', 'A1234567'],
    ['A123', 'passport-format'],
    ['A1234567Ü', 'passport-format'],
  ])('passport %s gives %s', (text, outcome) => {
    expect(shown(readPassport(text))).toBe(outcome);
  });
});
