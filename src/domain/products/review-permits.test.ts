import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/permits-2026-1.json' with { type: 'json' };
import { permitTypes } from '../reference/product-codes.ts';
import { declarationIssueSeverities } from './declaration-issue-codes.ts';
import { permitsPackSchema } from './permits-pack.ts';
import type { Permit } from './product.ts';
import { reviewPermits } from './review-permits.ts';

const pack = permitsPackSchema.parse(packJson);
const TODAY = '2026-02-04';
const GOOD: Permit = {
  type: 'SNI',
  number: 'SNI 8302:2016',
  issuer: 'BBSPJIKB',
  issuedOn: '2024-03-01',
  expiresOn: '2027-03-01',
};
const TKDN = { type: 'TKDN', regulation: 'Permenperin 35/2025', value: '70', issuedOn: null };

function issuesOf(change: Partial<Permit>): readonly string[] {
  return reviewPermits([{ ...GOOD, ...change }], pack, TODAY).issues;
}

describe('the permits pack', () => {
  it('knows every kind of permit once, with examples that fit its own patterns', () => {
    expect(pack.types.map(({ type }) => type).sort()).toEqual([...permitTypes].sort());
    for (const { type, example } of pack.types) {
      const odd = example ? issuesOf({ type, number: example, value: '50' }) : [];
      expect(odd, type).not.toContain('permit-number-odd');
    }
  });
});

describe('permits', () => {
  it.each<[string, Partial<Permit>, string[]]>([
    ['a whole one', {}, []],
    ['an unknown kind', { type: 'SIM' }, ['permit-type-unknown']],
    [
      'ends before it begins',
      { issuedOn: '2027-03-02' },
      ['permit-dates-reversed', 'permit-issued-later'],
    ],
    ['ends on the day it begins', { issuedOn: '2027-03-01' }, ['permit-issued-later']],
    ['expired yesterday', { expiresOn: '2026-02-03' }, ['permit-expired']],
    ['expires today', { expiresOn: '2026-02-04' }, []],
    ['issued tomorrow', { issuedOn: '2026-02-05' }, ['permit-issued-later']],
    ['no days at all', { issuedOn: null, expiresOn: null }, []],
    ['no number', { number: ' ' }, ['permit-number-missing']],
    ['a number without end', { number: 'x'.repeat(201) }, ['text-too-long']],
    ['a note without end', { note: 'x'.repeat(501) }, ['text-too-long']],
    ['Batikmark without BMI', { type: 'BATIKMARK', number: '12/2024' }, ['permit-number-odd']],
    ['Batikmark with BMI', { type: 'BATIKMARK', number: 'bmi 12/2024' }, []],
    ['a registered mark', { type: 'MEREK', number: 'IDM000123456' }, []],
    [
      'an application for a mark',
      { type: 'MEREK', number: 'DID2024012345' },
      ['permit-number-odd'],
    ],
    ['a mark that lacks a digit', { type: 'MEREK', number: 'IDM00012345' }, ['permit-number-odd']],
    ['P-IRT of the same year', { type: 'PIRT', number: '1234567890123-27' }, []],
    [
      'P-IRT of another year',
      { type: 'PIRT', number: '1234567890123-28' },
      ['permit-year-mismatch'],
    ],
    ['P-IRT of 14 digits', { type: 'PIRT', number: '1234567890123-2' }, ['permit-number-odd']],
    ['halal', { type: 'HALAL', number: 'ID00110000123456789' }, []],
    ['TKDN', { ...TKDN }, []],
    ['TKDN with a comma', { ...TKDN, value: '70,25' }, []],
    ['TKDN of 100', { ...TKDN, value: '100.00' }, []],
    ['TKDN above 100', { ...TKDN, value: '100.01' }, ['permit-value-range']],
    ['TKDN below 0', { ...TKDN, value: '-1' }, ['permit-value-range']],
    ['TKDN in words', { ...TKDN, value: 'tinggi' }, ['permit-value-range']],
    ['TKDN without value', { ...TKDN, value: null }, ['permit-value-missing']],
    ['TKDN without regulation', { ...TKDN, regulation: '' }, ['permit-regulation-missing']],
    ['TKDN for five years', { ...TKDN, issuedOn: '2026-01-05', expiresOn: '2031-01-05' }, []],
    [
      'TKDN for longer',
      { ...TKDN, issuedOn: '2026-01-05', expiresOn: '2031-01-06' },
      ['permit-term-odd'],
    ],
    [
      'an old TKDN for longer, of which no term is known',
      {
        ...TKDN,
        regulation: 'Permenperin 46/2022',
        issuedOn: '2024-01-05',
        expiresOn: '2031-01-06',
      },
      [],
    ],
  ])('%s', (_what, change, issues) => {
    expect(issuesOf(change)).toEqual(issues);
  });

  it('are refused only for what cannot be so', () => {
    const blocking = Object.entries(declarationIssueSeverities)
      .filter(([code, severity]) => code.startsWith('permit') && severity === 'block')
      .map(([code]) => code);
    expect(blocking).toEqual([
      'permit-type-unknown',
      'permit-dates-reversed',
      'permit-value-range',
    ]);
  });

  it('are stored cleaned, without what was left empty', () => {
    const typed = { ...GOOD, number: ' SNI\u0000 8302 ', note: ' ', regulation: null, scan: null };
    expect(reviewPermits([typed], pack, TODAY).permits).toEqual([{ ...GOOD, number: 'SNI 8302' }]);
  });
});
