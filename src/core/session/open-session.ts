import { put, run } from '../db/database.ts';
import type { CoreEnv } from '../env.ts';
import type { Store } from '../store.ts';
import { hashToken } from './find-session.ts';

/** A working day and the evening after it. */
const LASTS = 16 * 60 * 60 * 1000;

/** Signs a person in on this laptop and notes it in the journal. */
export async function openSession(
  env: CoreEnv,
  store: Store,
  person: { id: string; name: string },
): Promise<string> {
  const token = Buffer.from(env.randomBytes(32)).toString('base64url');
  const now = env.now();
  await store.write(person.name, (tx) => {
    run(tx.db, 'DELETE FROM session WHERE expires_at <= ?', [now]);
    put(tx.db, 'session', {
      token_hash: hashToken(token),
      person_id: person.id,
      created_at: now,
      expires_at: now + LASTS,
    });
    tx.fact('person', person.id, 'signed-in', {});
  });
  return token;
}
