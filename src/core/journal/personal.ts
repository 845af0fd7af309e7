import { randomBytes } from 'node:crypto';
import { first, type ReadDb, run, type WriteDb } from '../db/database.ts';
import { openBox, sealBox } from '../keys/secret-box.ts';
import { decodePayload, encodePayload, type Plain } from './entry.ts';

/**
 * Personal fields travel in the journal encrypted under a key per record that stands outside the
 * chain: destroying the key erases them everywhere without breaking a hash.
 */
export function sealPersonal(
  db: WriteDb,
  subject: string,
  fields: Record<string, Plain>,
): Uint8Array {
  const key = subjectKey(db, subject) ?? createSubjectKey(db, subject);
  return sealBox(key, encodePayload(fields));
}

/** The fields, or null where the key was destroyed or does not fit: one bad record bars no other. */
export function openPersonal(
  db: ReadDb,
  subject: string,
  sealed: Uint8Array,
): Record<string, Plain> | null {
  const key = subjectKey(db, subject);
  if (!key) {
    return null;
  }
  try {
    return decodePayload(openBox(key, sealed));
  } catch {
    return null;
  }
}

function subjectKey(db: ReadDb, subject: string): Uint8Array | undefined {
  return first<{ key: Uint8Array }>(db, 'SELECT key FROM subject_key WHERE subject = ?', [subject])
    ?.key;
}

function createSubjectKey(db: WriteDb, subject: string): Uint8Array {
  const key = randomBytes(32);
  run(db, 'INSERT INTO subject_key (subject, key) VALUES (?, ?)', [subject, key]);
  return key;
}
