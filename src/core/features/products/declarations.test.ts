import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptedExhibitor, HONEST_LINE, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

const FULL = {
  name: 'Kain batik  Sekar',
  category: 'BATIK',
  materialGroup: 'TEKSTIL',
  technique: 'TULIS',
  claimedClass: 'B',
  originRegion: '33.75',
  originCountry: 'Indonesia',
  materials: [
    { name: 'katun', country: 'ID', percent: 60, supplier: 'Toko Kain', evidence: 'faktur 12' },
    { name: 'pewarna', country: 'Jerman', percent: 40 },
  ],
  steps: [{ step: 'Membatik', place: '33.75', ownWork: true }],
  makers: 5,
  weeksOfProduction: 12,
  outputPerWeek: 1,
  stock: 60,
  unit: 'METER',
  priceMin: 240_000,
  priceMax: 900_000,
  hs: '6214.90.90',
  gtin: '8991234567891',
} as const;

let core: TestCore;
let client: Client;
let exhibitorId: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  exhibitorId = await acceptedExhibitor(client, 'Sanggar Pernyataan');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

function full() {
  return { ...FULL, materials: [...FULL.materials], steps: [...FULL.steps] };
}

describe('a product line', () => {
  it('may take weeks to make', async () => {
    const slow = { ...full(), exhibitorId, name: 'Tenun lambat', outputPerWeek: 0.125 };
    const created = await client.products.create(slow);
    const { id } = created;
    expect((await client.products.get({ id })).outputPerWeek).toBe(0.125);
    const finer = await refusalOf(client.products.update({ id, outputPerWeek: 0.0001 }));
    expect(finer).toMatchObject({ code: 'INVALID' });
  });

  it('keeps every field, normalised', async () => {
    const photo = await core.upload(PNG, 'foto.png');
    const created = await client.products.create({ ...full(), exhibitorId, photos: [photo] });
    const found = await client.products.get({ id: created.id });
    expect(found).toMatchObject({
      ...full(),
      name: 'Kain batik Sekar',
      originCountry: 'ID',
      materials: [FULL.materials[0], { name: 'pewarna', country: 'DE', percent: 40 }],
      photos: [photo],
      state: 'DRAF',
      version: 1,
      lane: 'green',
      signals: [],
      warnings: [],
    });
  });

  it('is refused with every broken field at once', async () => {
    const refusal = await refusalOf(
      client.products.create({
        exhibitorId,
        name: '\u0000 ',
        category: 'BATIK',
        originRegion: '99.99',
        originCountry: 'Atlantis',
        materials: [{ name: 'katun', country: 'Antah', percent: 90 }],
        priceMin: 10,
        priceMax: 5,
        hs: '62',
        gtin: '8991234567890',
      }),
    );
    expect(refusal.code).toBe('INVALID');
    expect([...refusal.issues].sort()).toEqual([
      'gtin gtin-check-digit',
      'hs hs-format',
      'materials country-unknown',
      'materials materials-sum',
      'name name-missing',
      'originCountry country-unknown',
      'originRegion region-unknown',
      'priceMax price-range',
    ]);
  });

  it('shows what is missing or unusual without being held up by it', async () => {
    const { warnings } = await client.products.create({
      exhibitorId,
      name: 'Vas',
      category: 'BATIK',
      technique: 'PUTAR',
      unit: 'KARUNG',
      hs: '98010000',
    });
    expect(warnings.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'hs hs-national-chapter',
      'materialGroup material-group-missing',
      'materials materials-missing',
      'photos photo-missing',
      'technique technique-unknown',
      'unit unit-unknown',
    ]);
  });

  it('takes photos that are images of this laptop only', async () => {
    const text = await core.upload('bukan gambar', 'foto.png');
    const line = { ...HONEST_LINE, exhibitorId };
    const noImage = await refusalOf(client.products.create({ ...line, photos: [text] }));
    expect(noImage).toMatchObject({ code: 'INVALID', issues: ['photos not-an-image'] });
    const unknown = client.products.create({ ...line, photos: ['0'.repeat(64)] });
    expect(await refusalOf(unknown)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'file' } });
  });

  it('needs an exhibitor and a record', async () => {
    const orphan = client.products.create({ ...HONEST_LINE, exhibitorId: NOBODY });
    expect(await refusalOf(orphan)).toMatchObject({ data: { what: 'exhibitor' } });
    const calls = [
      client.products.get({ id: NOBODY }),
      client.products.update({ id: NOBODY, name: 'Baru' }),
      client.declarations.submit({ productId: NOBODY }),
      client.declarations.approve({ productId: NOBODY }),
      client.declarations.return({ productId: NOBODY, reasons: ['KESALAHAN_DATA'] }),
    ];
    for (const call of calls) {
      expect(await refusalOf(call)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'product' } });
    }
  });
});

describe('a declaration', () => {
  it('is submitted, approved, edited into a new version and approved again', async () => {
    const { id } = await client.products.create({ ...HONEST_LINE, exhibitorId });
    const early = await refusalOf(client.declarations.approve({ productId: id }));
    expect(early).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['not-submitted'] });
    const submitted = await client.declarations.submit({ productId: id });
    expect(submitted).toMatchObject({ state: 'DIAJUKAN', version: 1 });
    const again = await refusalOf(client.declarations.submit({ productId: id }));
    expect(again.reasons).toEqual(['already-submitted']);
    const approved = await client.declarations.approve({
      productId: id,
      basis: 'DOKUMEN',
      note: 'Faktur dilihat',
    });
    expect(approved).toMatchObject({ state: 'DISETUJUI', version: 1 });
    const repeated = await refusalOf(client.declarations.approve({ productId: id }));
    expect(repeated.reasons).toEqual(['already-approved']);
    const edited = await client.products.update({ id, stock: 3 });
    expect(edited).toMatchObject({ state: 'DRAF', version: 2 });
    await client.declarations.submit({ productId: id });
    const final = await client.declarations.approve({ productId: id });
    expect(final).toMatchObject({ state: 'DISETUJUI', version: 2 });
    expect(final.versions).toMatchObject([
      {
        version: 1,
        source: 'PERNYATAAN',
        basis: 'DOKUMEN',
        outcome: 'DISETUJUI',
        decidedBy: 'Rina',
      },
      { version: 2, basis: 'PERNYATAAN', outcome: 'DISETUJUI', note: null },
    ]);
    expect(final.versions[0]?.note).toBe('Faktur dilihat');
  });

  it('is returned with reasons, mended and submitted again', async () => {
    const id = await submittedLine(client, exhibitorId);
    const returned = await client.declarations.return({
      productId: id,
      reasons: ['DOKUMEN_PALSU', 'KESALAHAN_DATA'],
      note: 'Lengkapi',
    });
    expect(returned).toMatchObject({ state: 'DIKEMBALIKAN', version: 1 });
    expect(returned.versions[0]).toMatchObject({
      outcome: 'DIKEMBALIKAN',
      reasons: ['DOKUMEN_PALSU', 'KESALAHAN_DATA'],
      note: 'Lengkapi',
    });
    const approve = await refusalOf(client.declarations.approve({ productId: id }));
    expect(approve.reasons).toEqual(['not-submitted']);
    const without = await refusalOf(client.declarations.return({ productId: id, reasons: [] }));
    expect(without.code).toBe('INVALID');
    await client.products.update({ id, makers: 2 });
    const { state, version } = await client.declarations.submit({ productId: id });
    expect({ state, version }).toEqual({ state: 'DIAJUKAN', version: 2 });
  });

  it('of class A with foreign material waits until class or materials change', async () => {
    const foreign = [
      { name: 'katun', country: 'ID', percent: 60 },
      { name: 'sutra', country: 'CN', percent: 40 },
    ];
    const productId = await submittedLine(client, exhibitorId, { materials: foreign });
    const line = await client.products.get({ id: productId });
    expect(line).toMatchObject({ lane: 'yellow', score: 4 });
    expect(line.signals).toMatchObject([
      {
        code: 'class-a-foreign-material',
        weight: 4,
        field: 'materials',
        inputs: { materials: [{ name: 'sutra', country: 'CN', percent: 40 }] },
      },
    ]);
    expect(line.approvalBlocks).toEqual(['class-a-foreign-material']);
    const refused = await refusalOf(client.declarations.approve({ productId }));
    expect(refused).toMatchObject({
      code: 'NOT_ALLOWED',
      reasons: ['class-a-foreign-material'],
    });
    await client.products.update({ id: productId, claimedClass: 'B' });
    const changed = await client.declarations.submit({ productId });
    expect(changed.approvalBlocks).toEqual([]);
    const { state } = await client.declarations.approve({ productId });
    expect(state).toBe('DISETUJUI');
    const other = await submittedLine(client, exhibitorId, { materials: foreign });
    await client.products.update({
      id: other,
      materials: [{ ...foreign[0], percent: 100 }] as never,
    });
    await client.declarations.submit({ productId: other });
    expect((await client.declarations.approve({ productId: other })).state).toBe('DISETUJUI');
  });
});

describe('signals', () => {
  it('name their weight, field and deciding values, and make the lane', async () => {
    const line = await client.products.create({
      ...full(),
      exhibitorId,
      gtin: '6936983800013',
      priceMin: 40_000,
      stock: 400,
    });
    expect(line.signals.map(({ code, weight, field }) => [code, weight, field])).toEqual([
      ['price-below-floor', 2, 'priceMin'],
      ['stock-above-capacity', 2, 'stock'],
      ['gtin-prefix-foreign', 1, 'gtin'],
    ]);
    expect(line).toMatchObject({ score: 5, lane: 'yellow' });
    const [price, stock, gtin] = line.signals;
    expect(price?.inputs).toMatchObject({ price: 40_000, floor: 100_000, unit: 'METER' });
    expect(stock?.inputs).toMatchObject({ capacity: 60, stock: 400, ratio: 3 });
    expect(gtin?.inputs).toMatchObject({ prefix: '693' });
    const red = await client.products.update({
      id: line.id,
      claimedClass: 'A',
      originRegion: null,
    });
    expect(red.lane).toBe('red');
    const lists = await client.products.list({ lane: 'red', exhibitorId });
    expect(lists.items.map((item) => item.id)).toEqual([line.id]);
  });
});
