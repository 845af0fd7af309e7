import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
