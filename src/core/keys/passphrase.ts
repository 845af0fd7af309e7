import { randomBytes, scrypt } from 'node:crypto';
import { openBox, sealBox } from './secret-box.ts';

/** Cost of one guess: about 0.3 s and 128 MB, once at start. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

export interface PassphraseWrap {
  readonly salt: string;
  readonly sealed: string;
  readonly N: number;
}

/** Wraps the data key under the recovery passphrase, so that a lost key file loses no data. */
export async function wrapByPassphrase(
  passphrase: string,
  dataKey: Uint8Array,
): Promise<PassphraseWrap> {
  const salt = randomBytes(16);
  const key = await stretch(passphrase, salt, COST.N);
  return {
    salt: salt.toString('base64url'),
    sealed: Buffer.from(sealBox(key, dataKey)).toString('base64url'),
    N: COST.N,
  };
}

/** The data key, or null where the passphrase is wrong. */
export async function unwrapByPassphrase(
  passphrase: string,
  wrap: PassphraseWrap,
): Promise<Uint8Array | null> {
  const key = await stretch(passphrase, Buffer.from(wrap.salt, 'base64url'), wrap.N);
  try {
    return openBox(key, Buffer.from(wrap.sealed, 'base64url'));
  } catch {
    return null;
  }
}

/** The same passphrase typed on another keyboard: composed, no blanks around. */
function stretch(passphrase: string, salt: Uint8Array, N: number): Promise<Buffer> {
  const text = passphrase.normalize('NFKC').trim();
  return new Promise((resolve, reject) => {
    scrypt(text, salt, 32, { ...COST, N }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
