/** Why a pack is refused. */
export const packErrorCodes = [
  'pack-too-large',
  'pack-not-json',
  'pack-from-future',
  'pack-schema',
  'pack-rule-broken',
  'pack-entry-unmatchable',
  'pack-without-tests',
  'pack-test-failed',
] as const;
export type PackErrorCode = (typeof packErrorCodes)[number];
