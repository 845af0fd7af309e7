import { expect, it } from 'vitest';
import { unwrapByPassphrase, wrapByPassphrase } from './passphrase.ts';

const dataKey = new Uint8Array(32).fill(9);

it('a passphrase gives the data key back, however its accents were typed', async () => {
  const wrap = await wrapByPassphrase('  Café di Surabaya', dataKey);
  expect(wrap.N).toBe(2 ** 17);
  expect(JSON.stringify(wrap)).not.toContain(Buffer.from(dataKey).toString('base64url'));
  expect(await unwrapByPassphrase('Cafe\u0301 di Surabaya ', wrap)).toEqual(dataKey);
  // A cheaper cost makes another key: the stored cost cannot be lowered to guess faster.
  const cheap = { ...wrap, N: 2 ** 4 };
  expect(await unwrapByPassphrase('Café di Surabaya', cheap)).toBeNull();
  expect(await unwrapByPassphrase('cafe di surabaya', cheap)).toBeNull();
  expect(await unwrapByPassphrase('', { ...cheap, sealed: '' })).toBeNull();
});
