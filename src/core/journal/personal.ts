import { randomBytes } from 'node:crypto';
import { first, type ReadDb, run, type WriteDb } from '../db/database.ts';
import { openBox, sealBox } from '../keys/secret-box.ts';
import { decodePayload, encodePayload, type Plain } from './entry.ts';

/** What an entry carries of personal fields: the box, and which of the record's keys opens it. */
export interface SealedFields {
  readonly sealed: Uint8Array;
  readonly sealedBy: string;
}

interface SubjectKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/**
 * Personal fields travel in the journal encrypted under keys of their record that stand outside
 * the chain: destroying them erases the fields everywhere without breaking a hash. A record has
 * several keys where laptops that had not met yet each wrote its first personal field.
 */
export function sealPersonal(
  db: WriteDb,
  subject: string,
  fields: Record<string, Plain>,
): SealedFields {
  const { id, key } = anyKey(db, subject) ?? createKey(db, subject);
  return { sealed: sealBox(key, encodePayload(fields)), sealedBy: id };
}

/** The fields, or null where the key was destroyed or does not fit: one bad record bars no other. */
export function openPersonal(
  db: ReadDb,
  subject: string,
  { sealed, sealedBy }: SealedFields,
): Record<string, Plain> | null {
  const found = first<SubjectKey>(
    db,
    'SELECT id, key FROM subject_key WHERE subject = ? AND id = ?',
    [subject, sealedBy],
  );
  if (!found) {
    return null;
  }
  try {
    return decodePayload(openBox(found.key, sealed));
  } catch {
    return null;
  }
}

function anyKey(db: ReadDb, subject: string): SubjectKey | undefined {
  return first<SubjectKey>(
    db,
    'SELECT id, key FROM subject_key WHERE subject = ? ORDER BY id LIMIT 1',
    [subject],
  );
}

/** A random name: after an erasure no new key can be taken for the one that was destroyed. */
function createKey(db: WriteDb, subject: string): SubjectKey {
  const made = { id: randomBytes(8).toString('hex'), key: randomBytes(32) };
  run(db, 'INSERT INTO subject_key (subject, id, key) VALUES (?, ?, ?)', [
    subject,
    made.id,
    made.key,
  ]);
  return made;
}
