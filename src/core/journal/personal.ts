import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { first, type ReadDb, run, type WriteDb } from '../db/database.ts';
import { decodePayload, encodePayload, type Plain } from './entry.ts';

const NONCE = 12;
const TAG = 16;

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
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(encodePayload(fields)), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, sealed, cipher.getAuthTag()]));
}

/** The fields, or null where the key was destroyed. */
export function openPersonal(
  db: ReadDb,
  subject: string,
  sealed: Uint8Array,
): Record<string, Plain> | null {
  const key = subjectKey(db, subject);
  if (!key) {
    return null;
  }
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const plain = Buffer.concat([
    decipher.update(sealed.subarray(NONCE, sealed.length - TAG)),
    decipher.final(),
  ]);
  return decodePayload(plain);
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
