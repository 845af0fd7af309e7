import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { acceptedExhibitor, HONEST_LINE } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
let client: Client;
let inspector: Client;
let exhibitorId: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  inspector = await clientAs(core, 'inspector', 'Pengawas Sari');
  exhibitorId = await acceptedExhibitor(client, 'Sanggar Izin');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

type Line = Partial<Parameters<Client['products']['create']>[0]>;

const TKDN = {
  type: 'TKDN',
  number: 'T 1',
  issuer: null,
  issuedOn: null,
  expiresOn: null,
  colour: null,
};

async function line(change: Line): Promise<string> {
  return (await client.products.create({ ...HONEST_LINE, ...change, exhibitorId })).id;
}

async function codesOf(productId: string, version?: number): Promise<string[]> {
  const { signals } = await client.risk.explain({ productId, ...(version && { version }) });
  return signals.map(({ code }) => code);
}

describe('the colour of a Batikmark', () => {
  it('is declared, signed, and compared with the technique', async () => {
    const permit = { type: 'BATIKMARK', number: 'BMI 123', colour: 'putih' };
    const id = await line({ category: 'BATIK', technique: 'TULIS', permits: [permit] });
    const product = await client.products.get({ id });
    expect(product.permits).toMatchObject([{ number: 'BMI 123', colour: 'PUTIH' }]);
    expect(product).toMatchObject({ score: 3, lane: 'yellow' });
    expect(await codesOf(id)).toEqual(['batikmark-mismatch', 'origin-permit-stated']);
    await client.declarations.submit({ productId: id });
    const { text, english } = await client.declarations.text({ productId: id });
    expect(text).toContain('BMI 123 · warna putih');
    expect(english).toContain('BMI 123 · white label');
    await client.products.update({ id, technique: 'CAP' });
    expect(await codesOf(id)).toEqual(['origin-permit-stated']);
  });

  it('is left out where nobody states one', async () => {
    const id = await line({ permits: [{ type: 'TKDN', number: 'T 1' }] });
    expect((await client.products.get({ id })).permits[0]).not.toHaveProperty('colour');
  });
});

describe('a check of a permit', () => {
  it('makes a stated permit support the claim, and names who looked', async () => {
    const id = await line({ labelText: 'Made in China', permits: [{ type: 'TKDN', number: 'x' }] });
    expect(await client.products.get({ id })).toMatchObject({ score: 5, lane: 'yellow' });
    const permit = { ...TKDN, number: 'x' };
    const checked = await inspector.declarations.checkPermit({
      productId: id,
      permit,
      verdict: 'ADA_SAH',
      note: 'Asli dilihat',
    });
    // A contradiction is never green, whatever supports it.
    expect(checked).toMatchObject({ score: 1, lane: 'yellow' });
    expect(checked.permitChecks).toMatchObject([
      { permit, verdict: 'ADA_SAH', by: 'Pengawas Sari', note: 'Asli dilihat', stands: true },
    ]);
    const { signals } = await client.risk.explain({ productId: id });
    const support = signals.find(({ code }) => code === 'valid-origin-permit');
    expect(support?.because.id).toContain('Pengawas Sari');
    expect(support?.because.en).toContain('Pengawas Sari');
    expect(await client.journal.rebuild({})).toEqual({ same: true, differs: [] });
    const recent = await client.journal.recent({ limit: 5 });
    expect(recent.map(({ what }) => what)).toContain('permit-checked');
  });

  it('is about exactly that permit, and the last one counts', async () => {
    const id = await line({ permits: [TKDN] });
    const check = (verdict: 'ADA_SAH' | 'ADA_DIRAGUKAN', permit = TKDN) =>
      inspector.declarations.checkPermit({ productId: id, permit, verdict });
    await check('ADA_SAH');
    expect(await check('ADA_DIRAGUKAN')).toMatchObject({ score: 2, lane: 'yellow' });
    expect(await codesOf(id)).toEqual(['permit-doubted']);
    expect(await check('ADA_SAH')).toMatchObject({ score: -4, lane: 'green' });
    const changed = await client.products.update({ id, permits: [{ ...TKDN, number: 'T 2' }] });
    expect(changed.permitChecks.map(({ stands }) => stands)).toEqual([false, false, false]);
    expect(await codesOf(id)).toEqual(['origin-permit-stated']);
    const stale = await refusalOf(check('ADA_SAH'));
    expect(stale).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['permit-not-declared'] });
    const tried = await client.risk.tryLine({ productId: id, changes: { permits: [TKDN] } });
    expect(tried.score).toBe(-4);
  });

  it('of a permit dated in the future counts no more than the permit', async () => {
    const permit = { ...TKDN, issuedOn: '2090-01-01' };
    const id = await line({ permits: [permit] });
    const checked = await inspector.declarations.checkPermit({
      productId: id,
      permit,
      verdict: 'ADA_SAH',
    });
    expect(checked).toMatchObject({ score: 0, signals: [] });
  });

  it('is kept with a decision, which computes the same whatever is checked later', async () => {
    const id = await line({ permits: [TKDN] });
    await client.declarations.submit({ productId: id });
    await inspector.declarations.checkPermit({ productId: id, permit: TKDN, verdict: 'ADA_SAH' });
    await client.declarations.approve({ productId: id });
    const decided = await client.risk.explain({ productId: id, version: 1 });
    expect(decided).toMatchObject({ score: -4, recomputed: true });
    const doubt = { productId: id, permit: TKDN, verdict: 'ADA_DIRAGUKAN' } as const;
    expect(await inspector.declarations.checkPermit(doubt)).toMatchObject({ score: 2 });
    expect(await client.risk.explain({ productId: id, version: 1 })).toEqual(decided);
    expect((await client.risk.explain({ productId: id })).score).toBe(2);
  });

  it('is for those who inspect', async () => {
    const id = await line({ permits: [TKDN] });
    const check = { productId: id, permit: TKDN, verdict: 'ADA_SAH' } as const;
    for (const role of ['viewer', 'desk'] as const) {
      const person = await clientAs(core, role);
      expect((await refusalOf(person.declarations.checkPermit(check))).code).toBe('FORBIDDEN');
    }
    const supervisor = await clientAs(core, 'supervisor');
    expect((await supervisor.declarations.checkPermit(check)).score).toBe(-4);
  });
});

describe('answers and labels', () => {
  it('count in the score of a line', async () => {
    const id = await line({
      category: 'BATIK',
      technique: 'TULIS',
      answers: {
        'batik-tool': 'MESIN_CETAK',
        'batik-wax': 'TANPA_MALAM',
        'batik-both-sides': 'TIDAK',
        'batik-repeat': 'YA',
      },
    });
    expect(await client.products.get({ id })).toMatchObject({ score: 12, lane: 'red' });
    const regular = await client.products.update({
      id,
      answers: { 'batik-tool': 'CANTING_TULIS', 'batik-repeat': 'TIDAK' },
    });
    expect(regular).toMatchObject({ score: -2, lane: 'green' });
    const bought = await client.products.update({ id, answers: { 'all-made-by': 'BELI_JADI' } });
    expect(bought.signals.map(({ code }) => code)).toEqual(['bought-finished']);
  });

  it('of an unknown country are a question of their own', async () => {
    const unknown = await line({ originCountry: 'unknown' });
    expect(await codesOf(unknown)).toEqual(['class-a-b-without-country']);
    const imported = await line({ claimedClass: 'D', originCountry: 'unknown' });
    expect(await codesOf(imported)).toEqual(['class-d-without-country']);
    expect((await client.products.get({ id: imported })).lane).toBe('yellow');
  });
});
