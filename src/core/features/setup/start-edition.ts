import type { z } from 'zod';
import type { editionFields } from '../../../contract/edition.ts';
import { createRecord } from '../../journal/records.ts';
import { hallOfName } from '../../queries/hall-of-name.ts';
import { EDITION_ID } from '../../queries/read-edition.ts';
import { invalid, notAllowed } from '../../refusal.ts';
import { activePacks } from '../../scoring/active-packs.ts';
import type { Services } from '../../services.ts';
import { openSession } from '../../session/open-session.ts';
import { hashPin } from '../../session/pin-hash.ts';

export interface FirstRun {
  readonly language: 'id' | 'en';
  readonly edition: z.output<typeof editionFields>;
  readonly person: { readonly name: string; readonly pin: string };
  readonly passphrase: string | null;
}

/** Setups under way: a second press of the button must not begin another. */
const underWay = new WeakSet<Services>();

/** The first run: keys, edition, halls and the first administrator; all of it or nothing. */
export async function startEdition(services: Services, first: FirstRun) {
  if (services.status().state !== 'setup' || underWay.has(services)) {
    throw notAllowed('already-set-up');
  }
  underWay.add(services);
  try {
    return await start(services, first);
  } finally {
    underWay.delete(services);
  }
}

async function start(services: Services, first: FirstRun) {
  if (first.edition.ends < first.edition.starts) {
    throw invalid([{ field: 'edition.ends', code: 'ends-before-start' }]);
  }
  if (!first.passphrase && services.env.keyStore.kind === 'none') {
    throw invalid([{ field: 'passphrase', code: 'passphrase-needed' }]);
  }
  const pinHash = await hashPin(first.person.pin);
  const { store, rootPublicKey } = await services.createFolder(first.passphrase);
  const { newId } = services.env;
  const person = { id: newId(), name: first.person.name, role: 'admin' as const };
  const { halls, ...edition } = first.edition;
  await store.write(person.name, (tx) => {
    createRecord(tx, 'edition', EDITION_ID, {
      ...edition,
      rulesVersion: activePacks(tx.db, services.reference).rules.pack.id,
      rootKey: rootPublicKey,
      language: first.language,
    });
    for (const name of halls) {
      hallOfName(tx, newId, name);
    }
    createRecord(tx, 'person', person.id, {
      name: person.name,
      role: person.role,
      pinHash,
      active: true,
    });
  });
  return { token: await openSession(services.env, store, person), person };
}
