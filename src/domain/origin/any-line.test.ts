import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed } from './origin.fixture.ts';
import type { OriginLine } from './origin-line.ts';

const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const rupiah = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);
const country = fc.constantFrom('ID', 'ID', 'MY', 'CN', 'unknown');
const hs = fc.constantFrom('5205', '5208.52.00', '6214.90', '6214.90.90', '6214.10');
const material = fc.record({
  name: absent(fc.string()),
  country: absent(country),
  cost: absent(rupiah),
  hs: absent(hs),
});
const step = fc.record({
  name: fc.constantFrom('Membatik', 'Kemas', 'Setrika dan label', ''),
  country: absent(country),
  essential: absent(fc.boolean()),
  hours: absent(fc.nat({ max: 1000 })),
});
const anyLine: fc.Arbitrary<OriginLine> = fc.record({
  category: absent(fc.constantFrom('BATIK', 'TENUN', 'MAINAN')),
  technique: absent(fc.constantFrom('TULIS', 'TIRUAN_PRINT_WARNA', 'ATBM')),
  claimedClass: absent(fc.constantFrom('A', 'B', 'C', 'D', 'E')),
  hs: absent(hs),
  madeIn: absent(fc.record({ country: absent(country) })),
  fob: absent(fc.integer({ min: 1, max: 2_000_000 })),
  directLabour: absent(rupiah),
  directOverhead: absent(rupiah),
  otherCost: absent(rupiah),
  profit: absent(rupiah),
  materials: absent(fc.array(material, { maxLength: 6 })),
  steps: absent(fc.array(step, { maxLength: 4 })),
});

/** Absent is below every figure. */
function figure(text: string | null): bigint {
  return text === null ? -(2n ** 100n) : BigInt(text.replace('.', ''));
}

describe('for any line', () => {
  it('a material that turns out Indonesian never lowers a figure or loses the origin', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), (before, pick) => {
        const materials = [...(before.materials ?? [])];
        const index = materials.length > 0 ? pick % materials.length : 0;
        materials[index] = { ...materials[index], country: 'ID' };
        fc.pre((before.materials ?? []).length > 0);
        const [old, now] = [assessed(before), assessed({ ...before, materials })];
        expect(figure(now.atiga.rvcDirect) >= figure(old.atiga.rvcDirect)).toBe(true);
        expect(figure(now.atiga.rvcIndirect) >= figure(old.atiga.rvcIndirect)).toBe(true);
        expect(figure(now.localContent.estimate) >= figure(old.localContent.estimate)).toBe(true);
        expect(old.atiga.qualifies === true && now.atiga.qualifies !== true).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of materials changes nothing, that of steps only which working was the last', () => {
    const ofSteps = (line: OriginLine) => {
      const { atiga, localContent, class: letter, claim, disclosure } = assessed(line);
      const { rvcDirect, rvcIndirect, ctc } = atiga;
      const { estimate, former } = localContent;
      const { rule } = disclosure;
      const figures = { rvcDirect, rvcIndirect, ctc, estimate, former };
      return { ...figures, letter, matches: claim?.matches, rule };
    };
    const ofMaterials = (line: OriginLine) => {
      const { qualifies, criterion } = assessed(line).atiga;
      return { ...ofSteps(line), qualifies, criterion };
    };
    fc.assert(
      fc.property(anyLine, (line) => {
        const materials = line.materials && [...line.materials].reverse();
        const steps = line.steps && [...line.steps].reverse();
        expect(ofMaterials({ ...line, materials })).toEqual(ofMaterials(line));
        expect(ofSteps({ ...line, steps })).toEqual(ofSteps(line));
      }),
      { numRuns: 500 },
    );
  });

  it('a minimal step raises no figure, wins no origin and shows no better class', () => {
    const minimal = fc.record({
      name: fc.constantFrom('Kemas', 'finishing', 'Packing di Jakarta'),
      country: absent(country),
      essential: absent(fc.boolean()),
      hours: absent(fc.nat({ max: 1000 })),
    });
    fc.assert(
      fc.property(anyLine, minimal, fc.nat(), (line, packing, pick) => {
        const steps = [...(line.steps ?? [])];
        steps.splice(pick % (steps.length + 1), 0, packing);
        const [old, now] = [assessed(line), assessed({ ...line, steps })];
        expect(figure(now.localContent.estimate) <= figure(old.localContent.estimate)).toBe(true);
        expect(now.atiga.qualifies === true && old.atiga.qualifies !== true).toBe(false);
        expect(now.atiga.criterion === 'WO' && old.atiga.criterion !== 'WO').toBe(false);
        expect('AB'.includes(now.class) && !'AB'.includes(old.class)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('every figure reads as a decimal, and every sentence is whole and in both languages', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const found = assessed(line);
        const { rvcDirect, rvcIndirect } = found.atiga;
        for (const text of [rvcDirect, rvcIndirect, found.localContent.estimate]) {
          expect(text ?? '0.00').toMatch(/^-?\d+\.\d\d$/);
        }
        const names = (line.materials ?? []).map(({ name }) => name ?? '').join('');
        fc.pre(!/NaN|Infinity|undefined|null|[{}]/.test(names));
        const said = JSON.stringify([found.atiga.working, found.unknowns, found.because]);
        expect(said).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('an unknown never helps: leaving a value out raises no figure and wins no origin', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), (full, pick) => {
        fc.pre((full.materials ?? []).length > 0);
        const materials = [...(full.materials ?? [])];
        const index = pick % materials.length;
        const { cost: _, ...costless } = materials[index] ?? {};
        materials[index] = costless;
        const [old, now] = [assessed(full), assessed({ ...full, materials })];
        expect(figure(now.atiga.rvcDirect) <= figure(old.atiga.rvcDirect)).toBe(true);
        expect(figure(now.atiga.rvcIndirect) <= figure(old.atiga.rvcIndirect)).toBe(true);
        expect(figure(now.localContent.estimate) <= figure(old.localContent.estimate)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
