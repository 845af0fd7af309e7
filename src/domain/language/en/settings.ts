import type { settings as original } from '../id/settings.ts';
import type { SameKeys } from '../same-keys.ts';

export const settings: SameKeys<typeof original> = {
  title: 'Settings',
};
