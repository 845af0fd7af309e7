import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localContentShare, localMaterialShare } from './local-content.ts';
import { assessed, FULL_LINE, knowledge } from './origin.fixture.ts';
import type { OriginLine } from './origin-line.ts';
import { cutPercent, NOTHING, ofPercent, type Ratio, reaches, WHOLE } from './ratio.ts';
import { changeName, changeRange, weakestChange } from './tariff-change.ts';
import { tariffDigits } from './tariff-code.ts';

const { localContent, formerLocalContent } = knowledge;

function estimate(
  components: readonly (readonly [cost: number, percent: number])[],
  labour: Ratio,
  overhead: Ratio,
): string {
  const material = localMaterialShare(
    components.map(([cost, percent]) => ({ cost: BigInt(cost), local: ofPercent(percent) })),
  );
  const share =
    material &&
    localContentShare(localContent, { material, labour, overhead, development: NOTHING });
  return share ? cutPercent(share) : 'none';
}

describe('exact percentages', () => {
  it.each([
    [199_800n, 500_000n, '39.96'],
    [320_000n, 500_000n, '64.00'],
    [39_996n, 100_000n, '39.99'],
    [1n, 3n, '33.33'],
    [2n, 3n, '66.66'],
    [0n, 7n, '0.00'],
    [1n, 1_000_000n, '0.00'],
    [-1n, 1_000_000n, '-0.01'],
    [-1n, 4n, '-25.00'],
    [5n, 4n, '125.00'],
    [99_999_999n, 100_000_000n, '99.99'],
  ])('%d of %d is %s', (num, den, text) => {
    expect(cutPercent({ num, den })).toBe(text);
  });

  it('never exceed the exact value, and miss it by less than a hundredth', () => {
    const big = fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n });
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 2n ** 60n }), (num, den) => {
        const text = cutPercent({ num, den });
        expect(text).toMatch(/^-?\d+\.\d\d$/);
        const hundredths = BigInt(text.replace('.', ''));
        expect(hundredths * den <= num * 10_000n).toBe(true);
        expect((hundredths + 1n) * den > num * 10_000n).toBe(true);
      }),
    );
  });

  it('are compared exactly with a threshold', () => {
    const forty = ofPercent(40);
    expect(reaches({ num: 399_999_999n, den: 1_000_000_000n }, forty)).toBe(false);
    expect(reaches({ num: 400_000_000n, den: 1_000_000_000n }, forty)).toBe(true);
  });
});

describe('local content', () => {
  it('is 70.0 in worked example A and 25.0 in B', () => {
    const bag = (pandan: number) =>
      estimate(
        [
          [60_000, pandan],
          [30_000, 0],
          [10_000, 0],
        ],
        WHOLE,
        WHOLE,
      );
    expect(bag(100)).toBe('70.00');
    expect(bag(0)).toBe('25.00');
  });

  it('is 80.5 in worked example C', () => {
    expect(
      estimate(
        [
          [70, 100],
          [20, 40],
          [10, 0],
        ],
        WHOLE,
        ofPercent(80),
      ),
    ).toBe('80.50');
  });

  it('is 30.0 by the formula of old papers', () => {
    const parts = {
      material: ofPercent(75),
      labour: WHOLE,
      overhead: ofPercent(50),
      development: NOTHING,
    };
    expect(cutPercent(localContentShare(formerLocalContent, parts))).toBe('30.00');
    const all = { material: WHOLE, labour: WHOLE, overhead: WHOLE, development: WHOLE };
    expect(cutPercent(localContentShare(formerLocalContent, all))).toBe('40.00');
    expect(cutPercent(localContentShare(localContent, all))).toBe('100.00');
  });

  it('of a line is called an estimate and says its working', () => {
    const materials = [
      { name: 'pandan', country: 'ID', cost: 60_000 },
      { name: 'furing', country: 'CN', cost: 30_000 },
      { name: 'ritsleting', country: 'unknown', cost: 10_000 },
    ];
    const { localContent: found } = assessed({ ...FULL_LINE, materials });
    expect(found).toMatchObject({ estimate: '70.00', former: '28.40' });
    expect(found.title.id).toBe('Perkiraan kandungan lokal (bukan sertifikat TKDN)');
    expect(found.working.map(({ code }) => code)).toEqual([
      'local-material',
      'local-work',
      'local-content',
      'local-content-former',
    ]);
    const imported = materials.map((material) => ({ ...material, country: 'CN' }));
    expect(assessed({ ...FULL_LINE, materials: imported }).localContent.estimate).toBe('25.00');
  });

  describe('of labour and overhead', () => {
    const materials = [{ name: 'pandan', country: 'ID', cost: 1 }];
    const weaving = { name: 'Menganyam', country: 'ID', essential: true };
    const dyeing = { name: 'Mewarnai', country: 'MY' };
    const packing = { name: 'Pengemasan', country: 'ID' };
    const by = (...steps: NonNullable<OriginLine['steps']>) => {
      const { estimate, working } = assessed({ ...FULL_LINE, materials, steps }).localContent;
      return [estimate, working.find(({ code }) => code === 'local-work')?.en];
    };

    it('goes by the number of steps while hours are incomplete', () => {
      const said =
        'Labour and overhead by the number of steps that count, as their hours are incomplete: 1/2 = 50.00% in Indonesia.';
      expect(by(weaving, dyeing)).toEqual(['87.50', said]);
      expect(by({ ...weaving, hours: 9 }, dyeing)).toEqual(['87.50', said]);
      expect(by({ ...weaving, hours: 0 }, { ...dyeing, hours: 0 })).toEqual(['87.50', said]);
    });

    it('goes by hours where every step that counts has some', () => {
      expect(by({ ...weaving, hours: 1 }, { ...dyeing, hours: 3 })).toEqual([
        '81.25',
        'Labour and overhead by the hours of the steps that count: 1/4 = 25.00% in Indonesia.',
      ]);
      expect(by({ ...weaving, hours: 1 }, { ...dyeing, hours: 3 }, packing)[0]).toBe('81.25');
    });

    it('is not raised by packing, nor lowered by packing elsewhere', () => {
      expect(by(weaving, dyeing, packing)[0]).toBe('87.50');
      expect(by(weaving, dyeing, { ...packing, hours: 99 })[0]).toBe('87.50');
      expect(by(weaving, { ...packing, country: 'SG' })[0]).toBe('100.00');
    });

    it('is nothing when all that is stated is packing', () => {
      expect(by(packing)).toEqual([
        '75.00',
        'Labour and overhead by the steps, all of which are minimal operations: 0.00% in Indonesia.',
      ]);
    });

    it('goes by the country of making without steps', () => {
      expect(by()[0]).toBe('100.00');
      expect(by()[1]).toContain('country of making');
    });
  });

  it.each([
    ['no materials', [], 'local-content-no-materials'],
    ['a material of unknown cost', [{ country: 'ID' }], 'local-content-unknown'],
    [
      'an unknown cost beside a free one',
      [{ country: 'ID' }, { country: 'ID', cost: 0 }],
      'local-content-unknown',
    ],
    ['materials that cost nothing', [{ country: 'CN', cost: 0 }], 'local-content-free-materials'],
  ])('says why it is open with %s', (_, materials, code) => {
    const { estimate, working } = assessed({ ...FULL_LINE, materials }).localContent;
    expect([estimate, working.map((line) => line.code)]).toEqual([null, [code]]);
  });

  it.each([
    ['no materials', undefined],
    ['free materials', [{ name: 'sisa', country: 'ID', cost: 0 }]],
    ['a foreign material of unknown cost', [{ country: 'CN' }, { country: 'ID', cost: 5 }]],
  ])('is open with %s', (_, materials) => {
    expect(assessed({ ...FULL_LINE, materials }).localContent).toMatchObject({
      estimate: null,
      former: null,
    });
  });
});

describe('tariff codes', () => {
  it.each([
    ['6214', '6214'],
    ['62.14', '6214'],
    ['621490', '621490'],
    ['6214.90', '621490'],
    ['6214.90.90', '62149090'],
    ['62149090', '62149090'],
  ])('%s reads as %s', (text, digits) => {
    expect(tariffDigits(text)).toBe(digits);
  });

  it.each(['', '62', '621', '62149', '0012.00.00', '9900', '62-14', '6214.9', '621.490', 'x6214'])(
    '%j is none',
    (text) => {
      expect(tariffDigits(text)).toBeUndefined();
    },
  );

  it.each([
    ['520500', '520800', 'CTH'],
    ['5208', '621400', 'CC'],
    ['520811', '520852', 'CTSH'],
    ['52085200', '52085210', 'none'],
    ['5208', '520852', 'unknown'],
    [null, '520852', 'unknown'],
  ])('from %s to %s is %s', (from, to, change) => {
    expect(changeName(changeRange(from, to))).toBe(change);
  });

  it('take the weakest of several; a known none decides over an unknown', () => {
    const weakest = (...from: (string | null)[]) =>
      changeName(weakestChange(from.map((code) => changeRange(code, '621490'))));
    expect(weakest('520500', '621210')).toBe('CTH');
    expect(weakest('520500', null)).toBe('unknown');
    expect(weakest('621490', null)).toBe('none');
    expect(weakest('6214', '621410')).toBe('unknown');
  });
});
