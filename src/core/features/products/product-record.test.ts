import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecord, patchRecord } from '../../journal/records.ts';
import { openReplica, type Replica } from '../../testing/replica.ts';

/** A line as laptops wrote it before permits, costs, answers and labels could be declared. */
const OLD = {
  name: 'Kain batik',
  category: 'BATIK',
  materialGroup: null,
  technique: 'TULIS',
  claimedClass: 'A',
  originRegion: '33.75',
  originCountry: 'ID',
  materials: [{ name: 'katun', country: 'ID', percent: 100, supplier: 'Toko Kain' }],
  steps: [{ step: 'Membatik', place: '33.75', ownWork: true }],
  makers: 5,
  weeksOfProduction: null,
  outputPerWeek: null,
  stock: 60,
  unit: 'METER',
  priceMin: 240_000,
  priceMax: null,
  hs: null,
  gtin: null,
  photos: [],
};
const SIGNATURE = {
  version: 1,
  textHash: 'ab'.repeat(32),
  method: 'screen',
  file: null,
  signer: 'Wulan Sari',
  role: 'Pemilik',
  reason: 'Pena rusak',
  text: 'PERNYATAAN ASAL PRODUK Wulan Sari',
};

let laptop: Replica;

beforeEach(async () => {
  laptop = await openReplica('laptop-a');
  await laptop.write((tx) => {
    createRecord(tx, 'product', 'p1', { ...OLD, exhibitorId: 'e1', ordinal: 1 });
    const frozen = { snapshot: OLD, source: 'PERNYATAAN', rulesVersion: 'r1' };
    tx.fact('product', 'p1', 'submitted', frozen);
    tx.fact('product', 'p1', 'approved', { version: 1, basis: 'DOKUMEN' });
  });
});
afterEach(() => laptop.remove());

interface Row {
  readonly state: string;
  readonly version: number;
  readonly detail: string;
  readonly versions: string;
}

function row(): Row | undefined {
  return laptop.rows<Row>('SELECT state, version, detail, versions FROM product')[0];
}

describe('a line that was approved before there were later fields', () => {
  it('is still approved, and its row reads as it did', () => {
    expect(row()).toMatchObject({ state: 'DISETUJUI', version: 1, detail: JSON.stringify(OLD) });
  });

  it('stays so where a later field is written empty, and is a draft once one is filled', async () => {
    const empty = { permits: [], answers: {}, costs: null, brand: null, labelPhotos: [] };
    await laptop.write((tx) => patchRecord(tx, 'product', 'p1', empty));
    expect(row()).toMatchObject({ state: 'DISETUJUI', version: 1, detail: JSON.stringify(OLD) });
    await laptop.write((tx) => patchRecord(tx, 'product', 'p1', { brand: 'Sekar' }));
    expect(row()).toMatchObject({ state: 'DRAF', version: 2 });
  });
});

describe('a signature', () => {
  it('keeps the names of its signer out of the journal in clear', async () => {
    await laptop.write((tx) => tx.fact('product', 'p1', 'signed', SIGNATURE));
    const [signed] = laptop.entries().slice(-1);
    const bytes = Buffer.from(signed?.payload ?? []).toString('latin1');
    expect(bytes).toContain(SIGNATURE.textHash);
    expect(bytes).not.toMatch(/Wulan|Pemilik|Pena/);
    const [version] = JSON.parse(row()?.versions ?? '[]');
    expect(version.signed).toMatchObject({ signer: 'Wulan Sari', role: 'Pemilik' });
    expect(row()?.state).toBe('DISETUJUI');
  });

  it('has no names once the key of the record is destroyed', async () => {
    await laptop.write((tx) => tx.fact('product', 'p1', 'signed', SIGNATURE));
    await laptop.tamper((db) => db.prepare('DELETE FROM subject_key').run());
    await laptop.write((tx) => tx.fact('product', 'p1', 'approved', { version: 1 }));
    const [version] = JSON.parse(row()?.versions ?? '[]');
    expect(version.signed).toMatchObject({
      signer: null,
      role: null,
      textHash: SIGNATURE.textHash,
    });
  });

  it('stays the first one, and belongs to its version alone', async () => {
    await laptop.write((tx) => {
      tx.fact('product', 'p1', 'signed', SIGNATURE);
      tx.fact('product', 'p1', 'signed', { ...SIGNATURE, signer: 'Orang lain' });
      patchRecord(tx, 'product', 'p1', { stock: 1 });
      tx.fact('product', 'p1', 'submitted', {
        snapshot: { ...OLD, stock: 1 },
        source: 'PERNYATAAN',
      });
    });
    const versions = JSON.parse(row()?.versions ?? '[]');
    expect(versions[0].signed.signer).toBe('Wulan Sari');
    expect(versions[1].signed).toBeUndefined();
  });
});
