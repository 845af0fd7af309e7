import { describe, expect, it } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

describe('passphraseStrength', () => {
  it.each([
    ['', 'weak'],
    ['12345678901234567890', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['tenun-ikat-sumba', 'fair'],
    ['kopi genteng rotan senja', 'strong'],
  ] as const)('%j is %s', (text, strength) => {
    expect(passphraseStrength(text)).toBe(strength);
  });
});
