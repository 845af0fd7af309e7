import { ruleFailedCode } from '../../../domain/risk/lane.ts';
import type { PackKind } from '../../../domain/risk/pack-content.ts';
import { watchKinds } from '../../../domain/risk/pack-content.ts';
import { packStatements } from '../../../domain/risk/pack-statements.ts';
import { signalTitle } from '../../../domain/risk/signal-because.ts';
import { all, type ReadDb } from '../../db/database.ts';
import type { Reference } from '../../reference.ts';
import { notFound } from '../../refusal.ts';
import { type ActivePacks, activePacks, packOf } from '../../scoring/active-packs.ts';
import { isOfKind, type LoadedPack } from '../../scoring/loaded-pack.ts';

interface PackRow {
  readonly hash: string;
  readonly imported_at: string;
  readonly imported_by: string;
}

/** A pack this laptop can read, with when it was imported; null where it only came along. */
interface KnownPack extends LoadedPack {
  readonly imported: { readonly at: string; readonly by: string } | null;
}

/** By kind in the order of the list, the newest first. */
export function listPacks(db: ReadDb, reference: Reference) {
  const active = activePacks(db, reference);
  const known = knownPacks(db, reference);
  known.sort((a, b) => newestFirst(a, b));
  return { items: known.map((pack) => asItem(pack, reference, active)) };
}

function newestFirst(a: KnownPack, b: KnownPack): number {
  if (a.pack.kind !== b.pack.kind) {
    return KINDS.indexOf(a.pack.kind) - KINDS.indexOf(b.pack.kind);
  }
  return a.pack.date === b.pack.date
    ? a.pack.id < b.pack.id
      ? 1
      : -1
    : a.pack.date < b.pack.date
      ? 1
      : -1;
}

const KINDS: readonly PackKind[] = ['rules', 'watchlist', 'registers', 'disclosure'];

export function readPackView(db: ReadDb, reference: Reference, id: string) {
  const known = findPack(db, reference, id);
  const item = asItem(known, reference, activePacks(db, reference));
  return { ...item, rules: packStatements(known.pack), tests: known.pack.tests.length };
}

/**
 * The pack of that id. Two laptops may have given one id to two packs before they met: the active
 * one counts, else the one that was imported first.
 */
export function findPack(db: ReadDb, reference: Reference, id: string): KnownPack {
  const found = knownPacks(db, reference).filter(({ pack }) => pack.id === id);
  const active = activePacks(db, reference);
  const pack = found.find((one) => isActive(one, active)) ?? found[0];
  if (!pack) {
    throw notFound('pack');
  }
  return pack;
}

export function knownPacks(db: ReadDb, reference: Reference): KnownPack[] {
  const rows = all<PackRow>(
    db,
    'SELECT hash, imported_at, imported_by FROM pack WHERE readable = 1 ORDER BY imported_at, hash',
  );
  const imported = rows.flatMap(({ hash, imported_at, imported_by }) => {
    const pack = packOf(db, reference, hash);
    return pack ? [{ ...pack, imported: { at: imported_at, by: imported_by } }] : [];
  });
  const hashes = new Set(rows.map(({ hash }) => hash));
  const shipped = reference.packs.filter(({ hash }) => !hashes.has(hash));
  return [...imported, ...shipped.map((pack) => ({ ...pack, imported: null }))];
}

function isActive({ hash, pack }: LoadedPack, active: ActivePacks): boolean {
  return active[pack.kind]?.hash === hash;
}

function asItem(known: KnownPack, reference: Reference, active: ActivePacks) {
  const { hash, pack, imported } = known;
  const shipped = reference.packs.some((one) => one.hash === hash);
  return {
    id: pack.id,
    kind: pack.kind,
    date: pack.date,
    title: pack.title,
    source: pack.source,
    licence: pack.licence,
    note: pack.note,
    author: pack.author,
    active: isActive(known, active),
    shipped,
    rules: packStatements(pack).length,
    hash,
    importedAt: shipped ? null : (imported?.at ?? null),
    importedBy: shipped ? null : (imported?.by ?? null),
    signals: signalsOf(known),
  };
}

function signalsOf(known: LoadedPack) {
  if (!isOfKind(known, 'rules')) {
    return [];
  }
  const own = known.pack.rules.map(({ code }) => code);
  const program = [...watchKinds.map((kind) => `watch-${kind}`), ruleFailedCode];
  return [...own, ...program].map((code) => ({ code, title: signalTitle(code, known.pack) }));
}
