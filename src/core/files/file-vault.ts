import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { first, put, type ReadDb } from '../db/database.ts';
import { writeDurably } from '../keys/data-folder.ts';
import { deriveKey, openBox, sealBox } from '../keys/secret-box.ts';
import type { Store } from '../store.ts';
import { sniffMime } from './sniff-mime.ts';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/**
 * Files by what they contain: SHA-256 of the original bytes is the name, the bytes rest encrypted
 * and never change. The same photo twice is one file.
 */
export class FileVault {
  readonly #dir: string;
  readonly #key: Uint8Array;
  readonly #store: Store;

  constructor(dataDir: string, dataKey: Uint8Array, store: Store) {
    this.#dir = join(dataDir, 'files');
    this.#key = deriveKey(dataKey, 'files');
    this.#store = store;
  }

  async keep(bytes: Uint8Array, name: string, createdAt: string): Promise<StoredFile> {
    const id = createHash('sha256').update(bytes).digest('hex');
    const path = this.#path(id);
    if (!this.#isWhole(path)) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeDurably(path, sealBox(this.#key, bytes));
    }
    const file = { id, name: safeName(name), mime: sniffMime(bytes), size: bytes.length };
    await this.#store.local((db) => put(db, 'file', { ...file, created_at: createdAt }));
    return file;
  }

  /**
   * The original bytes; null where this laptop has no such file.
   * @throws where the disk has spoiled it
   */
  read(id: string): Uint8Array | null {
    const path = this.#path(id);
    return existsSync(path) ? openBox(this.#key, readFileSync(path)) : null;
  }

  describe(id: string): StoredFile | undefined {
    return this.#store.read((db) => describeFile(db, id));
  }

  /** A file that the disk has spoiled is written again when its bytes come by. */
  #isWhole(path: string): boolean {
    try {
      return existsSync(path) && openBox(this.#key, readFileSync(path)) !== null;
    } catch {
      return false;
    }
  }

  #path(id: string): string {
    return join(this.#dir, id.slice(0, 2), id);
  }
}

export function describeFile(db: ReadDb, id: string): StoredFile | undefined {
  return first<StoredFile>(db, 'SELECT id, name, mime, size FROM file WHERE id = ?', [id]);
}

/** A file's name is a label only: no path, no control characters, at most 200 characters. */
function safeName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  // Format characters too: a right-to-left mark makes `gpj.exe` read as `exe.jpg`.
  const clean = [...base.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')].slice(0, 200).join('');
  return /^\.*$/.test(clean) ? 'file' : clean;
}
