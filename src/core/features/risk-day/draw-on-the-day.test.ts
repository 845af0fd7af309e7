import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { fakeClock } from '../../testing/fake-clock.ts';
import { acceptedExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore, testFolders } from '../../testing/test-core.ts';

const clock = fakeClock('2026-02-01T02:00:00.000Z');
let core: TestCore;
let client: Client;
let exhibitorId: string;
const lines: string[] = [];

/** Sessions end overnight, so somebody signs in again. */
async function at(time: string): Promise<void> {
  clock.set(time);
  const { token } = await client.session.signIn({ name: 'Rina', pin: '123456' });
  client = core.clientOf(token);
}

/** Noon in Jakarta. */
const noonOf = (date: string) => at(`${date}T05:00:00.000Z`);

beforeAll(async () => {
  core = await openTestCore(testFolders(), { now: clock.now });
  client = core.client;
  exhibitorId = await acceptedExhibitor(client, 'Sanggar Undian');
  for (let index = 0; index < 6; index += 1) {
    lines.push(await submittedLine(client, exhibitorId, { name: `Keranjang ${index}` }));
  }
  for (const date of ['2026-02-04', '2026-02-05', '2026-02-06', '2026-02-07']) {
    await client.risk.commitSeed({ date, capacity: 3, randomRate: 0.3, seed: `benih ${date}` });
  }
});
afterAll(async () => {
  await core.close();
  core.remove();
});

describe('the lists of a committed day', () => {
  it('are not fixed before it, when the seed is still hidden', async () => {
    const early = await refusalOf(client.risk.draw({ date: '2026-02-05' }));
    expect(early.reasons).toEqual(['day-not-begun']);
    await at('2026-02-04T16:59:50.000Z');
    expect((await refusalOf(client.risk.draw({ date: '2026-02-05' }))).reasons).toEqual([
      'day-not-begun',
    ]);
    const day = await client.risk.day({ date: '2026-02-05' });
    expect(day).toMatchObject({ begun: false, over: false, drawn: null });
    expect(day.commitment?.seed).toBeNull();
  });

  it('are not fixed after it: a day on which nothing was examined stays open', async () => {
    await noonOf('2026-02-05');
    expect((await refusalOf(client.risk.draw({ date: '2026-02-04' }))).reasons).toEqual([
      'day-over',
    ]);
    const day = await client.risk.day({ date: '2026-02-04' });
    expect(day).toMatchObject({ begun: true, over: true, drawn: null });
  });

  it('are fixed by themselves before the first examination is noted', async () => {
    const before = await client.risk.day({ date: '2026-02-05' });
    expect(before.drawn).toBeNull();
    const inspector = await clientAs({ ...core, client }, 'inspector');
    const [first] = before.result?.lines ?? [];
    await inspector.risk.examined({ productId: first?.productId ?? '' });
    const after = await client.risk.day({ date: '2026-02-05' });
    expect(after.drawn).toMatchObject({ by: 'Staf inspector' });
    expect(after.result?.reasons).toEqual(before.result?.reasons);
    expect(after.result?.progress).toMatchObject({ picked: 3, examined: 1 });
    expect((await client.risk.feedback()).random).toMatchObject({ raised: 2, examined: 1 });
    // Once: what is examined later changes no list.
    await inspector.risk.examined({ productId: before.result?.lines[1]?.productId ?? '' });
    expect((await client.risk.day({ date: '2026-02-05' })).drawn).toEqual(after.drawn);
  });

  it('are fixed by themselves before the first finding about a line is raised', async () => {
    await noonOf('2026-02-06');
    // A finding about an exhibitor alone examines no line.
    await client.findings.raise({ exhibitorId, severity: 'yellow', facts: 'Stan kosong' });
    expect((await client.risk.day({ date: '2026-02-06' })).drawn).toBeNull();
    const { result } = await client.risk.day({ date: '2026-02-06' });
    const productId = result?.lines[0]?.productId ?? '';
    await client.findings.raise({ exhibitorId, productId, severity: 'yellow', facts: 'Label' });
    const day = await client.risk.day({ date: '2026-02-06' });
    expect(day.drawn).toMatchObject({ by: 'Rina' });
    expect(day.result?.progress).toMatchObject({ picked: 3, open: 1 });
  });

  it('are fixed by hand in the morning where somebody prefers it', async () => {
    await noonOf('2026-02-07');
    const day = await client.risk.draw({ date: '2026-02-07' });
    expect(day.drawn).not.toBeNull();
    expect(await client.journal.rebuild()).toEqual({ same: true, differs: [] });
  });

  it('do not keep an examination back on a day without a commitment', async () => {
    await noonOf('2026-02-08');
    await client.risk.examined({ productId: lines[0] ?? '' });
    expect(await client.risk.day({ date: '2026-02-08' })).toMatchObject({
      commitment: null,
      drawn: null,
    });
  });
});
