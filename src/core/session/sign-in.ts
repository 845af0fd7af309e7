import type { Role } from '../../contract/procedure.ts';
import { nameKey } from '../../domain/reference/name-key.ts';
import { first, type ReadDb } from '../db/database.ts';
import { rateLimited, wrongSecret } from '../refusal.ts';
import type { Services } from '../services.ts';
import { openSession } from './open-session.ts';
import { hashPin, pinMatches } from './pin-hash.ts';
import { forgetFailures, noteFailure, secondsToWait } from './sign-in-limit.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly pin_hash: string;
}

/** Checks a PIN and opens a session. An unknown name costs the same time as a wrong PIN. */
export async function signIn(services: Services, name: string, pin: string) {
  const { store } = services.folder();
  const key = nameKey(name);
  const { wait, person } = await store.local((db) => {
    const now = services.env.now();
    const seconds = secondsToWait(db, key, now);
    if (seconds === 0) {
      // Counted before it is checked: a hundred tries at once must not pass as the first one.
      noteFailure(db, key, now);
    }
    return { wait: seconds, person: readPerson(db, key) };
  });
  if (wait > 0) {
    throw rateLimited(wait);
  }
  const matches = person ? await pinMatches(pin, person.pin_hash) : await refuseSlowly(pin);
  if (!person || !matches) {
    throw wrongSecret();
  }
  await store.local((db) => forgetFailures(db, key));
  const token = await openSession(services.env, store, person);
  return { token, person: { id: person.id, name: person.name, role: person.role } };
}

function readPerson(db: ReadDb, key: string): PersonRow | undefined {
  return first<PersonRow>(
    db,
    'SELECT id, name, role, pin_hash FROM person WHERE name_key = ? AND active = 1',
    [key],
  );
}

async function refuseSlowly(pin: string): Promise<false> {
  await hashPin(pin);
  return false;
}
