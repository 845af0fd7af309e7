import type { session as original } from '../id/session.ts';
import type { SameKeys } from '../same-keys.ts';

export const session: SameKeys<typeof original> = {
  title: 'Sign in',
  lead: 'Choose your name and type your PIN.',
  who: 'Who are you?',
  name: 'Name',
  pin: 'PIN',
  signIn: 'Sign in',
  pinMissing: 'Type your PIN.',
  nameMissing: 'Choose or type your name.',
  wait: 'Too many attempts. Try again in {{seconds}} seconds.',
  unlockTitle: 'Open the data',
  unlockLead: 'The key of this laptop is missing. Type the recovery passphrase to open the data.',
  passphrase: 'Recovery passphrase',
  unlock: 'Open',
  wrongPassphrase: 'The recovery passphrase does not match.',
};
