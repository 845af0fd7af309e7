import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../../testing/every-page.ts';
import { importSheet } from '../../testing/import-sheet.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const MANY = 1205;

let core: TestCore;
let client: Client;

/** Many exhibitors of one word, a few that differ in everything lists tell apart. */
beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  const booths = ['A-9', 'A-10', 'B-1'].map((code) => `${code};Hall ${code.at(0)}`);
  await importSheet(core, 'booths', ['Kode;Hall', ...booths].join('\n'));
  const rows = Array.from({ length: MANY }, (_, index) => {
    const name = `Sanggar Anyaman ${String(MANY - index).padStart(4, '0')}`;
    return `${name};NON_ANGGOTA;ID;Kota Bandung;DEKORATIF;`;
  });
  const special = [
    'Élan Batik;ANGGOTA_ASEPHI;ID;Kota Pekalongan;BATIK;A-10',
    'Zebra House;LUAR_NEGERI;SG;;LAINNYA;A-9',
    '2 Saudara;NON_ANGGOTA;ID;Kota Bandung;TENUN;B-1',
  ];
  const head = 'Nama Usaha;Jenis Peserta;Negara;Kab/Kota;Kategori;Stan';
  await importSheet(core, 'exhibitors', [head, ...rows, ...special].join('\n'));
});

afterAll(async () => {
  await core.close();
  core.remove();
});

type Query = Parameters<Client['exhibitors']['list']>[0];

async function names(query: Query): Promise<string[]> {
  return (await client.exhibitors.list(query)).items.map((item) => item.name);
}

describe('the list of exhibitors', () => {
  it('gives every one exactly once, page after page, in any order', async () => {
    for (const sort of ['name', 'booth', 'newest', 'state'] as const) {
      const items = await everyPage((cursor) =>
        client.exhibitors.list({ sort, limit: 377, ...(cursor && { cursor }) }),
      );
      expect(items).toHaveLength(MANY + 3);
      expect(new Set(items.map((item) => item.id)).size).toBe(MANY + 3);
    }
  });

  it('counts exactly without a search and up to 1,000 under one', async () => {
    const all = await client.exhibitors.list({ limit: 1 });
    expect(all).toMatchObject({ total: MANY + 3 });
    expect(all.totalIsLower).toBeUndefined();
    const most = await client.exhibitors.list({ search: 'anyam', limit: 1 });
    expect(most).toMatchObject({ total: 1000, totalIsLower: true });
    const found = await everyPage((cursor) =>
      client.exhibitors.list({ search: 'anyam', limit: 500, ...(cursor && { cursor }) }),
    );
    expect(new Set(found.map((item) => item.id)).size).toBe(MANY);
    const few = await client.exhibitors.list({ search: 'anyaman 01' });
    expect(few.total).toBe(100);
    expect(few.totalIsLower).toBeUndefined();
    const filtered = await client.exhibitors.list({ category: 'DEKORATIF', limit: 1 });
    expect(filtered.total).toBe(MANY);
  });

  it('takes up to 1,000 at once and refuses more, and cursors it never gave', async () => {
    expect((await client.exhibitors.list({ limit: 1000 })).items).toHaveLength(1000);
    const refusals = await Promise.all([
      refusalOf(client.exhibitors.list({ limit: 1001 })),
      refusalOf(client.exhibitors.list({ limit: 0 })),
      refusalOf(client.exhibitors.list({ cursor: "1'; DROP TABLE exhibitor" })),
    ]);
    expect(refusals.map((refusal) => refusal.code)).toEqual(['INVALID', 'INVALID', 'INVALID']);
    expect((await client.exhibitors.list({ cursor: '999999' })).items).toEqual([]);
  });

  it('is sorted by name without regard to accents, by booth number, by age', async () => {
    const byName = await names({ limit: 3 });
    expect(byName).toEqual(['2 Saudara', 'Élan Batik', 'Sanggar Anyaman 0001']);
    const byBooth = await names({ sort: 'booth', limit: 4 });
    expect(byBooth.slice(0, 3)).toEqual(['Zebra House', 'Élan Batik', '2 Saudara']);
    const last = await client.exhibitors.create({ name: 'Paling Baru' });
    const [newest] = (await client.exhibitors.list({ sort: 'newest', limit: 1 })).items;
    expect(newest?.id).toBe(last.id);
    expect((await names({ sort: 'state', limit: 1000 })).at(-1)).not.toBe('Paling Baru');
  });

  it('can be narrowed by every filter, also together', async () => {
    expect(await names({ type: 'ANGGOTA_ASEPHI' })).toEqual(['Élan Batik']);
    expect(await names({ category: 'TENUN' })).toEqual(['2 Saudara']);
    expect(await names({ country: 'foreign' })).toEqual(['Zebra House']);
    expect((await client.exhibitors.list({ country: 'ID', limit: 1 })).total).toBe(MANY + 3);
    expect(await names({ hall: 'Hall A' })).toEqual(['Élan Batik', 'Zebra House']);
    expect(await names({ state: 'DRAF' })).toEqual(['Paling Baru']);
    expect(await names({ hall: 'Hall A', country: 'foreign', search: 'zeb' })).toEqual([
      'Zebra House',
    ]);
    expect((await client.exhibitors.list({ warnings: true, limit: 1 })).total).toBe(MANY + 4);
  });

  it('shows booths, lines and warnings beside each name', async () => {
    const [zebra] = (await client.exhibitors.list({ search: 'zebra' })).items;
    expect(zebra).toMatchObject({ booths: ['A-9'], lines: 0, redFindings: 0, state: 'DITERIMA' });
    expect(zebra?.warnings).toContain('passport-missing');
  });
});

describe('the filter of what needs a look', () => {
  it('keeps those that are marked, not those who merely lack the privacy notice', async () => {
    const before = await client.exhibitors.list({ warnings: true, limit: 1 });
    const fields = { type: 'NON_ANGGOTA', country: 'ID', regionCode: '33.75', category: 'BATIK' };
    const contact = { picName: 'Wulan', picPhone: '081234567890', nib: '8120001234567' };
    const first = await client.exhibitors.create({ name: 'Nib Satu', ...fields, ...contact });
    const second = await client.exhibitors.create({ name: 'Nib Dua', ...fields, ...contact });
    for (const { id } of [first, second]) {
      const { warnings } = await client.exhibitors.get({ id });
      expect(warnings).toContainEqual({ field: 'nib', code: 'duplicate-nib' });
    }
    const both = await client.exhibitors.list({ warnings: true, limit: 1 });
    expect(both.total).toBe((before.total ?? 0) + 2);
    await client.exhibitors.transition({ id: second.id, to: 'DIBATALKAN', reason: 'Dua kali' });
    const { warnings } = await client.exhibitors.get({ id: first.id });
    expect(warnings.map(({ code }) => code)).not.toContain('duplicate-nib');
  });
});
