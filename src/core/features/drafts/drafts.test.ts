import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { openRawDatabase } from '../../testing/raw-database.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { openTestCore, type TestCore, testFolders } from '../../testing/test-core.ts';

const DAY = 24 * 60 * 60 * 1000;

let now: number;
let core: TestCore;

beforeEach(async () => {
  now = Date.UTC(2026, 1, 4);
  core = await openTestCore(testFolders(), { now: () => now });
});
afterEach(async () => {
  await core.close();
  core.remove();
});

async function rows(): Promise<unknown> {
  const db = await openRawDatabase(core.env);
  const found = db.prepare('SELECT count(*) FROM draft').pluck().get();
  db.close();
  return found;
}

const keysOf = (client: TestCore['client']) =>
  client.drafts.list().then((drafts) => drafts.map(({ key }) => key));

describe('a draft', () => {
  it('comes back as it was put, the last one by a key', async () => {
    await core.client.drafts.put({ key: 'product.1', value: '{"name":"Kain"}' });
    await core.client.drafts.put({ key: 'product.1', value: '{"name":"Kain tulis"}' });
    expect(await core.client.drafts.list()).toEqual([
      { key: 'product.1', value: '{"name":"Kain tulis"}' },
    ]);
    await core.client.drafts.drop({ key: 'product.1' });
    expect(await core.client.drafts.list()).toEqual([]);
  });

  it('is its own person alone, whatever the role', async () => {
    const viewer = await clientAs(core, 'viewer');
    await viewer.drafts.put({ key: 'a', value: '{}' });
    await core.client.drafts.put({ key: 'a', value: '{"name":"Rina"}' });
    await viewer.drafts.drop({ key: 'a' });
    expect(await viewer.drafts.list()).toEqual([]);
    expect(await core.client.drafts.list()).toEqual([{ key: 'a', value: '{"name":"Rina"}' }]);
    const stranger = core.clientOf(undefined).drafts.list();
    expect(await refusalOf(stranger)).toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('survives its session and a new start, and writes no journal', async () => {
    const name = 'Dewi';
    const first = await clientAs(core, 'desk', name);
    const db = await openRawDatabase(core.env);
    const entries = () => db.prepare('SELECT count(*) FROM journal').pluck().get();
    const before = entries();
    await first.drafts.put({ key: 'exhibitor-new', value: '{"picName":"Sari"}' });
    expect(entries()).toBe(before);
    db.close();
    await first.session.signOut();
    const { token } = await core.clientOf(undefined).session.signIn({ name, pin: '4321' });
    expect(await keysOf(core.clientOf(token))).toEqual(['exhibitor-new']);
  });

  it('goes for good after thirty days, whoever signs in', async () => {
    const desk = await clientAs(core, 'desk');
    await desk.drafts.put({ key: 'old', value: '{}' });
    now += 30 * DAY;
    const { token } = await core.client.session.signIn({ name: 'Rina', pin: '123456' });
    const rina = core.clientOf(token);
    await rina.drafts.list();
    expect(await rows()).toBe(1);
    now += 1;
    await rina.drafts.list();
    expect(await rows()).toBe(0);
  });

  it('gives way, the oldest first, where one person keeps more than two hundred', async () => {
    const other = await clientAs(core, 'desk');
    await other.drafts.put({ key: 'mine', value: '{}' });
    for (let n = 0; n < 202; n += 1) {
      now += 1;
      await core.client.drafts.put({ key: `k${n}`, value: '{}' });
    }
    const kept = await keysOf(core.client);
    expect(kept).toHaveLength(200);
    expect(kept).not.toContain('k1');
    expect(kept).toContain('k2');
    expect(await keysOf(other)).toEqual(['mine']);
  });

  it('is refused where it is larger than any form', async () => {
    const put = core.client.drafts.put({ key: 'a', value: 'x'.repeat(1_000_001) });
    expect(await refusalOf(put)).toMatchObject({ code: 'INVALID' });
  });
});
