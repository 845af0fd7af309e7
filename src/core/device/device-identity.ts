import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { count, first } from '../db/database.ts';
import type { CoreEnv } from '../env.ts';
import { writeDurably } from '../keys/data-folder.ts';
import { deriveKey, openBox, sealBox } from '../keys/secret-box.ts';
import type { Unlocked } from '../keys/unlock.ts';
import { signWith } from '../signing/ed25519.ts';
import type { Store } from '../store.ts';

const identityFile = z.object({
  deviceId: z.string(),
  folderId: z.string(),
  /** The private key, sealed under a key derived from the data key. */
  secret: z.string(),
  /** Where this laptop's chain stood when the folder was last closed or sealed. */
  head: z.object({ seq: z.int(), hash: z.string() }),
});

export type IdentityFile = z.infer<typeof identityFile>;

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
  const path = identityPath(env);
  if (!existsSync(path)) {
    return null;
  }
  const file = identityFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (file.folderId !== unlocked.folder.folderId || !chainMatches(store, file)) {
    return null;
  }
  const secret = Buffer.from(file.secret, 'base64url');
  return {
    deviceId: file.deviceId,
    privateKey: openBox(deriveKey(unlocked.dataKey, 'device'), secret),
  };
}

export function writeIdentity(env: CoreEnv, unlocked: Unlocked, identity: DeviceIdentity): void {
  const secret = sealBox(deriveKey(unlocked.dataKey, 'device'), identity.privateKey);
  save(env, {
    deviceId: identity.deviceId,
    folderId: unlocked.folder.folderId,
    secret: Buffer.from(secret).toString('base64url'),
    head: { seq: 0, hash: '' },
  });
}

/** Notes how far the chain has come, so that a restored older copy is recognised. */
export function noteHead(env: CoreEnv, store: Store): void {
  const path = identityPath(env);
  if (!existsSync(path)) {
    return;
  }
  const file = identityFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const head = store.read((db) =>
    first<{ seq: number; hash: Uint8Array }>(
      db,
      'SELECT seq, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1',
      [file.deviceId],
    ),
  );
  if (head) {
    save(env, { ...file, head: { seq: head.seq, hash: Buffer.from(head.hash).toString('hex') } });
  }
}

export function journalSigner(identity: DeviceIdentity): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => signWith(identity.privateKey, bytes);
}

function chainMatches(store: Store, { deviceId, head }: IdentityFile): boolean {
  return store.read((db) => {
    if (count(db, 'SELECT count(*) FROM device WHERE id = ?', [deviceId]) === 0) {
      return false;
    }
    const row = first<{ hash: Uint8Array }>(
      db,
      'SELECT hash FROM journal WHERE device = ? AND seq = ?',
      [deviceId, head.seq],
    );
    return head.seq === 0 || (!!row && Buffer.from(row.hash).toString('hex') === head.hash);
  });
}

function save(env: CoreEnv, file: IdentityFile): void {
  mkdirSync(env.keysDir, { recursive: true, mode: 0o700 });
  writeDurably(identityPath(env), JSON.stringify(file));
}

function identityPath(env: CoreEnv): string {
  const folder = createHash('sha256').update(realpathSync(env.dataDir)).digest('hex').slice(0, 16);
  return join(env.keysDir, `device-${folder}.json`);
}
