import type { z } from 'zod';
import { editionFields } from '../../../contract/edition.ts';
import { pin } from '../../../contract/session.ts';
import type { Services } from '../../services.ts';
import { signIn } from '../../session/sign-in.ts';
import { startEdition } from './start-edition.ts';

const DAY = 86_400_000;
const WIB_OFFSET = 7 * 3_600_000;

const HALLS = [
  'Plenary Hall',
  'Assembly Hall',
  'Hall A',
  'Hall B',
  'Cendrawasih',
  'Main Lobby',
  'Lower Lobby',
];

/**
 * Signs a person in from the command line. In an empty folder the person becomes the first
 * administrator; without an edition given, one is made that runs from yesterday for five days.
 */
export async function bootstrap(
  services: Services,
  person: { name: string; pin: string; edition?: z.input<typeof editionFields> },
): Promise<{ token: string }> {
  if (services.status().state !== 'setup') {
    return signIn(services, person.name, person.pin);
  }
  const edition = editionFields.parse(person.edition ?? defaultEdition(services.env.now()));
  return startEdition(services, {
    language: 'id',
    edition: edition.halls.length > 0 ? edition : { ...edition, halls: HALLS },
    person: { name: person.name.trim(), pin: pin.parse(person.pin) },
    passphrase: null,
  });
}

function defaultEdition(now: number): z.input<typeof editionFields> {
  const starts = wibDay(now - DAY);
  const year = Number(starts.slice(0, 4));
  return {
    name: `Inacraft ${year}`,
    series: 'UTAMA',
    year,
    starts,
    ends: wibDay(now + 3 * DAY),
    venue: 'JICC',
  };
}

function wibDay(time: number): string {
  return new Date(time + WIB_OFFSET).toISOString().slice(0, 10);
}
