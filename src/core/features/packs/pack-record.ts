import { first, put, run, type WriteDb } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import type { RecordType } from '../../journal/record-type.ts';
import type { Reference } from '../../reference.ts';
import { loadPack, packHash } from '../../scoring/loaded-pack.ts';
import { rescoreWhereStale } from '../../scoring/rescore.ts';

/**
 * A pack by the hash of its content: the same file imported on two laptops is one record. What was
 * activated last, in the order of the journal, is the one active pack of its kind; all lines are
 * scored with it in the same transaction.
 */
export function packRecord(reference: Reference): RecordType {
  return {
    type: 'pack',
    tables: ['pack'],
    startsWith: 'imported',
    project(db, hash, entries) {
      const imported = entries.find((entry) => entry.name === 'imported');
      const content = imported?.payload.content;
      if (!imported || !(content instanceof Uint8Array)) {
        return;
      }
      const row = packRow(hash, imported, content, entries.findLast(isActivation));
      const known = first<{ active: number }>(db, 'SELECT active FROM pack WHERE hash = ?', [hash]);
      put(db, 'pack', { ...row, active: known?.active ?? 0 });
      activateLast(db, row.kind);
      rescoreWhereStale(db, reference);
    },
  };
}

function isActivation(entry: Entry): boolean {
  return entry.name === 'activated';
}

function packRow(
  hash: string,
  imported: Entry,
  content: Uint8Array,
  activation: Entry | undefined,
) {
  const readable = packHash(content) === hash ? loadPack(content, hash) : null;
  return {
    hash,
    id: readable?.pack.id ?? String(imported.payload.id),
    kind: readable?.pack.kind ?? String(imported.payload.kind),
    date: readable?.pack.date ?? '',
    content,
    readable: readable ? 1 : 0,
    imported_at: imported.time,
    imported_by: imported.actor,
    activated_hlc: activation?.hlc ?? null,
    activated_device: activation?.device ?? null,
    activated_seq: activation?.seq ?? null,
  };
}

/** In the order in which folds read entries; what this program cannot read is passed over. */
function activateLast(db: WriteDb, kind: string): void {
  const last = first<{ hash: string }>(
    db,
    `SELECT hash FROM pack WHERE kind = ? AND readable = 1 AND activated_hlc IS NOT NULL
      ORDER BY activated_hlc DESC, activated_device DESC, activated_seq DESC LIMIT 1`,
    [kind],
  );
  run(db, 'UPDATE pack SET active = 0 WHERE kind = ? AND active = 1 AND hash IS NOT ?', [
    kind,
    last?.hash ?? null,
  ]);
  run(db, 'UPDATE pack SET active = 1 WHERE hash = ? AND active = 0', [last?.hash ?? '']);
}
