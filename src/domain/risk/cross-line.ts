import { foldText } from '../reference/fold-text.ts';
import type { CrossLinePack } from './cross-line-pack.ts';
import { type PricedLine, type PriceOutlier, priceOutliers } from './price-outlier.ts';
import { type Party, unrelatedParties } from './unrelated-parties.ts';

/** What is compared across lines: the goods and who shows them, nothing about a person. */
export interface ComparedLine extends Party {
  readonly id: string;
  readonly category: string;
  readonly technique: string | null;
  readonly unit: string | null;
  /** Lowest declared price, whole rupiah per unit. */
  readonly price: number | null;
  readonly gtin: string | null;
  /** As it is written on the goods. */
  readonly labelText: string | null;
}

export type CrossLineHit =
  | {
      readonly code: 'same-gtin' | 'same-label';
      /** The number or the folded text that is shared. */
      readonly shared: string;
      readonly productIds: readonly string[];
      /** Unrelated parties among the exhibitors of these lines. */
      readonly unrelated: number;
    }
  | ({
      readonly code: 'price-outlier';
      readonly category: string;
      readonly technique: string;
      readonly unit: string;
    } & PriceOutlier);

/**
 * What only shows when lines are seen together: one GTIN or one label text at several unrelated
 * exhibitors (domain 4.1, Q02), and prices far from those of their kind. Honest reasons exist for each (a
 * workshop that sells through several stands), so a hit is a question, never a verdict.
 * One pass over the lines; time grows with their number, sorting of prices aside.
 *
 * @param report told how many lines are done, a few times in between
 * @returns hits in a fixed order, whatever the order of the lines
 */
export function crossLine(
  lines: readonly ComparedLine[],
  pack: CrossLinePack,
  report: (done: number, total: number) => void = () => undefined,
): CrossLineHit[] {
  const partyOf = unrelatedParties(lines);
  const ignored = new Set(pack.label.ignored.map(foldText));
  const groups = { gtin: groupsBy(), label: groupsBy(), kind: groupsBy() };
  for (const [index, line] of lines.entries()) {
    const label = foldText(line.labelText ?? '');
    add(groups.gtin, line.gtin, line);
    add(
      groups.label,
      label.length < pack.label.shortest || ignored.has(label) ? null : label,
      line,
    );
    add(groups.kind, kindOf(line), line);
    if (index % REPORT_EVERY === 0) {
      report(index, lines.length);
    }
  }
  const shared = { partyOf, least: pack.unrelatedBooths };
  const hits = [
    ...sharedBy('same-gtin', groups.gtin, shared),
    ...sharedBy('same-label', groups.label, shared),
    ...[...groups.kind.values()].flatMap((group) => outliersOf(group, pack)),
  ];
  report(lines.length, lines.length);
  return hits.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

const REPORT_EVERY = 1000;

type Groups = Map<string, ComparedLine[]>;

function groupsBy(): Groups {
  return new Map();
}

function add(groups: Groups, key: string | null, line: ComparedLine): void {
  if (key !== null && key !== '') {
    const group = groups.get(key);
    if (group) {
      group.push(line);
    } else {
      groups.set(key, [line]);
    }
  }
}

function kindOf({ category, technique, unit, price }: ComparedLine): string | null {
  return technique && unit && price !== null ? `${category}\n${technique}\n${unit}` : null;
}

function sharedBy(
  code: 'same-gtin' | 'same-label',
  groups: Groups,
  { partyOf, least }: { partyOf(exhibitorId: string): string; least: number },
): CrossLineHit[] {
  const hits: CrossLineHit[] = [];
  for (const [shared, group] of groups) {
    const unrelated =
      group.length < least ? 0 : new Set(group.map((line) => partyOf(line.exhibitorId))).size;
    if (unrelated >= least) {
      hits.push({ code, shared, productIds: group.map(({ id }) => id).sort(), unrelated });
    }
  }
  return hits;
}

function outliersOf(group: readonly ComparedLine[], pack: CrossLinePack): CrossLineHit[] {
  const priced = group.map(({ id, price }): PricedLine => ({ id, price: price ?? 0 }));
  const [{ category = '', technique, unit } = {}] = group;
  const kind = { category, technique: technique ?? '', unit: unit ?? '' };
  return priceOutliers(priced, pack.price).map(
    (outlier): CrossLineHit => ({ code: 'price-outlier', ...kind, ...outlier }),
  );
}

function keyOf(hit: CrossLineHit): string {
  return `${hit.code}\n${hit.code === 'price-outlier' ? hit.id : hit.shared}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
