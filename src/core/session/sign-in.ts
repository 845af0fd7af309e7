import type { Role } from '../../contract/procedure.ts';
import { nameKey } from '../../domain/reference/name-key.ts';
import { first } from '../db/database.ts';
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
  const { wait, person } = store.read((db) => ({
    wait: secondsToWait(db, key, services.env.now()),
    person: first<PersonRow>(
      db,
      'SELECT id, name, role, pin_hash FROM person WHERE name_key = ? AND active = 1',
      [key],
    ),
  }));
  if (wait > 0) {
    throw rateLimited(wait);
  }
  const matches = person ? await pinMatches(pin, person.pin_hash) : await refuseSlowly(pin);
  if (!person || !matches) {
    await store.local((db) => noteFailure(db, key, services.env.now()));
    throw wrongSecret();
  }
  await store.local((db) => forgetFailures(db, key));
  const token = await openSession(services.env, store, person);
  return { token, person: { id: person.id, name: person.name, role: person.role } };
}

async function refuseSlowly(pin: string): Promise<false> {
  await hashPin(pin);
  return false;
}
