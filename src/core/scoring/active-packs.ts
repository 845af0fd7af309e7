import type { DisclosurePack } from '../../domain/origin/disclosure-pack.ts';
import type { PackKind } from '../../domain/risk/pack-content.ts';
import { createScorer, type Scorer } from '../../domain/risk/score-line.ts';
import { all, count, first, type ReadDb } from '../db/database.ts';
import type { Reference } from '../reference.ts';
import {
  alreadyLoaded,
  isOfKind,
  type LoadedOf,
  type LoadedPack,
  loadPack,
} from './loaded-pack.ts';

/** The one active pack of each kind. */
export interface ActivePacks {
  readonly rules: LoadedOf<'rules'>;
  readonly watchlist: LoadedOf<'watchlist'> | undefined;
  readonly registers: LoadedOf<'registers'> | undefined;
  readonly disclosure: LoadedOf<'disclosure'> | undefined;
}

/** A pack as a decision names it. */
export interface PackName {
  readonly id: string;
  readonly hash: string;
}

/** What was activated last, or where nothing was, the newest that came with the program. */
export function activePacks(db: ReadDb, reference: Reference): ActivePacks {
  const rows = all<{ hash: string }>(db, 'SELECT hash FROM pack WHERE active = 1');
  const activated = rows.flatMap(({ hash }) => packOf(db, reference, hash) ?? []);
  // The last of a kind counts: what was activated stands after what was shipped.
  return chosen([...reference.packs, ...activated]);
}

/** What may be shown and has to be said; the packs of an early decision need not hold such rules. */
export function disclosureOf({ disclosure }: ActivePacks): DisclosurePack {
  if (!disclosure) {
    throw new Error('No disclosure pack at hand');
  }
  return disclosure.pack;
}

/** The packs that a decision was made with, as far as this laptop has them. */
export function packsNamed(
  db: ReadDb,
  reference: Reference,
  names: readonly PackName[],
): ActivePacks | undefined {
  const packs = names.flatMap(({ hash }) => packOf(db, reference, hash) ?? []);
  const complete = packs.length === names.length && packs.some(({ pack }) => pack.kind === 'rules');
  return complete ? chosen(packs) : undefined;
}

/** A pack by its content, shipped or imported. */
export function packOf(db: ReadDb, reference: Reference, hash: string): LoadedPack | undefined {
  const shipped = reference.packs.find((pack) => pack.hash === hash);
  if (shipped) {
    return shipped;
  }
  const read = alreadyLoaded(hash);
  if (read !== undefined) {
    // Known to this process, yet perhaps from another folder. The content stays unread.
    const here = count(db, 'SELECT count(*) FROM pack WHERE hash = ?', [hash]) > 0;
    return here ? (read ?? undefined) : undefined;
  }
  const row = first<{ content: Uint8Array }>(db, 'SELECT content FROM pack WHERE hash = ?', [hash]);
  return row ? (loadPack(row.content, hash) ?? undefined) : undefined;
}

function chosen(packs: readonly LoadedPack[]): ActivePacks {
  const rules = lastOf(packs, 'rules');
  if (!rules) {
    throw new Error('No rules pack at hand');
  }
  return {
    rules,
    watchlist: lastOf(packs, 'watchlist'),
    registers: lastOf(packs, 'registers'),
    disclosure: lastOf(packs, 'disclosure'),
  };
}

function lastOf<Kind extends PackKind>(
  packs: readonly LoadedPack[],
  kind: Kind,
): LoadedOf<Kind> | undefined {
  let last: LoadedOf<Kind> | undefined;
  for (const pack of packs) {
    if (isOfKind(pack, kind)) {
      last = pack;
    }
  }
  return last;
}

/** The packs that a score, and what has to be said of a line, depend on. */
export function scoringPacks(packs: ActivePacks): LoadedPack[] {
  const { rules, watchlist, registers, disclosure } = packs;
  return [rules, watchlist, registers, disclosure].filter((pack) => pack !== undefined);
}

export function packNames(packs: ActivePacks): PackName[] {
  return scoringPacks(packs).map(({ hash, pack }) => ({ id: pack.id, hash }));
}

let lastScorer: { readonly key: string; readonly scorer: Scorer } | undefined;

/** The scorer of these packs; compiled once as long as they stay the same. */
export function scorerOf(packs: ActivePacks): Scorer {
  const key = scoringPacks(packs)
    .map(({ hash }) => hash)
    .join();
  if (lastScorer?.key !== key) {
    const { rules, watchlist, registers } = packs;
    const scorer = createScorer({
      rules: rules.pack,
      watchlist: watchlist?.pack,
      registers: registers?.pack,
    });
    lastScorer = { key, scorer };
  }
  return lastScorer.scorer;
}
