import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM; the nonce leads, the tag ends. */
export function sealBox(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return new Uint8Array(sealed);
}

/** @throws where the key is wrong or a byte was changed */
export function openBox(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  // Without the length a cut-off tag would be taken, and be that much easier to guess.
  const options = { authTagLength: TAG };
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), options);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const plain = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
  return new Uint8Array(Buffer.concat([plain, decipher.final()]));
}

/** A key for one purpose, derived from the data key. */
export function deriveKey(dataKey: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', dataKey, new Uint8Array(), `asli:${purpose}`, 32));
}
