import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { count, first } from '../db/database.ts';
import type { CoreEnv } from '../env.ts';
import type { Head } from '../journal/transaction.ts';
import { writeDurably } from '../keys/data-folder.ts';
import { deriveKey, openBox, sealBox } from '../keys/secret-box.ts';
import type { Unlocked } from '../keys/unlock.ts';
import { signWith } from '../signing/ed25519.ts';
import type { Store, Writer } from '../store.ts';

const identityFile = z.object({
  deviceId: z.string(),
  folderId: z.string(),
  /** The private key, sealed under a key derived from the data key. */
  secret: z.string(),
});

/** How far this laptop's chain has come, as its last commit left it. */
const headFile = z.object({ deviceId: z.string(), seq: z.int(), hash: z.string() });

export interface DeviceIdentity {
  readonly deviceId: string;
  readonly privateKey: Uint8Array;
}

/**
 * Who this laptop is in this data folder. The identity stands outside the folder and is bound to
 * its path: a copy or a restored older state finds none, and enrols as a new laptop before its
 * first write, so that two chains never grow under one name.
 */
export function readIdentity(
  env: CoreEnv,
  unlocked: Unlocked,
  store: Store,
): DeviceIdentity | null {
  const file = readJson(identityPath(env), identityFile);
  if (file?.folderId !== unlocked.folder.folderId || !chainMatches(env, store, file.deviceId)) {
    return null;
  }
  const secret = Buffer.from(file.secret, 'base64url');
  try {
    const privateKey = openBox(deriveKey(unlocked.dataKey, 'device'), secret);
    return { deviceId: file.deviceId, privateKey };
  } catch {
    return null;
  }
}

export function writeIdentity(env: CoreEnv, unlocked: Unlocked, identity: DeviceIdentity): void {
  const secret = sealBox(deriveKey(unlocked.dataKey, 'device'), identity.privateKey);
  mkdirSync(env.keysDir, { recursive: true, mode: 0o700 });
  const content = {
    deviceId: identity.deviceId,
    folderId: unlocked.folder.folderId,
    secret: Buffer.from(secret).toString('base64url'),
  };
  writeDurably(identityPath(env), JSON.stringify(content));
}

/** Notes durably how far the chain has come, so that a restored older copy is recognised. */
export function noteHead(env: CoreEnv, store: Store): void {
  const { device } = store.writer;
  const head = store.read((db) =>
    first<Head>(db, 'SELECT seq, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1', [
      device,
    ]),
  );
  if (head) {
    writeDurably(headPath(env), headText(device, head));
  }
}

/** This laptop as the author of the journal. */
export function writerOf(env: CoreEnv, { deviceId, privateKey }: DeviceIdentity): Writer {
  const path = headPath(env);
  return {
    device: deviceId,
    sign: (bytes) => signWith(privateKey, bytes),
    committed(head) {
      // After each commit, because a program that is killed notes nothing at its end. Not flushed:
      // a power cut may lose the last notes, and the older one still fits the chain.
      try {
        const temporary = `${path}.${process.pid}.tmp`;
        writeFileSync(temporary, headText(deviceId, head), { mode: 0o600 });
        renameSync(temporary, path);
      } catch (error) {
        env.log('warn', 'The head of the journal could not be noted', error);
      }
    },
  };
}

function headText(deviceId: string, { seq, hash }: Head): string {
  return JSON.stringify({ deviceId, seq, hash: Buffer.from(hash).toString('hex') });
}

function chainMatches(env: CoreEnv, store: Store, deviceId: string): boolean {
  const noted = readJson(headPath(env), headFile);
  return store.read((db) => {
    if (count(db, 'SELECT count(*) FROM device WHERE id = ?', [deviceId]) === 0) {
      return false;
    }
    if (noted?.deviceId !== deviceId) {
      return true;
    }
    const row = first<{ hash: Uint8Array }>(
      db,
      'SELECT hash FROM journal WHERE device = ? AND seq = ?',
      [deviceId, noted.seq],
    );
    return !!row && Buffer.from(row.hash).toString('hex') === noted.hash;
  });
}

/** Null where the file is missing or unreadable: then the laptop enrols anew, which always works. */
function readJson<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function identityPath(env: CoreEnv): string {
  return join(env.keysDir, `device-${pathTag(env)}.json`);
}

function headPath(env: CoreEnv): string {
  return join(env.keysDir, `head-${pathTag(env)}.json`);
}

function pathTag(env: CoreEnv): string {
  return createHash('sha256').update(realpathSync(env.dataDir)).digest('hex').slice(0, 16);
}
