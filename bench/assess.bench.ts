import jsonLogic from 'json-logic-js';
import { assessLine } from '../src/domain/origin/assess-line.ts';
import { lineFacts } from '../src/domain/origin/line-facts.ts';
import { knowledge } from '../src/domain/origin/origin.fixture.ts';
import { originClass } from '../src/domain/origin/origin-class.ts';
import type { OriginLine } from '../src/domain/origin/origin-line.ts';
import type { BenchRow } from './bench-row.ts';
import { rate, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const LINES = 10_000;
const ROUNDS = 7;

/** Whole assessments, and the rules of the class alone against a general rule language. */
export async function run(): Promise<BenchRow[]> {
  const lines = Array.from({ length: LINES }, (_, index) => declaredLine(index));
  const odd = lines.find((line) => ours(line) !== theirs(line));
  if (odd) {
    throw new Error(`the rules disagree: ${ours(odd)} / ${theirs(odd)} for ${JSON.stringify(odd)}`);
  }
  const whole = await medianSeconds(ROUNDS, () => lines.forEach(assess));
  const our = await medianSeconds(ROUNDS, () => lines.forEach(ours));
  const peer = await medianSeconds(ROUNDS, () => lines.forEach(theirs));
  return [
    { name: 'assess lines in full', median: rate(LINES, whole, 'lines') },
    {
      name: 'origin class of lines',
      median: rate(LINES, our, 'lines'),
      peer: `json-logic-js, same rules: ${rate(LINES, peer, 'lines')}`,
      ratio: speedRatio(our, peer),
    },
  ];
}

const assess = (line: OriginLine) => assessLine(line, knowledge);
const ours = (line: OriginLine): string => originClass(lineFacts(line, knowledge)).class;
const theirs = (line: OriginLine): unknown => jsonLogic.apply(CLASS_RULES, line);

const v = (name: string) => ({ var: name });
const is = (name: string, value: unknown) => ({ '===': [v(name), value] });
const isMinimal = { in: [v('name'), ['Pengemasan', 'Pelabelan']] };
const isEssential = { and: [v('essential'), { '!': isMinimal }] };
const isUnknown = (name: string) => ({ or: [{ '!': v(name) }, is(name, 'unknown')] });
const isAbroad = { and: [{ '!': isUnknown('country') }, { '!=': [v('country'), 'ID'] }] };
const isForeign = { '!=': [v('country'), 'ID'] };
const stepsHere = { filter: [v('steps'), is('country', 'ID')] };

/** The classes of domain 3.1 in the order they are decided. */
const CLASS_RULES = {
  if: [
    { and: [{ '!': isUnknown('madeIn.country') }, { '!=': [v('madeIn.country'), 'ID'] }] },
    'D',
    { some: [v('steps'), { and: [isEssential, isAbroad] }] },
    'C',
    {
      and: [
        { some: [v('steps'), is('country', 'ID')] },
        { all: [stepsHere, isMinimal] },
        { some: [v('materials'), isForeign] },
      ],
    },
    'C',
    {
      or: [
        isUnknown('madeIn.country'),
        { none: [v('steps'), isEssential] },
        { some: [v('steps'), { and: [isEssential, isUnknown('country')] }] },
        { '!': v('materials.0') },
      ],
    },
    'E',
    { or: [{ some: [v('materials'), isForeign] }, { some: [v('steps'), isForeign] }] },
    'B',
    'A',
  ],
};

/** Every class occurs; the steps have no common divisor, so all mixes occur. */
function declaredLine(index: number): OriginLine {
  const every = (step: number) => index % step === 0;
  return {
    category: 'BATIK',
    technique: every(29) ? 'TIRUAN_PRINT_WARNA' : 'TULIS',
    claimedClass: every(3) ? 'B' : 'A',
    hs: '6214.90.90',
    madeIn: { country: every(37) ? 'CN' : every(23) ? 'unknown' : 'ID', region: '33.75' },
    fob: 400_000 + index,
    directLabour: 90_000,
    directOverhead: 40_000,
    otherCost: 10_000,
    profit: every(7) ? null : 60_000,
    materials: every(41)
      ? []
      : [
          { name: 'kain mori', country: every(11) ? 'CN' : 'ID', cost: 120_000, hs: '5208.52' },
          { name: 'pewarna', country: every(5) ? 'unknown' : 'ID', cost: 50_000 },
          { name: 'malam', country: 'ID', cost: 30_000 },
        ],
    steps: [
      {
        name: every(17) ? 'Pengemasan' : 'Membatik',
        country: every(19) ? 'CN' : 'ID',
        essential: true,
      },
      { name: 'Pelabelan', country: every(13) ? 'MY' : 'ID', essential: false },
    ],
  };
}

if (import.meta.main) {
  console.table(await run());
}
