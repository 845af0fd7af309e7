import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyStore } from './env.ts';

const nameShape = /^[a-z0-9][a-z0-9-]{0,99}$/i;

/**
 * Secrets in files of mode 0600. Weak: whoever can read the account's files has the keys, so the
 * app shows it as such and asks for a recovery passphrase.
 */
export function fileKeyStore(keysDir: string): KeyStore {
  return {
    kind: 'file',
    async get(name) {
      try {
        return new Uint8Array(await readFile(keyFile(keysDir, name)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          return null;
        }
        throw error;
      }
    },
    async put(name, secret) {
      const target = keyFile(keysDir, name);
      await mkdir(keysDir, { recursive: true, mode: 0o700 });
      const temporary = `${target}.${process.pid}.tmp`;
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(secret);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    },
  };
}

function keyFile(keysDir: string, name: string): string {
  if (!nameShape.test(name)) {
    throw new Error('Not a key name');
  }
  return join(keysDir, `${name}.key`);
}
