import jsonLogic from 'json-logic-js';
import registersJson from '../resources/reference/registers-2026-1.json' with { type: 'json' };
import rulesJson from '../resources/reference/rules-2026-2.json' with { type: 'json' };
import watchlistJson from '../resources/reference/watchlist-2026-1.json' with { type: 'json' };
import { compileRules } from '../src/domain/risk/compiled-rules.ts';
import type { DeclaredLine } from '../src/domain/risk/declared-line.ts';
import { type LineFacts, lineFacts } from '../src/domain/risk/line-facts.ts';
import {
  type GiTerm,
  type RuleSource,
  registersSchema,
  rulesSchema,
  type WatchEntry,
  watchKinds,
  watchlistSchema,
} from '../src/domain/risk/pack-content.ts';
import { createScorer } from '../src/domain/risk/score-line.ts';
import type { BenchRow } from './bench-row.ts';
import { rate, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const LINES = 5000;
const ROUNDS = 5;
const DAY = '2026-02-04';
const rules = rulesSchema.parse(rulesJson);
const watchlist = watchlistSchema.parse(watchlistJson);
const registers = registersSchema.parse(registersJson);
const scorer = createScorer({ rules, watchlist, registers });
const compiled = compileRules(rules.rules).rules;

/** Scoring of declared lines, and its rules alone against a general engine on the same JSON. */
export async function run(): Promise<BenchRow[]> {
  const lines = Array.from({ length: LINES }, (_, index) => declaredLine(index));
  const facts = lines.map((line) => lineFacts(line, { rules, registers }, DAY));
  const [first] = facts.filter((one) => ours(one).join() !== theirs(one).join());
  if (first) {
    throw new Error(`the rules disagree: ${ours(first).join()} / ${theirs(first).join()}`);
  }
  const scoring = await medianSeconds(ROUNDS, () => {
    for (const line of lines) {
      scorer.score(line, DAY);
    }
  });
  const largest = createScorer({
    rules,
    watchlist: { entries: largestWatchList() },
    registers: { ...registers, giTerms: largestRegister() },
  });
  const many = await medianSeconds(ROUNDS, () => {
    for (const line of lines) {
      largest.score(line, DAY);
    }
  });
  const our = await medianSeconds(ROUNDS, () => facts.forEach(ours));
  const peer = await medianSeconds(ROUNDS, () => facts.forEach(theirs));
  return [
    { name: 'score lines, from declared fields', median: rate(LINES, scoring, 'lines') },
    {
      name: 'the same with 5,000 watch entries and 2,000 protected names',
      median: rate(LINES, many, 'lines'),
    },
    {
      name: 'evaluate the rules of a pack on facts',
      median: rate(LINES, our, 'lines'),
      peer: `json-logic-js, same JSON and facts: ${rate(LINES, peer, 'lines')}`,
      ratio: speedRatio(our, peer),
    },
  ];
}

const isSilent = ({ needs }: RuleSource, facts: LineFacts): boolean =>
  needs.some((need) => facts[need] === null);

const ours = (facts: LineFacts): string[] =>
  compiled.flatMap(({ source, when }) =>
    !isSilent(source, facts) && when.run(facts) === true ? [source.code] : [],
  );

const theirs = (facts: LineFacts): string[] =>
  rules.rules.flatMap((source) =>
    !isSilent(source, facts) && jsonLogic.apply(source.when, facts) ? [source.code] : [],
  );

/** As long as a pack may be; many begin with the same word, as names of firms do. */
function largestWatchList(): WatchEntry[] {
  return Array.from({ length: 5000 }, (_, index) => {
    const kind = watchKinds[index % watchKinds.length] ?? 'brand';
    const text = kind === 'hs' ? String(600_000 + index) : `kain batik nomor ${index}`;
    return { kind, text, source: 's', author: 'a', expiry: null, weight: 1 };
  });
}

function largestRegister(): GiTerm[] {
  const made = Array.from({ length: 2000 - registers.giTerms.length }, (_, index) => ({
    name: `Batik desa ${index}`,
    aliases: [`Sarung desa ${index}`],
    number: null,
    regions: ['33'],
    source: 's',
  }));
  return [...registers.giTerms, ...made];
}

/** Every rule is met by some lines; the steps have no common divisor, so all mixes occur. */
function declaredLine(index: number): DeclaredLine {
  const every = (step: number) => index % step === 0;
  return {
    name: every(19) ? 'Sarung batik Pekalongan' : 'Kain batik tulis',
    claimedClass: every(3) ? 'B' : 'A',
    category: 'BATIK',
    technique: every(29) ? 'TIRUAN_PRINT_WARNA' : every(2) ? 'TULIS' : 'CAP',
    originRegion: every(31) ? null : every(7) ? '33.72' : '33.75',
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
    gtin: every(23) ? '6936983800013' : null,
    labelText: every(43) ? 'Made in China' : null,
    permits: every(47) ? [{ type: 'BATIKMARK', number: 'BMI 1', colour: 'EMAS' }] : null,
    processPhotos: every(53) ? ['a'] : null,
  };
}

if (import.meta.main) {
  console.table(await run());
}
