import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptedExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
let client: Client;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
});
afterAll(async () => {
  await core.close();
  core.remove();
});

const scarf = {
  name: 'Selendang',
  category: 'TENUN',
  technique: 'ATBM',
  claimedClass: 'B',
  materials: [{ name: 'benang sutra', country: 'CN', percent: 100 }],
} satisfies Parameters<typeof submittedLine>[2];
const weaving = { step: 'Menenun', place: '33.74', ownWork: true, essential: true };
const packing = { step: 'Kemas', place: '33.74', ownWork: true };

describe('a line whose own entries contradict its class', () => {
  it('is explained, cannot be approved, and is no line for a badge', async () => {
    const exhibitorId = await acceptedExhibitor(client, 'Impor Kemas');
    const steps = [{ ...weaving, place: 'CN' }, packing];
    const productId = await submittedLine(client, exhibitorId, { ...scarf, steps });
    const { signals, lane } = await client.risk.explain({ productId });
    const raised = signals.find(({ code }) => code === 'class-a-b-only-finished');
    // Four for the contradiction, two for materials that are all foreign.
    expect(lane).toBe('red');
    expect((await client.products.get({ id: productId })).origin).toMatchObject({
      assessed: 'C',
      reason: 'essential-step-abroad',
      disclosure: { rule: 'not-allowed' },
    });
    expect(raised).toMatchObject({ weight: 4, value: 'B' });
    expect(raised?.because.id).toBe(
      'Kelas B dinyatakan, tetapi menurut isian proses utama kerajinannya dikerjakan di luar negeri: kelas C.',
    );
    const refusal = await refusalOf(client.declarations.approve({ productId }));
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await client.declarations.approveAll({ lane: 'green' })).approved).toBe(0);
    const { blocked } = await client.badges.issueReady({});
    expect(blocked.find((one) => one.exhibitorId === exhibitorId)?.reasons).toEqual([
      'no-eligible-line',
    ]);

    const mended = { ...weaving, place: '33.74' };
    await client.products.update({ id: productId, steps: [mended, packing] });
    await client.declarations.submit({ productId });
    await client.declarations.approve({ productId });
    expect((await client.products.get({ id: productId })).origin.disclosure).toEqual({
      rule: 'allowed-if-disclosed',
      printed: {
        id: 'Ditenun di Indonesia; bahan impor: benang sutra (Tiongkok).',
        en: 'Woven in Indonesia; imported inputs: benang sutra (China).',
      },
    });
    const { serial } = await client.badges.issue({ exhibitorId });
    expect((await client.badges.verify({ code: serial })).verdict).toBe('valid');
  });

  it('keeps with a decision what it amounted to, and computes it again', async () => {
    const exhibitorId = await acceptedExhibitor(client, 'Tenun Impor');
    const steps = [{ ...weaving, place: 'CN' }, packing];
    const productId = await submittedLine(client, exhibitorId, { ...scarf, steps });
    await client.declarations.return({ productId, reasons: ['ASAL_TIDAK_SESUAI'] });
    const decided = await client.risk.explain({ productId, version: 1 });
    expect(decided).toMatchObject({ recomputed: true, agrees: true });
    expect(decided.signals.map(({ code }) => code)).toContain('class-a-b-only-finished');
    await client.products.update({ id: productId, steps: [weaving] });
    expect(await client.risk.explain({ productId, version: 1 })).toEqual(decided);
    expect(await client.journal.rebuild({})).toEqual({ same: true, differs: [] });
  });
});
