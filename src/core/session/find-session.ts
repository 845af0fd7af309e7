import { createHash } from 'node:crypto';
import type { Role } from '../../contract/procedure.ts';
import { first } from '../db/database.ts';
import type { Session } from '../rpc/call-context.ts';
import type { Store } from '../store.ts';

/** Only the hash of a token is stored: who reads the database cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function findSession(
  store: Store,
  token: string | undefined,
  now: number,
): Session | undefined {
  if (!token) {
    return undefined;
  }
  const row = store.read((db) =>
    first<{ id: string; name: string; role: Role }>(
      db,
      `SELECT person.id, person.name, person.role
         FROM session JOIN person ON person.id = session.person_id
        WHERE session.token_hash = ? AND session.expires_at > ? AND person.active = 1`,
      [hashToken(token), now],
    ),
  );
  return row && { token, personId: row.id, name: row.name, role: row.role };
}
