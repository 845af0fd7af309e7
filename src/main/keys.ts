import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import type { KeyStore } from '../core/env.ts';
import type { FromCore, ToCore } from '../core/host-messages.ts';

type KeyQuestion = Extract<FromCore, { type: 'key-get' | 'key-put' }>;

const nameShape = /^[a-z0-9][a-z0-9-]{0,99}$/i;

/** `safe` only with a real vault behind it: Linux's `basic_text` is a constant everyone knows. */
export function keyStoreKind(): KeyStore['kind'] {
  if (process.env.ASLI_KEY_STORE === 'file') {
    return 'file';
  }
  const plain =
    process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  return safeStorage.isEncryptionAvailable() && !plain ? 'safe' : 'none';
}

/** Answers the core's key questions from the operating system's vault. */
export async function answerKeyQuestion(keysDir: string, question: KeyQuestion): Promise<ToCore> {
  const { id, name } = question;
  try {
    if (!nameShape.test(name)) {
      throw new Error('Not a key name');
    }
    const file = join(keysDir, `${name}.safe`);
    if (question.type === 'key-get') {
      return { type: 'key-answer', id, value: await readSecret(file) };
    }
    await writeSecret(keysDir, file, question.secret);
    return { type: 'key-answer', id, value: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { type: 'key-failed', id, reason };
  }
}

async function readSecret(file: string): Promise<Uint8Array | null> {
  try {
    const secret = safeStorage.decryptString(await readFile(file));
    return new Uint8Array(Buffer.from(secret, 'base64'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

async function writeSecret(folder: string, file: string, secret: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  const sealed = safeStorage.encryptString(Buffer.from(secret).toString('base64'));
  await writeFile(temporary, sealed, { mode: 0o600, flush: true });
  await rename(temporary, file);
}
