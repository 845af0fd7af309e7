import type { verify as original } from '../id/verify.ts';
import type { SameKeys } from '../same-keys.ts';

export const verify: SameKeys<typeof original> = {
  title: 'Verify',
};
