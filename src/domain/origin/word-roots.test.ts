import { describe, expect, it } from 'vitest';
import { wordRoots } from './word-roots.ts';

describe('the roots of a word', () => {
  it.each([
    ['kemas', 'kemas'],
    ['dikemas', 'kemas'],
    ['mengemas', 'kemas'],
    ['mengemaskan', 'kemas'],
    ['pengemasan', 'kemas'],
    ['pengemasannya', 'kemas'],
    ['melabel', 'label'],
    ['dilabeli', 'label'],
    ['relabel', 'label'],
    ['pelipatan', 'lipat'],
    ['merakit', 'rakit'],
    ['membungkus', 'bungkus'],
    ['pemasangan', 'pasang'],
    ['menempel', 'tempel'],
    ['pensortiran', 'sortir'],
    ['penyortiran', 'sortir'],
    ['menyetrika', 'setrika'],
    ['nyetrika', 'setrika'],
    ['tersetrika', 'setrika'],
    ['penyelesaian', 'selesai'],
    ['mengirimkan', 'kirim'],
    ['ngepak', 'pak'],
    ['mengepak', 'pak'],
    ['pengepakan', 'pak'],
    ['pengecekan', 'cek'],
  ])('of %s hold %s', (word, root) => {
    expect(wordRoots(word)).toContain(root);
  });

  it.each([
    ['pakan', 'pak'],
    ['bahan', 'bah'],
    ['ukir', 'kir'],
  ])('of %s do not hold %s', (word, root) => {
    expect(wordRoots(word)).not.toContain(root);
  });

  it('are the word itself first', () => {
    expect(wordRoots('pengemasan')[0]).toBe('pengemasan');
    expect(wordRoots('')).toEqual(['']);
  });
});
