import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewSheet } from '../../testing/import-sheet.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
let client: Client;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  await client.exhibitors.create({ name: 'Sanggar Tenang' });
});

afterAll(async () => {
  await core.close();
  core.remove();
});

/** As typed, and as it is kept. */
const NAMES: [string, string][] = [
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['Nol\u0000Nol\u0007', 'NolNol'],
  ['Batik 👩🏽‍🎨🇮🇩 Ceria', 'Batik 👩🏽‍🎨🇮🇩 Ceria'],
  ['gpj.\u202Eexe\u2066', 'gpj.exe'],
  ['حرفة جاوة', 'حرفة جاوة'],
  ["Robert'); DROP TABLE exhibitor;--", "Robert'); DROP TABLE exhibitor;--"],
  ['" OR name:* NEAR(a b) ^x -y*', '" OR name:* NEAR(a b) ^x -y*'],
  ['100%_\\kapas', '100%_\\kapas'],
  ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ['{"$set": {}} $1 {{name}}', '{"$set": {}} $1 {{name}}'],
  ['Baris\r\nDua\tTab', 'Baris Dua Tab'],
  ['cafe\u0301', 'café'],
];

describe('a hostile name', () => {
  it.each(NAMES)('%j is kept as text', async (typed, kept) => {
    const { id } = await client.exhibitors.create({
      name: typed,
      fasciaName: typed,
      picName: typed,
    });
    const found = await client.exhibitors.get({ id });
    expect(found).toMatchObject({ name: kept, fasciaName: kept, picName: kept });
    const { items } = await client.exhibitors.list({ search: kept });
    expect(items.map((item) => item.name)).toContain(kept);
    const [entry] = await client.exhibitors.history({ id });
    expect(entry?.changes).toContainEqual({ field: 'name', value: kept });
  });

  it('of 10,000 characters is refused, in a form and in a sheet', async () => {
    const name = 'n'.repeat(10_000);
    const create = await refusalOf(client.exhibitors.create({ name }));
    expect(create).toMatchObject({ code: 'INVALID', issues: ['name text-too-long'] });
    const longer = await refusalOf(client.exhibitors.create({ name: `${name}n` }));
    expect(longer).toMatchObject({ code: 'INVALID', issues: ['name input-invalid'] });
    const others = ['fasciaName', 'picName', 'picEmail', 'nib', 'address', 'passport'] as const;
    for (const field of others) {
      const refusal = await refusalOf(client.exhibitors.create({ name: 'Panjang', [field]: name }));
      expect(refusal).toMatchObject({ code: 'INVALID', issues: [`${field} text-too-long`] });
    }
    const { issues } = await previewSheet(core, 'exhibitors', `Nama Usaha;Kab/Kota\n${name};`);
    expect(issues).toContainEqual(expect.objectContaining({ row: 1, code: 'text-too-long' }));
  });

  it('of nothing that can be seen is no name', async () => {
    for (const name of ['', ' \t', '\u0000', '\u200B\u202E', '\uFEFF']) {
      const refusal = await refusalOf(client.exhibitors.create({ name }));
      expect(refusal).toMatchObject({ code: 'INVALID', issues: ['name name-missing'] });
    }
    expect((await refusalOf(client.exhibitors.create({ name: 'x' }))).issues).toEqual([
      'name name-too-short',
    ]);
  });
});

describe('a hostile search', () => {
  it('finds nothing or something, and breaks nothing', async () => {
    const { total } = await client.exhibitors.list({ limit: 1 });
    const searches = [
      "' OR 1=1 --",
      '"',
      '*',
      'a*',
      'NEAR(a b, 2)',
      'name:sanggar',
      '- AND NOT',
      '%',
      '_',
      '\\',
      '\u0000',
      '\u202E',
      '(((',
      '🙂',
      'x'.repeat(10_000),
      'a '.repeat(5_000),
    ];
    for (const search of searches) {
      const page = await client.exhibitors.list({ search });
      expect(page.items.length).toBeLessThanOrEqual(page.total);
      await client.booths.list({ search });
      await client.products.list({ search });
      await client.findings.list({ search });
      await client.badges.list({ search });
    }
    const long = await refusalOf(client.exhibitors.list({ search: 'x'.repeat(10_001) }));
    expect(long.code).toBe('INVALID');
    expect((await client.exhibitors.list({ limit: 1 })).total).toBe(total);
    expect(await client.journal.verify({})).toMatchObject({ ok: true });
    expect(await client.journal.rebuild({})).toMatchObject({ same: true });
  });
});
