import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import questionsJson from '../../../resources/reference/questions-2026-1.json' with {
  type: 'json',
};
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../regions/region-index.ts';
import { regionPackSchema } from '../regions/region-pack.ts';
import { declarationText } from './declaration-text.ts';
import { declaredFields, type ProductFields } from './product.ts';
import { questionsPackSchema } from './questions-pack.ts';

const reference = {
  regions: indexRegions(regionPackSchema.parse(regionsJson)),
  questions: questionsPackSchema.parse(questionsJson),
};
const ABOUT = { exhibitorName: 'CV Sekar', editionName: 'Inacraft 2026', version: 2 };

const LINE = declaredFields({
  name: 'Kain batik sekar jagad',
  brand: 'Sekar',
  category: 'BATIK',
  technique: 'TULIS',
  claimedClass: 'B',
  originRegion: '33.75',
  materials: [
    { name: 'katun', country: 'ID', percent: 60, cost: 90_000, invoice: 'F-12', hs: '5208.52' },
    { name: 'pewarna', country: 'unknown', percent: 40 },
  ],
  steps: [
    {
      step: 'Membatik',
      place: '33.75',
      ownWork: true,
      who: 'Bu Warni',
      hours: 60,
      essential: true,
    },
  ],
  costs: {
    fob: 500_000,
    directLabour: 120_000,
    directOverhead: null,
    otherCost: null,
    profit: null,
  },
  permits: [
    {
      type: 'TKDN',
      number: '12',
      issuer: 'Kemenperin',
      issuedOn: '2026-01-02',
      expiresOn: null,
      value: '70',
    },
  ],
  answers: { 'batik-wax': 'MALAM_PANAS', 'batik-crackle': 'YA' },
  photos: ['a'.repeat(64)],
});

const text = (line: ProductFields = LINE, language: 'id' | 'en' = 'id') =>
  declarationText(line, ABOUT, reference, language);

describe('the declaration that is signed', () => {
  it('names every declared fact and ends with the words of the declaration', () => {
    const lines = text().split('\n');
    expect(lines[0]).toBe('PERNYATAAN ASAL PRODUK');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  Nama peserta: CV Sekar',
        '  Versi pernyataan: 2',
        '  Nama produk: Kain batik sekar jagad',
        '  Kabupaten/kota asal: Kota Pekalongan, Jawa Tengah',
        '  1. katun · Indonesia · 60% · Rp90.000 per satuan · HS 5208.52 · faktur F-12',
        '  2. pewarna · asal tidak diketahui · 40%',
        '  1. Membatik · Kota Pekalongan, Jawa Tengah · dikerjakan sendiri · oleh Bu Warni · 60 jam · proses kerajinan utama',
        '  Harga FOB: Rp500.000',
        '  Sertifikat TKDN: 12 · penerbit Kemenperin · terbit 2 Januari 2026 · nilai 70%',
        '  Perintang warna apa yang dipakai? Malam (lilin) panas',
        `  Foto produk: 1 foto (${'a'.repeat(64)})`,
      ]),
    );
    expect(lines.at(-1)).toContain('Saya bersedia diperiksa oleh petugas penyelenggara');
  });

  it('says that materials and steps are missing, and leaves out what else is', () => {
    const bare = text(declaredFields({ name: 'Vas', category: 'LAINNYA', claimedClass: 'E' }));
    expect(bare.match(/Belum dirinci\./g)).toHaveLength(2);
    expect(bare).not.toContain('Izin dan tanda');
    expect(bare).not.toContain('GTIN');
  });

  it('has an English reading of the same shape', () => {
    expect(text(LINE, 'en').split('\n')).toHaveLength(text().split('\n').length);
    expect(text(LINE, 'en')).toContain('essential craft process');
  });

  it('differs for every change of what was declared', () => {
    const changes: Partial<ProductFields>[] = [
      { name: 'Kain' },
      { claimedClass: 'A' },
      { materials: LINE.materials.slice(0, 1) },
      { steps: [] },
      { stock: 3 },
      { priceMin: 1 },
      { labelText: 'Buatan Pekalongan' },
      { permits: [] },
      { answers: {} },
      { costs: null },
      { processPhotos: ['b'.repeat(64)] },
      // Alike in the first half of the hash.
      { photos: [`${'a'.repeat(32)}${'b'.repeat(32)}`] },
    ];
    const texts = changes.map((change) => text({ ...LINE, ...change }));
    expect(new Set([text(), ...texts]).size).toBe(changes.length + 1);
  });

  it('is the same for equal input and holds no control characters but line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(100), (name, percent) => {
        const clean = name.replaceAll(/\p{Cc}/gu, '');
        const line = { ...LINE, materials: [{ name: clean, country: 'ID', percent }] };
        expect(text(line)).toBe(text({ ...line }));
        expect(text(line)).not.toMatch(/(?!\n)\p{Cc}/u);
      }),
    );
  });
});
