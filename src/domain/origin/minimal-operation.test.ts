import { describe, expect, it } from 'vitest';
import { minimalOperations } from './minimal-operation.ts';
import { knowledge } from './origin.fixture.ts';

const { isMinimal, regions } = knowledge;

describe('a minimal operation', () => {
  it.each([
    ['packing', ['Packing', 'repack', 'dikemas', 'di-packing', 'mengepak', 'pembungkusan ulang']],
    ['labelling', ['relabel', 're-labelling', 'melabel', 'dilabeli', 'hang tag', 'attach label']],
    ['a label put on', ['pemasangan label', 'pasang ulang label', 'penempelan stiker barcode']],
    ['ironing', ['Setrika', 'disetrika', 'nyetrika', 'pelipatan', 'folding, ironing']],
    ['checking', ['QC', 'Quality control', 'inspeksi mutu', 'pengecekan kualitas', 'sortir']],
    ['finishing alone', ['finishing', 'penyelesaian akhir', 'Finishing dan packing']],
    ['assembly', ['perakitan', 'Perakitan sederhana', 'Simple assembly and labelling']],
    ['cleaning', ['pencucian', 'pembersihan dan penyetrikaan']],
    ['several', ['pack and label', 'pasang label dan kemas', 'Tahap 3: pengemasan produk']],
    ['a place known', ['Packing di Jakarta', 'packing jakarta selatan', 'PACKING DI KAB. BANDUNG']],
    ['a place unknown', ['Packing di Cirendeu', 'Dikemas di Bengkel Ukir Jepara']],
  ])('is %s', (_, names) => {
    expect(names.filter((name) => !isMinimal(name))).toEqual([]);
  });

  it.each([
    ['craft', ['Membatik', 'menenun', 'mengukir', 'bordir', 'menganyam', 'menempa', 'mengecap']],
    [
      'other work',
      ['pewarnaan', 'jahit', 'pengecatan', 'poles', 'amplas', 'glasir', 'cetak label'],
    ],
    ['craft beside packing', ['Jahit dan kemas', 'packing, bordir', 'di ukir dan di kemas']],
    ['finishing of something', ['finishing ukiran', 'finishing kayu', 'perakitan mebel']],
    ['a material that is a place', ['Finishing kuningan', 'finishing batu', 'packing bone']],
    ['putting on no label', ['pasang batu dan packing', 'tempel dan packing', 'pemasangan gagang']],
    ['a word that looks alike', ['pakan', 'perapian', 'pakaian', 'pelabuhan', 'lipat wiru']],
    ['a repair or preparation', ['perbaikan', 'persiapan', 'produksi']],
    ['nothing', ['', 'dan', '3', 'di Jakarta', 'ulang', 'Labelisasi motif']],
  ])('is not %s', (_, names) => {
    expect(names.filter(isMinimal)).toEqual([]);
  });

  it('is forgotten rather than remembered without end', () => {
    const words = { operations: ['kemas'], fillers: [], carriers: [], placesThatAreMaterials: [] };
    const read = minimalOperations(words, regions);
    for (let index = 0; index < 5000; index += 1) {
      expect(read(`kemas x${index}`)).toBe(false);
    }
    expect(read('kemas')).toBe(true);
  });
});
