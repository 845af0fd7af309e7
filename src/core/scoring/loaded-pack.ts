import { createHash } from 'node:crypto';
import type { PackContent, PackKind } from '../../domain/risk/pack-content.ts';
import { readPack } from '../../domain/risk/read-pack.ts';

/** A pack that was read and passed its tests, by the SHA-256 of its bytes. */
export interface LoadedPack<Content extends PackContent = PackContent> {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly pack: Content;
}

export type LoadedOf<Kind extends PackKind> = LoadedPack<Extract<PackContent, { kind: Kind }>>;

/** The day was checked when the pack was imported; a laptop with a slow clock must still read it. */
const ANY_DAY = '9999-12-31';

const loaded = new Map<string, LoadedPack | null>();

export function packHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A pack that this process has read before; null where it could not be read. */
export function alreadyLoaded(hash: string): LoadedPack | null | undefined {
  return loaded.get(hash);
}

/** Null where this program cannot read it: a pack of a newer program on another laptop. */
export function loadPack(bytes: Uint8Array, hash = packHash(bytes)): LoadedPack | null {
  const known = alreadyLoaded(hash);
  if (known !== undefined) {
    return known;
  }
  const outcome = readPack(bytes, ANY_DAY);
  const pack = outcome.ok ? { hash, bytes, pack: outcome.pack } : null;
  loaded.set(hash, pack);
  return pack;
}

export function isOfKind<Kind extends PackKind>(
  loadedPack: LoadedPack,
  kind: Kind,
): loadedPack is LoadedOf<Kind> {
  return loadedPack.pack.kind === kind;
}
