import { describe, expect, it } from 'vitest';
import { knowledge } from '../origin/origin.fixture.ts';
import { declaredOrigin } from './declared-origin.ts';
import { declaredFields, type ProductFields } from './product.ts';

const silk = { name: 'benang sutra', country: 'CN', percent: 40 };
const cotton = { name: 'katun', country: 'ID', percent: 100 };
const weave = { step: 'Menenun', place: '33.74', ownWork: true, essential: true };

const originOf = (change: Partial<ProductFields>) =>
  declaredOrigin(
    declaredFields({ name: 'Selendang', category: 'TENUN', technique: 'ATBM', ...change }),
    knowledge,
  );

describe('what a declaration amounts to', () => {
  it('stays open while steps are not declared: a sheet carries none', () => {
    const origin = originOf({ claimedClass: 'A', materials: [cotton] });
    expect(origin).toMatchObject({ assessed: null, reason: null, disclosure: { rule: 'allowed' } });
  });

  it('names imported inputs of class B', () => {
    const origin = originOf({ claimedClass: 'B', materials: [silk], steps: [weave] });
    expect(origin).toMatchObject({
      assessed: 'B',
      reason: 'foreign-material',
      disclosure: {
        rule: 'allowed-if-disclosed',
        printed: { id: 'Ditenun di Indonesia; bahan impor: benang sutra (Tiongkok).' },
      },
    });
  });

  it.each([
    ['A', 'essential-step-abroad', [{ ...weave, place: 'CN' }]],
    ['B', 'essential-step-abroad', [{ ...weave, place: 'CN' }]],
    ['B', 'minimal-operations-only', [{ ...weave, step: 'Kemas' }]],
  ] as const)('class %s that is only finished here is %s and gets no badge', (...given) => {
    const [claimedClass, reason, steps] = given;
    const origin = originOf({ claimedClass, materials: [silk], steps });
    expect(origin).toMatchObject({ assessed: 'C', reason, disclosure: { rule: 'not-allowed' } });
  });

  it('names no country where none is known', () => {
    const { disclosure } = originOf({ claimedClass: 'D', originCountry: 'unknown' });
    expect(disclosure.printed.id).toContain('asal tidak diketahui');
    expect(originOf({ claimedClass: 'D', originCountry: 'CN' }).disclosure.printed.id).toContain(
      'Tiongkok',
    );
  });

  it('is never raised above the claim', () => {
    const origin = originOf({ claimedClass: 'B', materials: [cotton], steps: [weave] });
    expect(origin).toMatchObject({
      assessed: 'A',
      disclosure: { rule: 'allowed-if-disclosed', because: { code: 'made-here-steps-abroad' } },
    });
  });

  it('is not lowered by a place that nobody knows', () => {
    const dyeing = { step: 'Mewarnai', place: 'unknown', ownWork: false };
    const origin = originOf({ claimedClass: 'A', materials: [cotton], steps: [weave, dyeing] });
    expect(origin.assessed).toBeNull();
  });
});
