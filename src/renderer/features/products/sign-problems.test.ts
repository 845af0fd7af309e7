import { describe, expect, it } from 'vitest';
import { problemsOf, type SignValues } from './sign-problems.ts';

const VALUES: SignValues = {
  signer: 'Wulan Sari',
  role: '',
  way: 'drawn',
  consent: '',
  reason: '',
  scan: null,
};
const PNG = new Blob(['x']);

describe('a signature lacks', () => {
  it.each<[Partial<SignValues>, Blob | null, string[]]>([
    [{}, PNG, []],
    [{}, null, ['drawn']],
    [{ signer: ' W ' }, PNG, ['signer']],
    [{ way: 'typed' }, null, ['consent', 'reason']],
    [{ way: 'typed', consent: ' wulan  sari', reason: 'pena rusak' }, null, []],
    [{ way: 'typed', consent: 'Wulan', reason: 'pena rusak' }, null, ['consent']],
    [{ way: 'paper' }, null, ['scan']],
    [{ way: 'paper', scan: 'a' }, null, []],
  ])('%o', (change, png, problems) => {
    expect(problemsOf({ ...VALUES, ...change }, png)).toEqual(problems);
  });
});
