import { rmSync } from 'node:fs';
import type Driver from 'better-sqlite3';
import { foundation } from './migrations/0001-foundation.ts';
import { merging } from './migrations/0002-merging.ts';
import { riskDay } from './migrations/0003-risk-day.ts';
import { packs } from './migrations/0004-packs.ts';
import { assessedOrigin } from './migrations/0005-assessed-origin.ts';
import { drafts } from './migrations/0006-drafts.ts';

const MIGRATIONS: readonly string[] = [foundation, merging, riskDay, packs, assessedOrigin, drafts];

/** The file was written by a newer program: refused, never half-read. */
export class DatabaseNewer extends Error {}

/**
 * Brings the file to this program's version: each step in one transaction with `user_version`,
 * after a verified copy of what was there.
 */
export function migrate(
  db: Driver.Database,
  file: string,
  migrations: readonly string[] = MIGRATIONS,
): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    throw new DatabaseNewer(`Database version ${version}, program knows ${migrations.length}`);
  }
  if (version === migrations.length) {
    return;
  }
  if (version > 0) {
    copyBefore(db, `${file}.before-${version + 1}`);
  }
  for (let next = version; next < migrations.length; next += 1) {
    db.transaction(() => {
      db.exec(migrations[next] ?? '');
      db.pragma(`user_version=${next + 1}`);
    }).immediate();
  }
}

/** `VACUUM INTO` keeps the copy encrypted with the same key; a plain backup would fail. */
function copyBefore(db: Driver.Database, copy: string): void {
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
  // Attached without a key of its own, the copy opens with the key of the main file.
  db.prepare('ATTACH ? AS copy').run(copy);
  try {
    const check = db.pragma('copy.quick_check(1)', { simple: true });
    if (check !== 'ok') {
      throw new Error(`The copy before the migration is damaged: ${check}`);
    }
  } finally {
    db.exec('DETACH copy');
  }
}
