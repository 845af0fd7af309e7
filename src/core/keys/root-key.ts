import type { CoreEnv } from '../env.ts';
import { createKeyPair, publicKeyOf } from '../signing/ed25519.ts';
import { writeFolderFile } from './data-folder.ts';
import { deriveKey, openBox, sealBox } from './secret-box.ts';
import type { Unlocked } from './unlock.ts';

export interface RootKey {
  readonly privateKey: Uint8Array;
  /** Raw 32 bytes. */
  readonly publicKey: Uint8Array;
}

/**
 * The fair's root key: it certifies the laptops' keys. Made at the first run, sealed under a key
 * derived from the data key, so that it opens by whatever opens the data.
 */
export function openRootKey(env: CoreEnv, { folder, dataKey }: Unlocked): RootKey {
  const wrap = deriveKey(dataKey, 'root');
  if (folder.rootKey) {
    const privateKey = openBox(wrap, Buffer.from(folder.rootKey, 'base64url'));
    return { privateKey, publicKey: publicKeyOf(privateKey) };
  }
  const pair = createKeyPair();
  const rootKey = Buffer.from(sealBox(wrap, pair.privateKey)).toString('base64url');
  writeFolderFile(env.dataDir, { ...folder, rootKey });
  return pair;
}
