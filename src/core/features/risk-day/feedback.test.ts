import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingDecision } from '../../../domain/reference/inspection-codes.ts';
import { fakeClock } from '../../testing/fake-clock.ts';
import { acceptedExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { type Client, openTestCore, type TestCore, testFolders } from '../../testing/test-core.ts';

const DATE = '2026-02-05';
const clock = fakeClock('2026-02-04T05:00:00.000Z');
const FOREIGN = [
  { name: 'katun', country: 'ID', percent: 60 },
  { name: 'sutra', country: 'CN', percent: 40 },
];
const DECISIONS: readonly FindingDecision[] = [
  'DITERUSKAN',
  'BADGE_DITANGGUHKAN',
  'DIPERBAIKI',
  'TIDAK_TERBUKTI',
];

let core: TestCore;
let client: Client;
let exhibitorId: string;
const suspect: string[] = [];
const dead: string[] = [];

/** Ten lines that one rule asks about, twelve that another does, ten that no rule has chosen. */
beforeAll(async () => {
  core = await openTestCore(testFolders(), { now: clock.now });
  client = core.client;
  exhibitorId = await acceptedExhibitor(client, 'Sanggar Umpan Balik');
  const add = (more: Parameters<typeof submittedLine>[2]) =>
    submittedLine(client, exhibitorId, more);
  for (let index = 0; index < 10; index += 1) {
    suspect.push(await add({ name: `Kain ${index}`, materials: FOREIGN }));
    await add({ name: `Keranjang ${index}` });
  }
  for (let index = 0; index < 12; index += 1) {
    dead.push(await add({ name: `Tas ${index}`, gtin: '6936983800013' }));
  }
  await client.risk.commitSeed({ date: DATE, capacity: 34, randomRate: 0.5, seed: 'umpan' });
  clock.set(`${DATE}T03:00:00.000Z`);
  const { token } = await client.session.signIn({ name: 'Rina', pin: '123456' });
  client = core.clientOf(token);
});
afterAll(async () => {
  await core.close();
  core.remove();
});

async function found(productId: string, decision: FindingDecision): Promise<void> {
  const { id } = await client.findings.raise({
    exhibitorId,
    productId,
    severity: 'yellow',
    facts: 'Bahan tidak sesuai',
  });
  await client.findings.decide({ id, decision, reason: 'Hasil pemeriksaan' });
}

describe('a drawn day with decided findings', () => {
  it('shows the confirmed rate of each rule beside that of the random arm', async () => {
    await client.risk.draw({ date: DATE });
    const { result } = await client.risk.day({ date: DATE });
    const drawn = (result?.lines ?? []).filter(({ reason }) => reason === 'random');
    // Half of the lines that are green by score, whichever rule asks a little about them.
    expect(drawn).toHaveLength(Math.ceil(22 / 2));
    for (const [index, productId] of suspect.slice(0, 8).entries()) {
      await found(productId, DECISIONS[index % DECISIONS.length] ?? 'DITERUSKAN');
    }
    await client.risk.examined({ productId: suspect[8] ?? '' });
    for (const productId of dead) {
      await client.risk.examined({ productId });
    }
    const others = drawn.filter(({ productId }) => !dead.includes(productId));
    for (const { productId } of others) {
      await client.risk.examined({ productId });
    }
    await found(others[0]?.productId ?? '', 'DITERUSKAN');
    const feedback = await client.risk.feedback();
    const of = (code: string) => feedback.rules.find((rule) => rule.code === code);
    expect(of('class-a-foreign-material')).toMatchObject({
      raised: 10,
      examined: 9,
      confirmed: 6,
      open: 0,
    });
    expect(feedback.random).toEqual({ raised: 11, examined: 11, confirmed: 1, open: 0 });
  });

  it('names the rules that were examined often and never confirmed, and those never raised', async () => {
    const feedback = await client.risk.feedback();
    expect(feedback.neverConfirmed).toEqual(['gtin-prefix-foreign']);
    expect(feedback.neverRaised).toContain('used-clothing-hs');
    expect(feedback.neverRaised).not.toContain('class-a-foreign-material');
    // Support has nothing that a finding could confirm, so it is neither alive nor dead.
    const codes = feedback.rules.map(({ code }) => code);
    const { items } = await client.packs.list();
    const active = items.find(({ kind, active }) => kind === 'rules' && active);
    const { rules } = await client.packs.get({ id: active?.id ?? '' });
    const weak = rules.filter(({ weight }) => (weight ?? 0) <= 0).map(({ code }) => code);
    expect(weak).toContain('process-photos');
    expect(codes.filter((code) => weak.includes(code))).toEqual([]);
  });

  it('adds up by place', async () => {
    const { result } = await client.risk.day({ date: DATE });
    const [place] = result?.regions ?? [];
    const { lines = [], progress, green = [] } = result ?? {};
    expect(place).toMatchObject({
      place: '33',
      lines: lines.length + green.length,
      selected: progress?.picked,
      examined: progress?.examined,
      open: 0,
    });
    expect(place?.confirmed).toBe(lines.filter(({ outcome }) => outcome === 'upheld').length);
  });
});
