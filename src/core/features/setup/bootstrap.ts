import { pin } from '../../../contract/session.ts';
import type { Services } from '../../services.ts';
import { signIn } from '../../session/sign-in.ts';
import { readEditionInput } from './edition-input.ts';
import { startEdition } from './start-edition.ts';

export interface BootstrapPerson {
  readonly name: string;
  readonly pin: string;
  /** Fields of the edition to make, from a file; those left out are filled in. */
  readonly edition?: unknown;
}

/**
 * Signs a person in from the command line. In an empty folder the person becomes the first
 * administrator of the edition given.
 */
export async function bootstrap(
  services: Services,
  person: BootstrapPerson,
): Promise<{ token: string }> {
  if (services.status().state !== 'setup') {
    return signIn(services, person.name, person.pin);
  }
  return startEdition(services, {
    language: 'id',
    edition: readEditionInput(person.edition, services.env.now()),
    person: { name: person.name.trim(), pin: pin.parse(person.pin) },
    passphrase: null,
  });
}
