import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rulesJson from '../../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import { acceptedExhibitor, HONEST_LINE } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

let core: TestCore;
let client: Client;
let productId: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  const exhibitorId = await acceptedExhibitor(client, 'Sanggar Risiko');
  const line = await client.products.create({
    ...HONEST_LINE,
    exhibitorId,
    technique: 'TULIS',
    makers: 5,
    weeksOfProduction: 12,
    outputPerWeek: 1,
    stock: 400,
  });
  productId = line.id;
});

afterAll(async () => {
  await core.close();
  core.remove();
});

/** The same rules with other weights and wording, under another name. */
function otherRules(id: string, weight: number): string {
  const pack = structuredClone(rulesJson);
  const rules = pack.rules.map((rule) =>
    rule.code === 'stock-above-capacity'
      ? { ...rule, weight, because: { id: 'Lain.', en: 'Other.' } }
      : rule,
  );
  const tests = [{ name: 'empty', line: {}, expect: { codes: [], lane: 'green' } }];
  return JSON.stringify({ ...pack, id, rules, tests });
}

async function activate(id: string, weight: number) {
  const fileId = await core.upload(otherRules(id, weight), 'paket.json');
  await client.packs.import({ fileId });
  await client.packs.activate({ id });
}

describe('an explanation', () => {
  it('traces every point to a rule, a field, a value and a pack', async () => {
    const explained = await client.risk.explain({ productId });
    expect(explained).toMatchObject({
      score: 2,
      lane: 'yellow',
      pack: 'aturan-2026.2',
      recomputed: false,
      lanes: { yellowFrom: 2, redFrom: 6 },
    });
    expect(explained.signals).toEqual([
      expect.objectContaining({
        code: 'stock-above-capacity',
        weight: 2,
        field: 'stock',
        value: 400,
        rule: 'stock-above-capacity',
        pack: 'aturan-2026.2',
        because: {
          id: 'Stok 400 melebihi 3 kali kapasitas 60 (5 pembuat × 12 minggu × 1).',
          en: 'Stock 400 is above 3 times the capacity 60 (5 makers × 12 weeks × 1).',
        },
      }),
    ]);
    const [signal] = explained.signals;
    expect(signal?.ruleText.en).toContain("the pack's capacity ratio × the number of makers");
    expect((await refusalOf(client.risk.explain({ productId: NOBODY }))).data).toEqual({
      what: 'product',
    });
    const nobody = core.clientOf(undefined).risk.explain({ productId });
    expect((await refusalOf(nobody)).code).toBe('UNAUTHORIZED');
  });

  it('of a decided version stays the same whatever packs and entries come after', async () => {
    await client.declarations.submit({ productId });
    const waiting = await client.risk.explain({ productId, version: 1 });
    expect(waiting).toMatchObject({ score: 2, recomputed: false });
    await client.declarations.approve({ productId });
    const decided = await client.risk.explain({ productId, version: 1 });
    expect(decided).toEqual({ ...waiting, recomputed: true, agrees: true });

    await activate('aturan-lain', 5);
    expect(await client.risk.explain({ productId })).toMatchObject({
      score: 5,
      pack: 'aturan-lain',
      signals: [{ because: { en: 'Other.' } }],
    });
    await client.products.update({ id: productId, stock: 1 });
    expect((await client.risk.explain({ productId })).score).toBe(0);
    expect(await client.risk.explain({ productId, version: 1 })).toEqual(decided);

    await client.products.update({ id: productId, stock: 500 });
    await client.declarations.submit({ productId });
    await client.declarations.return({ productId, reasons: ['KESALAHAN_DATA'] });
    expect(await client.risk.explain({ productId, version: 2 })).toMatchObject({
      score: 5,
      pack: 'aturan-lain',
      recomputed: true,
    });
    expect(await client.journal.rebuild({})).toEqual({ same: true, differs: [] });
    expect(await client.risk.explain({ productId, version: 1 })).toEqual(decided);
    const missing = await refusalOf(client.risk.explain({ productId, version: 9 }));
    expect(missing).toMatchObject({ code: 'NOT_FOUND', data: { what: 'version' } });
  });
});

describe('what if', () => {
  it('answers for changed entries and stores nothing', async () => {
    const before = await client.products.get({ id: productId });
    const tried = await client.risk.tryLine({
      productId,
      changes: { stock: 1, claimedClass: 'A', originCountry: 'Tiongkok' },
    });
    expect(tried.signals.map(({ code }) => code)).toContain('class-a-b-foreign-origin');
    expect(tried.signals.map(({ code }) => code)).not.toContain('stock-above-capacity');
    expect(await client.products.get({ id: productId })).toEqual(before);
    const refusal = await refusalOf(client.risk.tryLine({ productId, changes: { hs: 'x' } }));
    expect(refusal.issues).toEqual(['hs hs-format']);
  });
});
