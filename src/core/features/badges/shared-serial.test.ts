import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WriteDb } from '../../db/database.ts';
import { acceptEntries } from '../../journal/accept-entries.ts';
import {
  decodePayload,
  encodePayload,
  GENESIS,
  hashEntry,
  type StoredEntry,
} from '../../journal/entry.ts';
import { openRawDatabase } from '../../testing/raw-database.ts';
import { readyExhibitor } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { recordTypes } from '../../testing/replica.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
let client: Client;
let serial: string;
let qrText: string;
let other: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  const { id } = await readyExhibitor(client, 'Sanggar Satu');
  ({ serial, qrText } = await client.badges.issue({ exhibitorId: id }));
  const second = await readyExhibitor(client, 'Sanggar Dua');
  await meetLaptop(second.id);
  const { items } = await client.badges.list({});
  other = items.find((item) => item.exhibitorId === second.id)?.id ?? '';
});
afterAll(async () => {
  await core.close();
  core.remove();
});

/** Takes in the journal of a laptop that drew the same block and gave the number to another. */
async function meetLaptop(exhibitorId: string): Promise<void> {
  const db = await openRawDatabase(core.env);
  const issued = db
    .prepare("SELECT * FROM journal WHERE type = 'badge' AND name = 'issued'")
    .get() as StoredEntry;
  const content = { ...decodePayload(issued.payload), exhibitorId, contentHash: 'ab'.repeat(32) };
  const entry = {
    ...issued,
    device: 'laptop-x',
    seq: 1,
    record: `${serial}:laptop-x`,
    payload: encodePayload(content),
    prev: GENESIS,
  };
  acceptEntries(db as unknown as WriteDb, recordTypes, [{ ...entry, hash: hashEntry(entry) }]);
  db.close();
}

describe('two badges that two laptops gave one serial', () => {
  it('stay two, and are shown as a conflict', async () => {
    const { items } = await client.badges.list({ search: serial });
    expect(items.map((item) => [item.serial, item.exhibitorName]).toSorted()).toEqual([
      [serial, 'Sanggar Dua'],
      [serial, 'Sanggar Satu'],
    ]);
    expect((await client.system.health()).trouble).toMatchObject({ conflicts: 2 });
    expect(await client.journal.rebuild()).toEqual({ same: true, differs: [] });
  });

  it('are unconfirmed by the serial, which names both, and told apart by the code', async () => {
    const typed = await client.badges.verify({ code: serial });
    expect(typed).toMatchObject({ verdict: 'unconfirmed', reason: 'serial-shared' });
    expect(typed.holders?.map((holder) => holder.exhibitorName).toSorted()).toEqual([
      'Sanggar Dua',
      'Sanggar Satu',
    ]);
    expect(typed.exhibitorName).toBeUndefined();
    const scanned = await client.badges.verify({ code: qrText });
    expect(scanned).toMatchObject({ verdict: 'valid', exhibitorName: 'Sanggar Satu' });
  });

  it('are acted on by their own names alone', async () => {
    const both = client.badges.revoke({ serial, reason: 'nomor kembar' });
    expect(await refusalOf(both)).toMatchObject({ reasons: ['serial-shared'] });
    await client.badges.revoke({ serial: other, reason: 'nomor kembar' });
    const { items } = await client.badges.list({});
    expect(items.map(({ id, state }) => [id === other, state]).toSorted()).toEqual([
      [false, 'AKTIF'],
      [true, 'DICABUT'],
    ]);
    expect(await client.badges.verify({ code: qrText })).toMatchObject({ verdict: 'valid' });
  });
});
