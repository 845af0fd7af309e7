import { describe, expect, it } from 'vitest';
import { assessed, FULL_LINE } from './origin.fixture.ts';
import type { OriginLine } from './origin-line.ts';

const atiga = (change: OriginLine) => assessed({ ...FULL_LINE, ...change }).atiga;
const codes = (change: OriginLine) => atiga(change).working.map(({ code }) => code);
const foreign = (cost: number | null, hs?: string) => [
  { name: 'kain', country: 'CN', cost, ...(hs && { hs }) },
];

/** Only what the indirect method needs, and no tariff codes. */
const SPARSE: OriginLine = { madeIn: { country: 'ID' }, fob: 500_000 };

describe('regional value content', () => {
  it('is 64.00 by both methods in the worked example', () => {
    expect(atiga({})).toMatchObject({
      rvcDirect: '64.00',
      rvcIndirect: '64.00',
      qualifies: true,
      criterion: 'RVC',
    });
    expect(codes({})).not.toContain('parts-differ-from-fob');
  });

  it('fails at 39.96: never rounded up', () => {
    const { atiga: found } = assessed({
      ...SPARSE,
      hs: '6214',
      materials: foreign(300_200, '6214.90'),
    });
    expect(found).toMatchObject({ rvcIndirect: '39.96', rvcDirect: '0.00', criterion: null });
    const same = assessed({
      ...SPARSE,
      hs: '621490',
      materials: foreign(300_200, '6214.90'),
    }).atiga;
    expect(same).toMatchObject({ ctc: 'none', qualifies: false });
  });

  it('passes at exactly 40 and fails one rupiah below', () => {
    const by = (cost: number) =>
      assessed({ ...SPARSE, hs: '621490', fob: 1_000_000_000, materials: foreign(cost, '621490') })
        .atiga;
    expect(by(600_000_000)).toMatchObject({ rvcIndirect: '40.00', qualifies: true });
    expect(by(600_000_001)).toMatchObject({ rvcIndirect: '39.99', qualifies: false });
  });

  it('counts unknown origin as non-originating and ASEAN members as originating', () => {
    const by = (country?: string) =>
      atiga({ materials: [{ name: 'benang', cost: 180_000, ...(country && { country }) }] })
        .rvcIndirect;
    expect([by('unknown'), by(), by('CN'), by('VN'), by('TL'), by('ID')]).toEqual([
      '64.00',
      '64.00',
      '64.00',
      '100.00',
      '100.00',
      '100.00',
    ]);
  });

  it.each<[string, OriginLine, string | null, string | null]>([
    ['FOB', { fob: null }, null, null],
    ['materials', { materials: null }, null, '40.00'],
    ['an empty list of materials', { materials: [] }, null, '40.00'],
    ['the cost of a foreign material', { materials: foreign(null) }, null, '40.00'],
    ['labour', { directLabour: null }, '64.00', '46.00'],
  ])('without %s', (_, change, indirect, direct) => {
    expect(atiga(change)).toMatchObject({ rvcIndirect: indirect, rvcDirect: direct });
  });

  it('has no direct figure when nothing of it is known', () => {
    expect(assessed({ ...SPARSE, materials: foreign(null) }).atiga.rvcDirect).toBeNull();
  });

  it('leaves the verdict open while a missing part could still reach the threshold', () => {
    const part = { ...SPARSE, hs: '621490', materials: foreign(null, '621490') };
    expect(assessed({ ...part, directLabour: 100_000 }).atiga.qualifies).toBe('unknown');
    const bounded = { ...SPARSE, hs: '621490', materials: foreign(300_200, '621490') };
    expect(assessed({ ...bounded, directLabour: 10_000 }).atiga.qualifies).toBe(false);
  });

  it('warns when the parts do not add up to FOB, and goes on', () => {
    const found = atiga({ profit: 70_000 });
    expect(found).toMatchObject({ rvcDirect: '66.00', qualifies: true });
    const warning = found.working.find(({ code }) => code === 'parts-differ-from-fob');
    expect(warning?.en).toBe(
      'Warning: materials, labour, overhead, other costs and profit add up to Rp510,000, not to FOB Rp500,000.',
    );
    expect(codes({ profit: null })).toContain('parts-incomplete');
  });

  it('takes costs of zero, and values above FOB', () => {
    expect(atiga({ materials: foreign(0) })).toMatchObject({ rvcIndirect: '100.00' });
    expect(atiga({ materials: foreign(600_000) })).toMatchObject({ rvcIndirect: '-20.00' });
  });

  it('mentions partial cumulation from 20 to below 40', () => {
    const by = (cost: number) =>
      assessed({ ...SPARSE, hs: '621490', materials: foreign(cost, '621490') }).atiga.working.map(
        ({ code }) => code,
      );
    expect(by(350_000)).toContain('partial-cumulation');
    expect(by(400_001)).not.toContain('partial-cumulation');
    expect(by(300_000)).not.toContain('partial-cumulation');
  });
});

describe('tariff change', () => {
  it('is met by imported yarn 52.05 woven to 52.08', () => {
    const found = assessed({ ...SPARSE, fob: null, hs: '52.08', materials: foreign(1, '52.05') });
    expect(found.atiga).toMatchObject({ ctc: 'CTH', qualifies: true, criterion: 'CTH' });
  });

  it('is met on paper by printed fabric hemmed to a scarf, while the craft is not', () => {
    const scarf = {
      ...SPARSE,
      category: 'BATIK',
      technique: 'TIRUAN_PRINT_WARNA',
      claimedClass: 'A',
      hs: '6214.90.90',
      fob: 100_000,
      materials: foreign(90_000, '5208.52.00'),
      steps: [
        { name: 'Cetak motif', country: 'CN', essential: true },
        { name: 'Kelim', country: 'ID' },
      ],
    } as const satisfies OriginLine;
    const found = assessed(scarf);
    expect(found.atiga).toMatchObject({
      ctc: 'CC',
      qualifies: true,
      criterion: 'CC',
      rvcIndirect: '10.00',
    });
    expect(found).toMatchObject({
      class: 'C',
      because: { code: 'essential-step-abroad', field: 'steps.0.country' },
      claim: { claimed: 'A', matches: false },
      technique: { verdict: 'contradicts' },
      disclosure: { rule: 'not-allowed' },
    });
  });

  it('says that nothing had to change without a non-originating material', () => {
    const materials = [{ name: 'pandan', country: 'MY', cost: 1 }];
    const found = atiga({ materials, fob: null });
    expect(found).toMatchObject({ ctc: 'none', qualifies: true, criterion: 'RVC' });
    expect(found.working.map(({ code }) => code)).toContain('ctc-nothing-to-change');
  });

  it('has a line for each material', () => {
    const [first, second] = atiga({}).working.filter(({ code }) => code.startsWith('material-'));
    expect(first?.en).toBe('pandan (Indonesia), Rp120,000: originating in ASEAN.');
    expect(second?.en).toBe(
      'kain furing (China), Rp180,000: non-originating; HS 5208.52.00 → 4602.19.00: CC (chapter changes).',
    );
  });
});

const WEAVING = { name: 'tenun', country: 'ID', essential: true };
const PACKING = { name: 'pengemasan', country: 'ID' };

describe('the verdict', () => {
  it('is wholly obtained when materials, steps and making are Indonesian', () => {
    const materials = [{ name: 'pandan', country: 'ID', cost: 1 }];
    expect(atiga({ materials })).toMatchObject({ qualifies: true, criterion: 'WO' });
    expect(atiga({ materials, fob: null })).toMatchObject({ qualifies: true, criterion: 'WO' });
  });

  it('says what wholly obtained rests on', () => {
    const materials = [{ name: 'pandan', country: 'ID', cost: 1 }];
    const [basis, verdict] = atiga({ materials }).working.slice(-2);
    expect(basis).toMatchObject({
      code: 'wholly-as-declared',
      values: { materials: 1, steps: 1 },
    });
    expect(basis?.en).toContain('not proven');
    expect(verdict?.en).toBe('Qualifies under ATIGA: WO.');
  });

  it.each<[string, OriginLine['steps']]>([
    ['no step', []],
    ['only packing', [PACKING]],
    ['a step in another member', [WEAVING, { name: 'celup', country: 'MY' }]],
    ['packing abroad', [WEAVING, { ...PACKING, country: 'SG' }]],
  ])('is not wholly obtained with %s', (_, steps) => {
    const materials = [{ name: 'pandan', country: 'ID', cost: 1 }];
    expect(atiga({ materials, steps })).toMatchObject({ qualifies: true, criterion: 'RVC' });
    expect(codes({ materials, steps })).not.toContain('wholly-as-declared');
  });

  it('holds for making in ASEAN where no country of making is stated, and says so', () => {
    const found = atiga({ madeIn: null });
    expect(found).toMatchObject({ qualifies: true, criterion: 'RVC' });
    expect(found.working.at(-1)).toMatchObject({
      code: 'qualifies-if-made-in-asean',
      en: 'Qualifies under ATIGA: RVC, provided it is made in ASEAN; the country of making is not stated.',
    });
    const abroad = [{ ...WEAVING, country: 'CN' }];
    expect(atiga({ madeIn: null, steps: abroad }).qualifies).toBe(false);
    expect(atiga({ madeIn: null, steps: [{ name: 'tenun' }] }).qualifies).toBe('unknown');
  });

  it('is false outside ASEAN whatever the figures, and says so', () => {
    expect(atiga({ madeIn: { country: 'CN' } })).toMatchObject({
      rvcIndirect: '64.00',
      qualifies: false,
      criterion: null,
    });
    expect(codes({ madeIn: { country: 'CN' } })).toContain('made-outside-asean');
    expect(atiga({ madeIn: { country: 'MY' } }).qualifies).toBe(true);
  });

  it('is false for goods that were only packed here', () => {
    const steps = [{ name: 'Pengemasan', country: 'ID', essential: true }];
    expect(atiga({ steps }).qualifies).toBe(false);
    expect(codes({ steps }).at(-1)).toBe('minimal-operations-only');
  });

  it('is unknown for an empty line', () => {
    expect(assessed({}).atiga).toMatchObject({
      rvcDirect: null,
      rvcIndirect: null,
      ctc: 'unknown',
      qualifies: 'unknown',
      criterion: null,
    });
  });
});
