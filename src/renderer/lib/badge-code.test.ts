import { describe, expect, it } from 'vitest';
import { isBadgeCode } from './badge-code.ts';

describe('isBadgeCode', () => {
  it.each(['INA26U-000123-K', 'ina26u 123 k', 'INA26U000123K', `ASLI1:${'6BF'.repeat(90)}`])(
    'takes %j',
    (text) => {
      expect(isBadgeCode(text)).toBe(true);
    },
  );

  it.each(['Inacraft', 'INACRAFT 2027', 'INA Kriya Nusantara', 'ASLI1:', '', 'A-B-12'])(
    'leaves %j to the search',
    (text) => {
      expect(isBadgeCode(text)).toBe(false);
    },
  );
});
