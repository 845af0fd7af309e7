import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAL_FIELDS } from '../../../domain/exhibitors/exhibitor.ts';
import type { DeclaredLine } from '../../../domain/risk/declared-line.ts';
import { first, type ReadDb } from '../../db/database.ts';
import { countedLines } from '../../queries/counted-lines.ts';
import { crossLineFactsOf } from '../../queries/cross-line-facts.ts';
import { clientAs } from '../../testing/client-as.ts';
import { finishedJob } from '../../testing/finished-job.ts';
import { openRawDatabase } from '../../testing/raw-database.ts';
import { submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';
import { comparedLines } from './compared-lines.ts';

const GTIN = '6936983800013';
const PERSON = {
  picName: 'Ibu Pribadi Rahasia',
  picRole: 'Pemilik',
  picPhone: '081299887766',
  picEmail: 'pribadi@contoh.id',
  address: 'Jalan Rahasia 7',
  nik: '3273015112950002',
};

let core: TestCore;
let client: Client;
let inspector: Client;
const gtinLines: string[] = [];
const batik: string[] = [];

async function exhibitorAt(booth: string, name: string): Promise<string> {
  const { id } = await client.exhibitors.create({ name, ...PERSON });
  await client.exhibitors.transition({ id, to: 'DITERIMA' });
  const found = (await client.booths.list({ search: booth })).items[0];
  const made =
    found ??
    (await client.booths.add({
      code: booth,
      hall: 'Hall A',
      block: 'A',
      number: booth,
      shared: true,
    }));
  await client.booths.assign({ boothId: made.id, exhibitorId: id });
  return id;
}

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  inspector = await clientAs(core, 'inspector');
  for (const [booth, name] of [
    ['A-A-01', 'Galeri Satu'],
    ['A-A-02', 'Galeri Dua'],
    ['A-A-02', 'Galeri Dua Setangah'],
    ['A-A-03', 'Galeri Tiga'],
  ] as const) {
    const exhibitor = await exhibitorAt(booth, name);
    gtinLines.push(await submittedLine(client, exhibitor, { name: `Syal ${name}`, gtin: GTIN }));
    for (const price of [240_000, 260_000]) {
      const priced = {
        category: 'BATIK',
        technique: 'CAP',
        unit: 'METER',
        priceMin: price,
      } as const;
      batik.push(await submittedLine(client, exhibitor, { name: 'Kain cap', ...priced }));
    }
  }
  const cheap = { category: 'BATIK', technique: 'CAP', unit: 'METER', priceMin: 15_000 } as const;
  const seller = (await client.products.get({ id: batik[0] ?? '' })).exhibitorId;
  batik.push(await submittedLine(client, seller, { name: 'Kain murah', ...cheap }));
});
afterAll(async () => {
  await core.close();
  core.remove();
});

function factsOf(db: ReadDb, id = '') {
  const line = first<{ detail: string }>(db, 'SELECT detail FROM product WHERE id = ?', [id]);
  return crossLineFactsOf(db, id, JSON.parse(line?.detail ?? '{}') as DeclaredLine);
}

async function raw<T>(work: (db: ReadDb) => T): Promise<T> {
  const db = await openRawDatabase(core.env);
  try {
    return work(db as unknown as ReadDb);
  } finally {
    db.close();
  }
}

describe('the comparison across lines', () => {
  it('has nothing to show before it has run', async () => {
    expect(await client.risk.crossLineHits()).toEqual({ computedAt: null, compared: 0, items: [] });
    expect(await raw((db) => factsOf(db, gtinLines[0]))).toEqual({});
  });

  it('finds one number at unrelated stands and a price far below its kind', async () => {
    const { jobId } = await inspector.risk.crossLine();
    const job = await finishedJob(client, jobId);
    expect(job).toMatchObject({ kind: 'cross-line', state: 'done', done: 13, total: 13 });
    expect(job.fileId).toBeUndefined();
    const { items, compared, computedAt } = await client.risk.crossLineHits();
    expect(compared).toBe(13);
    expect(Date.parse(computedAt ?? '')).toBeGreaterThan(0);
    const [price, gtin] = items;
    expect(items).toHaveLength(2);
    expect(gtin).toMatchObject({
      code: 'same-gtin',
      productIds: [...gtinLines].sort(),
      booths: ['A-A-01', 'A-A-02', 'A-A-03'],
      // Two of the four share a stand.
      numbers: { shared: GTIN, unrelated: 3, lines: 4 },
    });
    expect(gtin?.lines.map((line) => line.name).sort()).toContain('Syal Galeri Tiga');
    expect(gtin?.because.id).toContain('3 peserta yang tidak berkaitan');
    expect(gtin?.because.en).toContain('3 unrelated exhibitors');
    expect(price).toMatchObject({
      code: 'price-outlier',
      productIds: [batik.at(-1)],
      numbers: {
        price: 15_000,
        median: '240000',
        measure: 'mad',
        spread: '20000',
        n: 9,
        side: 'low',
      },
    });
    expect(price?.because.id).toContain('Rp15.000 per');
    expect(price?.because.id).toContain('median Rp240.000');
    expect(price?.because.en).toContain('score -7.58');
    expect(JSON.stringify(items.map((item) => item.because))).not.toMatch(/palsu|fake|fraud/i);
  });

  it('counts in the score of a line and says so', async () => {
    const explained = await client.risk.explain({ productId: gtinLines[1] ?? '' });
    const same = explained.signals.find(({ code }) => code === 'same-gtin-at-booths');
    expect(same).toMatchObject({ weight: 2, field: 'gtin', value: GTIN, inputs: { booths: 3 } });
    const { items } = await client.products.list({ signal: 'same-gtin-at-booths', limit: 100 });
    expect(items.map(({ id }) => id).sort()).toEqual([...gtinLines].sort());
    expect(items.every(({ lane }) => lane !== 'green')).toBe(true);
    const cheap = await client.risk.explain({ productId: batik.at(-1) ?? '' });
    expect(cheap.signals.map(({ code }) => code)).toContain('price-far-below-kind');
  });

  it('gives each line its facts for scoring', async () => {
    const of = (id: string | undefined) => raw((db) => factsOf(db, id));
    expect(await of(gtinLines[1])).toEqual({ sameGtinBooths: 3 });
    expect(await of(batik.at(-1))).toEqual({ priceOutlier: 'low', priceMedian: 240_000 });
    expect(await of(batik[0])).toEqual({});
  });

  it('reads label texts where they are declared, and puts new hits in place of the old', async () => {
    for (const [index, id] of batik.slice(0, 8).entries()) {
      const labelText = index % 2 === 0 ? 'Kain  Pesisir INDAH' : 'kain pesisir, indah';
      await client.products.update({ id, labelText });
      await client.declarations.submit({ productId: id });
    }
    const gone = gtinLines[0] ?? '';
    await client.products.update({ id: gone, gtin: null });
    // What the comparison saw is no longer there, though nobody has compared again.
    expect(await raw((read) => factsOf(read, gone))).toEqual({});
    const stale = await client.risk.explain({ productId: gone });
    expect(stale.signals.map(({ code }) => code)).not.toContain('same-gtin-at-booths');
    const tried = await client.risk.tryLine({
      productId: gtinLines[1] ?? '',
      changes: { gtin: null },
    });
    expect(tried.signals.map(({ code }) => code)).not.toContain('same-gtin-at-booths');
    await client.declarations.submit({ productId: gone });
    const { jobId } = await client.risk.crossLine();
    await finishedJob(client, jobId);
    const { items } = await client.risk.crossLineHits();
    expect(items.map((item) => [item.code, item.numbers.shared])).toEqual([
      ['price-outlier', undefined],
      ['same-label', 'kain pesisir indah'],
    ]);
    const facts = await raw((read) => factsOf(read, batik[0]));
    expect(facts).toEqual({ sameLabelBooths: 3 });
    const labelled = await client.risk.explain({ productId: batik[0] ?? '' });
    const same = labelled.signals.find(({ code }) => code === 'same-label-at-booths');
    expect(same).toMatchObject({ weight: 2, field: 'labelText', value: 'Kain Pesisir INDAH' });
    expect(await raw((read) => factsOf(read, gone))).toEqual({});
  });

  it('is started by those who inspect', async () => {
    for (const role of ['viewer', 'desk'] as const) {
      const person = await clientAs(core, role);
      expect((await refusalOf(person.risk.crossLine())).code).toBe('FORBIDDEN');
    }
  });

  it('reads the same after a rebuild', async () => {
    const before = await client.risk.crossLineHits();
    expect(await client.journal.rebuild()).toMatchObject({ same: true });
    expect(await client.risk.crossLineHits()).toEqual(before);
  });
});

describe('what lanes and comparison are made from', () => {
  it('says nothing about a person', async () => {
    const lanes = await raw(countedLines);
    const compared = await raw(comparedLines);
    expect(new Set(lanes.flatMap((line) => Object.keys(line)))).toEqual(
      new Set(['id', 'lane', 'score', 'place', 'codes']),
    );
    expect(new Set(compared.flatMap((line) => Object.keys(line)))).toEqual(
      new Set([
        'id',
        'exhibitorId',
        'category',
        'technique',
        'unit',
        'gtin',
        'price',
        'labelText',
        'ties',
      ]),
    );
    const all = JSON.stringify([lanes, compared]).toLowerCase();
    const personal = [
      ...Object.values(PERSON),
      '+6281299887766',
      ...PERSONAL_FIELDS,
      'Galeri Satu',
    ];
    expect(personal.filter((value) => all.includes(value.toLowerCase()))).toEqual([]);
  });
});
