import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeClock } from '../../testing/fake-clock.ts';
import { readyExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { openTestCore, type TestCore, testFolders } from '../../testing/test-core.ts';

const clock = fakeClock('2026-02-04T16:30:00.000Z');
let core: TestCore;

beforeAll(async () => {
  core = await openTestCore(testFolders(), { now: clock.now });
});

afterAll(async () => {
  await core.close();
  core.remove();
});

describe('the numbers of today', () => {
  it('count what the register holds, by the day in Jakarta', async () => {
    const { client } = core;
    const { id, productId } = await readyExhibitor(client, 'Sanggar Hitung');
    await client.exhibitors.create({ name: 'Sanggar Draf' });
    await submittedLine(client, id, { name: 'Menunggu' });
    const hall = 'Hall Uji';
    const booth = await client.booths.add({ code: 'H-1', hall, block: '', number: '1' });
    await client.booths.add({ code: 'H-2', hall, block: '', number: '2' });
    await client.booths.assign({ boothId: booth.id, exhibitorId: id });
    const { serial } = await client.badges.issue({ exhibitorId: id });
    await client.exhibitors.transition({ id, to: 'HADIR' });
    await client.findings.raise({ exhibitorId: id, severity: 'red', facts: 'Satu' });
    await client.findings.raise({ exhibitorId: id, productId, severity: 'yellow', facts: 'Dua' });
    const summary = await client.home.summary({});
    expect(summary).toMatchObject({
      exhibitors: { total: 2, arrived: 1, today: 2 },
      booths: { total: 2, taken: 1 },
      products: { total: 2, waiting: 1, approved: 1, green: 2, yellow: 0, red: 0 },
      findings: { open: 2, red: 1, today: 2 },
      badges: { active: 1, unprinted: 1, suspended: 0, revoked: 0 },
    });
    expect(summary.halls).toContainEqual({ hall, booths: 2, taken: 1, openFindings: 2 });
    await client.badges.suspend({ serial, reason: 'Diperiksa' });
    // Half an hour later it is another day in Jakarta, though not yet in London.
    clock.set('2026-02-04T17:05:00.000Z');
    expect(await client.home.summary({})).toMatchObject({
      exhibitors: { total: 2, today: 0 },
      findings: { open: 2, today: 0 },
      badges: { active: 0, suspended: 1 },
    });
  });
});
