import jsonLogic from 'json-logic-js';
import rulesJson from '../resources/reference/rules-2026-1.json' with { type: 'json' };
import { rulesPackSchema } from '../src/domain/origin/rules-pack.ts';
import { computeSignals, type DeclaredLine } from '../src/domain/origin/signals.ts';
import type { BenchRow } from './bench-row.ts';
import { rate, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const LINES = 5000;
const ROUNDS = 5;
const rules = rulesPackSchema.parse(rulesJson);

/** Signals of declared lines by our rules, and the same conditions in a general rule language. */
export async function run(): Promise<BenchRow[]> {
  const lines = Array.from({ length: LINES }, (_, index) => declaredLine(index));
  const [first] = lines.filter((line) => ours(line).join() !== theirs(line).join());
  if (first) {
    throw new Error(`the rules disagree: ${ours(first).join()} / ${theirs(first).join()}`);
  }
  const our = await medianSeconds(ROUNDS, () => lines.forEach(ours));
  const peer = await medianSeconds(ROUNDS, () => lines.forEach(theirs));
  return [
    {
      name: 'compute signals of lines',
      median: rate(LINES, our, 'lines'),
      peer: `json-logic-js, same conditions: ${rate(LINES, peer, 'lines')}`,
      ratio: speedRatio(our, peer),
    },
  ];
}

const ours = (line: DeclaredLine): string[] => computeSignals(line, rules).map(({ code }) => code);

const theirs = (line: DeclaredLine): string[] =>
  CONDITIONS.flatMap(([code, rule]) => (jsonLogic.apply(rule, line) ? [code] : []));

const v = (name: string) => ({ var: name });
const isOriginal = { in: [v('claimedClass'), ['A', 'B']] };
const isForeign = (country: unknown) => ({ and: [country, { '!=': [country, 'ID'] }] });
const noMaterial = { '==': [{ reduce: [v('materials'), { '+': [v('accumulator'), 1] }, 0] }, 0] };

/** The rules that these lines can break, in the order of ours. */
const CONDITIONS: readonly (readonly [code: string, rule: unknown])[] = [
  [
    'class-a-foreign-material',
    {
      and: [
        { '==': [v('claimedClass'), 'A'] },
        { some: [v('materials'), isForeign(v('country'))] },
      ],
    },
  ],
  [
    'class-b-all-materials-foreign',
    {
      and: [
        { '==': [v('claimedClass'), 'B'] },
        { '!': noMaterial },
        { all: [v('materials'), isForeign(v('country'))] },
      ],
    },
  ],
  ['class-a-b-foreign-origin', { and: [isOriginal, isForeign(v('originCountry'))] }],
  [
    'class-a-b-without-region',
    { and: [isOriginal, { '!': isForeign(v('originCountry')) }, { '!': v('originRegion') }] },
  ],
  [
    'imitation-technique-claimed',
    {
      and: [
        isOriginal,
        { in: [v('category'), ['BATIK', 'TENUN']] },
        {
          in: [
            v('technique'),
            [
              'TIRUAN_PRINT_WARNA',
              'TIRUAN_CABUT_WARNA',
              'TIRUAN_MALAM_DINGIN',
              'PADUAN_TIRUAN',
              'PRINT_MOTIF_TENUN',
            ],
          ],
        },
      ],
    },
  ],
  [
    'price-below-floor',
    {
      or: rules.priceFloors.map(({ technique, unit, floor }) => ({
        and: [
          { '==': [v('technique'), technique] },
          { '==': [v('unit'), unit] },
          { '<': [v('priceMin'), floor] },
        ],
      })),
    },
  ],
  [
    'stock-above-capacity',
    {
      '>': [
        v('stock'),
        { '*': [rules.capacityRatio, v('makers'), v('weeksOfProduction'), v('outputPerWeek')] },
      ],
    },
  ],
  ['used-clothing-hs', { '==': [{ substr: [v('hs'), 0, 4] }, '6309'] }],
];

/** Every rule is broken by some lines; the steps have no common divisor, so all mixes occur. */
function declaredLine(index: number): DeclaredLine {
  const every = (step: number) => index % step === 0;
  return {
    claimedClass: every(3) ? 'B' : 'A',
    category: 'BATIK',
    technique: every(29) ? 'TIRUAN_PRINT_WARNA' : every(2) ? 'TULIS' : 'CAP',
    originRegion: every(31) ? null : '33.75',
    originCountry: every(37) ? 'CN' : 'ID',
    materials: [
      { name: 'kain', country: every(11) ? 'CN' : 'ID', percent: 70 },
      { name: 'pewarna', country: every(5) ? 'IN' : 'ID', percent: 30 },
    ],
    makers: 4,
    weeksOfProduction: 12,
    outputPerWeek: 2,
    stock: every(17) ? 900 : 80,
    unit: 'METER',
    priceMin: every(13) ? 35_000 : 250_000,
    priceMax: 400_000,
    hs: every(41) ? '6309.00.00' : '5208.52.00',
    gtin: null,
  };
}

if (import.meta.main) {
  console.table(await run());
}
