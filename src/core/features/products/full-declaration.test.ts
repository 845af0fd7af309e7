import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptedExhibitor, HONEST_LINE } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let core: TestCore;
let client: Client;
let exhibitorId: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  exhibitorId = await acceptedExhibitor(client, 'Sanggar Lengkap');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

type Line = Partial<Parameters<Client['products']['create']>[0]>;

const STEP = { step: 'Membatik', place: '33.75', ownWork: true };

const batik = (change: Line = {}) => ({
  ...HONEST_LINE,
  exhibitorId,
  category: 'BATIK',
  technique: 'TULIS',
  ...change,
});
const issuesOf = async (change: Line) =>
  (await refusalOf(client.products.create(batik(change)))).issues;

describe('a full declaration', () => {
  it('is kept whole, cleaned and normalised', async () => {
    const [photo, scan] = await Promise.all([
      core.upload(PNG, 'label.png'),
      core.upload('%PDF-1.7', 'batikmark.pdf'),
    ]);
    const created = await client.products.create(
      batik({
        brand: ' Sekar\u0000 ',
        labelText: 'Buatan  Pekalongan\r\n\r\nCuci dingin\u202e',
        labelPhotos: [photo],
        processPhotos: [photo],
        costs: { fob: 500_000, profit: 0 },
        materials: [
          {
            name: 'katun',
            country: 'ID',
            percent: 100,
            cost: 90_000,
            invoice: ' F 1 ',
            hs: '520852',
          },
        ],
        steps: [
          {
            step: 'Membatik',
            place: '33.75',
            ownWork: false,
            who: 'Bu\u0007 Warni',
            hours: 60,
            essential: true,
          },
        ],
        permits: [
          {
            type: 'BATIKMARK',
            number: 'BMI 1',
            issuedOn: '2020-01-01',
            expiresOn: '2021-01-01',
            scan,
          },
        ],
        answers: { 'batik-wax': 'MALAM_PANAS', 'batik-days-per-piece': 7 },
      }),
    );
    const found = await client.products.get({ id: created.id });
    expect(found).toMatchObject({
      brand: 'Sekar',
      labelText: 'Buatan Pekalongan\nCuci dingin',
      labelPhotos: [photo],
      processPhotos: [photo],
      costs: { fob: 500_000, directLabour: null, directOverhead: null, otherCost: null, profit: 0 },
      materials: [{ name: 'katun', cost: 90_000, invoice: 'F 1', hs: '5208.52' }],
      steps: [{ who: 'Bu Warni', hours: 60, essential: true }],
      permits: [{ type: 'BATIKMARK', number: 'BMI 1', issuer: null, scan }],
      answers: { 'batik-wax': 'MALAM_PANAS', 'batik-days-per-piece': 7 },
    });
    expect(found.warnings).toContainEqual({ field: 'permits', code: 'permit-expired' });
  });

  it('is empty in what an older line does not have', async () => {
    const { id } = await client.products.create(batik());
    expect(await client.products.get({ id })).toMatchObject({
      brand: null,
      labelText: null,
      labelPhotos: [],
      processPhotos: [],
      costs: null,
      permits: [],
      answers: {},
    });
  });
});

describe('a share of the cost', () => {
  it.each([99.99, 100.01])('is a whole percent, so %d is refused at its row', async (percent) => {
    const materials = [{ name: 'katun', country: 'ID', percent }];
    expect(await issuesOf({ materials })).toEqual(['materials.0.percent number-whole']);
  });

  it.each([99, 0])('that adds up to %d is refused', async (percent) => {
    const materials = [{ name: 'katun', country: 'ID', percent }];
    expect(await issuesOf({ materials })).toEqual(['materials materials-sum']);
  });
});

describe('lists and texts', () => {
  it('of more than a declaration holds are refused by name', async () => {
    const material = { name: 'benang', country: 'ID', percent: 1 };
    const many = Array.from({ length: 500 }, () => material);
    expect(await issuesOf({ materials: many })).toEqual(['materials materials-too-many']);
    const steps = Array.from({ length: 51 }, () => STEP);
    expect(await issuesOf({ steps })).toEqual(['steps steps-too-many']);
    const permits = Array.from({ length: 31 }, () => ({ type: 'SNI' }));
    expect(await issuesOf({ permits })).toEqual(['permits list-too-long']);
  });

  it('that are huge are refused at their field', async () => {
    expect(await issuesOf({ labelText: 'x'.repeat(5001) })).toEqual(['labelText text-too-long']);
    expect(await issuesOf({ brand: 'x'.repeat(201) })).toEqual(['brand text-too-long']);
    expect(await issuesOf({ labelText: 'x'.repeat(10_001) })).toEqual(['labelText input-invalid']);
    const steps = [{ step: 'x', place: '33.75', ownWork: true, who: 'x'.repeat(201) }];
    expect(await issuesOf({ steps })).toEqual(['steps.0.who input-invalid']);
  });
});

describe('the place of a step', () => {
  const at = (...places: string[]) =>
    issuesOf({ steps: places.map((place) => ({ ...STEP, place })) });

  it('is a region or a country that there is, or the row is refused', async () => {
    expect(await at('33.75', 'ZZ', '99.99', '', '3375', 'cn')).toEqual([
      'steps.1.place country-unknown',
      'steps.2.place region-unknown',
      'steps.3.place country-unknown',
      'steps.4.place country-unknown',
      'steps.5.place country-unknown',
    ]);
    const { id } = await client.products.create(batik({ steps: [{ ...STEP, place: 'UZ' }] }));
    const nowhere = client.products.update({ id, steps: [{ ...STEP, place: 'ZZ' }] });
    expect((await refusalOf(nowhere)).issues).toEqual(['steps.0.place country-unknown']);
  });
});

describe('costs', () => {
  it('may be zero or missing, but goods without a price are refused', async () => {
    expect(await issuesOf({ costs: { fob: 0, profit: 0 } })).toEqual(['costs.fob fob-zero']);
    await client.products.create(batik({ costs: { directLabour: 0 } }));
  });
});

describe('a line that was stored', () => {
  it('can be assessed', async () => {
    const { materials, steps, costs } = await client.products.create(
      batik({ steps: [STEP, { ...STEP, place: 'UZ' }], costs: { fob: 1 } }),
    );
    const line = {
      ...costs,
      materials: materials.map(({ name, country, cost, hs }) => ({ name, country, cost, hs })),
      steps: steps.map(({ step, place }) =>
        place.includes('.')
          ? { name: step, country: 'ID', region: place }
          : { name: step, country: place },
      ),
    };
    expect((await client.origin.assess({ line })).class).toBe('E');
  });
});

describe('permits', () => {
  it('need days of the calendar, in order, and a scan that is one', async () => {
    const permit = { type: 'SNI', number: '1' };
    const unreal = [{ ...permit, issuedOn: '2026-02-30' }];
    expect(await issuesOf({ permits: unreal })).toEqual(['permits.0.issuedOn input-invalid']);
    const reversed = [{ ...permit, issuedOn: '2026-02-02', expiresOn: '2026-02-01' }];
    expect(await issuesOf({ permits: reversed })).toEqual(['permits permit-dates-reversed']);
    expect(await issuesOf({ permits: [{ type: 'SIM' }] })).toEqual(['permits permit-type-unknown']);
    const scan = await core.upload('bukan pindaian', 'a.txt');
    expect(await issuesOf({ permits: [{ ...permit, scan }] })).toEqual(['permits not-a-scan']);
    const labelPhotos = [scan];
    expect(await issuesOf({ labelPhotos })).toEqual(['labelPhotos not-an-image']);
  });
});

describe('answers', () => {
  it('to what the line is not asked are refused', async () => {
    expect(await issuesOf({ answers: { 'weave-loom': 'ATBM' } })).toEqual([
      'answers answer-not-asked',
    ]);
    expect(await issuesOf({ answers: { 'batik-wax': 'LILIN' } })).toEqual([
      'answers answer-format',
    ]);
  });

  it('go with the category that asked for them, but stay in an edit of something else', async () => {
    const answers = { 'batik-wax': 'MALAM_PANAS', 'all-invoices': 'YA' };
    const { id } = await client.products.create(batik({ answers }));
    expect((await client.products.update({ id, stock: 3 })).answers).toEqual(answers);
    const moved = await client.products.update({ id, category: 'DEKORATIF', technique: 'ANYAM' });
    expect(moved.answers).toEqual({ 'all-invoices': 'YA' });
  });
});
