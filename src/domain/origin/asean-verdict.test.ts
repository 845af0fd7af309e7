import { describe, expect, it } from 'vitest';
import { assessed } from './origin.fixture.ts';
import type { OriginLine } from './origin-line.ts';

/** No more than the indirect method needs. */
const SPARSE: OriginLine = { madeIn: { country: 'ID' }, fob: 500_000 };
const fabric = (cost: number) => [{ name: 'kain', country: 'CN', cost, hs: '621490' }];
const YARN = { name: 'benang', country: 'CN', cost: 10, hs: '5205' };
const WEAVING = { name: 'tenun', country: 'ID', essential: true };
const PACKING = { name: 'pengemasan', country: 'ID' };

/** Chinese yarn that becomes cloth: every figure suffices, so the steps decide. */
const cloth = (...steps: NonNullable<OriginLine['steps']>) => {
  const line = { ...SPARSE, fob: 100, hs: '5208', materials: [YARN], steps };
  const { qualifies, criterion, working } = assessed(line).atiga;
  return { qualifies, criterion, because: working.at(-1)?.code };
};

describe('the last working that counts', () => {
  it.each([
    ['no step', [], true, 'qualifies'],
    ['woven here', [WEAVING], true, 'qualifies'],
    ['woven in another member', [{ ...WEAVING, country: 'LA' }, PACKING], true, 'qualifies'],
    [
      'woven abroad, only packed here',
      [{ ...WEAVING, country: 'CN' }, PACKING],
      false,
      'last-working-outside-asean',
    ],
    [
      'woven abroad, only finished here',
      [
        { ...WEAVING, country: 'IN' },
        { ...PACKING, name: 'finishing', essential: true },
      ],
      false,
      'last-working-outside-asean',
    ],
    [
      'woven abroad, sewn here',
      [
        { ...WEAVING, country: 'CN' },
        { name: 'jahit', country: 'ID' },
      ],
      true,
      'qualifies',
    ],
    [
      'woven here, dyed abroad, packed here',
      [WEAVING, { name: 'celup', country: 'CN' }, PACKING],
      false,
      'last-working-outside-asean',
    ],
    [
      'woven somewhere, packed here',
      [{ name: 'tenun' }, PACKING],
      'unknown',
      'last-working-unplaced',
    ],
    ['spun somewhere, woven here', [{ name: 'pintal' }, WEAVING], true, 'qualifies'],
    ['woven here, packed abroad', [WEAVING, { ...PACKING, country: 'SG' }], true, 'qualifies'],
    ['only packed', [PACKING], false, 'minimal-operations-only'],
  ] as const)('%s', (_, steps, qualifies, because) => {
    expect(cloth(...steps)).toMatchObject({ qualifies, because });
  });

  it('never turns a certain no into a doubt', () => {
    const failed = { ...SPARSE, hs: '621490', materials: fabric(400_000) };
    const found = assessed({ ...failed, steps: [{ name: 'tenun' }] }).atiga;
    expect(found).toMatchObject({ qualifies: false });
    expect(found.working.at(-1)?.code).toBe('does-not-qualify');
  });

  it('leaves no partial cumulation to goods worked outside ASEAN last', () => {
    const part = { ...SPARSE, hs: '621490', materials: fabric(350_000) };
    const steps = [{ name: 'tenun', country: 'CN' }];
    const said = assessed({ ...part, steps }).atiga.working.map(({ code }) => code);
    expect(said).not.toContain('partial-cumulation');
  });
});
