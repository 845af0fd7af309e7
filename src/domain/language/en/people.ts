import type { people as original } from '../id/people.ts';
import type { SameKeys } from '../same-keys.ts';

export const people: SameKeys<typeof original> = {
  title: 'People',
};
