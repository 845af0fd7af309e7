import { hostname } from 'node:os';
import { blockFor } from '../../domain/badges/serial.ts';
import type { CoreEnv } from '../env.ts';
import type { RootKey } from '../keys/root-key.ts';
import type { Unlocked } from '../keys/unlock.ts';
import { createKeyPair, signWith } from '../signing/ed25519.ts';
import { certifyKey } from '../signing/key-certificate.ts';
import { kidOf } from '../signing/kid.ts';
import type { Store } from '../store.ts';
import { type DeviceIdentity, writeIdentity, writerOf } from './device-identity.ts';
import { chooseBlock, rememberBlocks, usedBlocks } from './serial-blocks.ts';

/** A fair and its aftermath; the next edition enrols its laptops anew. */
const VALID_DAYS = 400;

/** Makes this laptop known to the fair: a key of its own, certified, and a block of serials of its own. */
export async function enrolDevice(
  env: CoreEnv,
  unlocked: Unlocked,
  store: Store,
  root: RootKey,
): Promise<DeviceIdentity> {
  const pair = createKeyPair();
  const identity = { deviceId: env.newId(), privateKey: pair.privateKey };
  const { folderId } = unlocked.folder;
  const used = store.read((db) => usedBlocks(env, folderId, db));
  const block = chooseBlock(used, identity.deviceId);
  const { from, to } = blockFor(block);
  const now = env.now();
  const terms = {
    device: identity.deviceId,
    publicKey: pair.publicKey,
    kid: kidOf(pair.publicKey),
    serialFrom: from,
    serialTo: to,
    validFrom: new Date(now).toISOString(),
    validTo: new Date(now + VALID_DAYS * 86_400_000).toISOString(),
  };
  const certificate = certifyKey(terms, (bytes) => signWith(root.privateKey, bytes));
  // Before the block is in the journal: a crash in between wastes it, and uses none twice.
  rememberBlocks(env, folderId, new Set([...used, block]));
  writeIdentity(env, unlocked, identity);
  store.setWriter(writerOf(env, identity));
  const { device, ...rest } = terms;
  await store.write('system', (tx) => {
    tx.fact('device', device, 'enrolled', { ...rest, name: hostname(), block, certificate });
  });
  return identity;
}
