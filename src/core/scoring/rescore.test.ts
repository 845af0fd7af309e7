import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rulesJson from '../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import { openRawDatabase } from '../testing/raw-database.ts';
import { acceptedExhibitor, HONEST_LINE } from '../testing/ready-exhibitor.ts';
import { openTestCore, type TestCore, testFolders } from '../testing/test-core.ts';

const folders = testFolders();
let core: TestCore;

beforeAll(async () => {
  core = await openTestCore(folders);
});
afterAll(async () => {
  await core.close();
  core.remove();
});

/** As a folder looks that another program scored last. */
async function scoreOtherwise(): Promise<void> {
  await core.close();
  const db = await openRawDatabase(core.env);
  db.exec(`UPDATE product SET lane = 'red', score = 9, signals = '[]', rules_version = 'lama';
    UPDATE scored_with SET packs = 'lama'`);
  db.close();
  core = await openTestCore(folders);
}

/** As many lines as make several pages, beside those that are there. */
async function copyLines(times: number): Promise<void> {
  await core.close();
  const db = await openRawDatabase(core.env);
  const [row] = db.prepare('SELECT * FROM product').all() as Record<string, string>[];
  const names = Object.keys(row ?? {});
  const insert = db.prepare(
    `INSERT INTO product (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`,
  );
  db.transaction(() => {
    for (let number = 0; number < times; number += 1) {
      insert.run({ ...row, id: `${row?.id?.slice(0, -8)}${String(number).padStart(8, '0')}` });
    }
  })();
  db.close();
  core = await openTestCore(folders);
}

describe('lines that were scored with other packs', () => {
  it('are scored again at the next start, once', async () => {
    const exhibitorId = await acceptedExhibitor(core.client, 'Sanggar Mulai');
    const { id } = await core.client.products.create({
      ...HONEST_LINE,
      exhibitorId,
      gtin: '6936983800013',
    });
    const before = await core.client.products.get({ id });
    expect(before.signals.map(({ code }) => code)).toEqual(['gtin-prefix-foreign']);
    await scoreOtherwise();
    expect(await core.client.products.get({ id })).toEqual(before);
    const { total } = await core.client.products.list({ signal: 'gtin-prefix-foreign' });
    expect(total).toBe(1);
    expect(await core.client.journal.rebuild({})).toEqual({ same: true, differs: [] });
  });
});

describe('the activation of a pack', () => {
  const text = JSON.stringify({
    ...rulesJson,
    id: 'aturan-lain',
    rules: rulesJson.rules.map((rule) =>
      rule.code === 'gtin-prefix-foreign' ? { ...rule, weight: 3 } : rule,
    ),
    tests: [{ name: 'empty', line: {}, expect: { codes: [], lane: 'green' } }],
  });

  it('scores all lines once while reads go on, and shows them all at once', async () => {
    await copyLines(3000);
    await core.client.packs.import({ fileId: await core.upload(text, 'paket.json') });
    const lanesNow = async () => (await core.client.products.list({ lane: 'yellow' })).total;
    expect(await core.client.packs.tryActivate({ id: 'aturan-lain' })).toMatchObject({
      lines: 3001,
      changedLanes: 3001,
      after: { yellow: 3001 },
    });
    let done = false;
    const activation = core.client.packs.activate({ id: 'aturan-lain' }).finally(() => {
      done = true;
    });
    const seen: number[] = [];
    while (!done) {
      seen.push(await lanesNow());
      // A call within one process takes no turn of the event loop by itself.
      await nextTurn();
    }
    expect(await activation).toEqual({ rescored: 3001, changedLanes: 3001 });
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([0]));
    expect(await lanesNow()).toBe(3001);
  });

  it('rolls back whole where it fails', async () => {
    const [line] = (await core.client.products.list({ limit: 1 })).items;
    const before = await core.client.risk.explain({ productId: line?.id ?? '' });
    await expect(core.client.packs.activate({ id: 'tidak-ada' })).rejects.toThrow();
    expect(await core.client.risk.explain({ productId: line?.id ?? '' })).toEqual(before);
  });
});
