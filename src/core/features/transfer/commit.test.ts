import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSheet, previewSheet, sampleSheet } from '../../testing/import-sheet.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;

beforeEach(async () => {
  core = await openTestCore();
});

afterEach(async () => {
  await core.close();
  core.remove();
});

const HEAD = 'Nama Usaha;NIB;Kab/Kota;Stan';

function rowsOf(...rows: string[]): string {
  return [HEAD, ...rows].join('\n');
}

async function boothId(code: string): Promise<string> {
  const { items } = await core.client.booths.list({ search: code });
  return items.find((booth) => booth.code === code)?.id ?? '';
}

/** Waits until a commit has written something. */
async function underWay(previewId: string): Promise<void> {
  for (;;) {
    const { state, done } = await core.client.transfer.progress({ previewId });
    if (state === 'running' && done > 0) {
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a commit', () => {
  it('goes by the records as they are by then', async () => {
    await importSheet(core, 'booths', 'Kode;Hall\nA-1;Hall A\nA-2;Hall A\nA-3;Hall A');
    const sheet = rowsOf(
      'Sanggar Satu;2906098567536;Kota Bandung;A-1',
      'Sanggar Dua;1344460434821;Kota Bandung;A-2',
    );
    const preview = await previewSheet(core, 'exhibitors', sheet);
    expect(preview.issues.map((issue) => issue.code)).not.toContain('booth-taken');
    expect(preview.plan).toMatchObject({ created: 2, updated: 0 });
    const rival = await core.client.exhibitors.create({ name: 'Pendahulu' });
    await core.client.booths.assign({ boothId: await boothId('A-1'), exhibitorId: rival.id });
    const twin = await core.client.exhibitors.create({
      name: 'SANGGAR DUA',
      nib: '1344460434821',
    });
    const counts = await core.client.transfer.commit({ previewId: preview.previewId });
    expect(counts).toEqual({ created: 1, updated: 1, unchanged: 0, skipped: 0 });
    const [one] = (await core.client.exhibitors.list({ search: 'sanggar satu' })).items;
    expect(one?.booths).toEqual([]);
    const two = await core.client.exhibitors.get({ id: twin.id });
    expect(two.booths.map((booth) => booth.code)).toEqual(['A-2']);
    expect(two.state).toBe('DRAF');
  });

  it('leaves out the lines whose booth was given up meanwhile', async () => {
    await importSheet(core, 'booths', 'Kode;Hall\nA-1;Hall A');
    const { id } = await core.client.exhibitors.create({ name: 'Sanggar Satu' });
    await core.client.booths.assign({ boothId: await boothId('A-1'), exhibitorId: id });
    const sheet = 'Stan;Nama Produk;Kelas Asal\nA-1;Vas;C';
    const preview = await previewSheet(core, 'products', sheet);
    expect(preview.plan.created).toBe(1);
    await core.client.booths.release({ boothId: await boothId('A-1'), exhibitorId: id });
    const counts = await core.client.transfer.commit({ previewId: preview.previewId });
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 0, skipped: 1 });
  });

  it('a second time changes nothing', async () => {
    const preview = await previewSheet(core, 'exhibitors', rowsOf('Sanggar Satu;;Kota Bandung;'));
    const commit = () => core.client.transfer.commit({ previewId: preview.previewId });
    expect((await commit()).created).toBe(1);
    expect(await commit()).toEqual({ created: 0, updated: 0, unchanged: 1, skipped: 0 });
  });

  it('of a preview that was dropped is refused', async () => {
    const { previewId } = await previewSheet(core, 'exhibitors', rowsOf('Satu;;Kota Bandung;'));
    await core.client.transfer.cancel({ previewId });
    const commit = core.client.transfer.commit({ previewId });
    expect(await refusalOf(commit)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'preview' } });
  });

  it('that is cancelled leaves nothing behind and can be made again', async () => {
    const { client } = core;
    const { previewId } = await previewSheet(core, 'booths', sampleSheet('booths'));
    const entries = async () => (await client.journal.verify({})).entries;
    const before = await entries();
    const commit = refusalOf(client.transfer.commit({ previewId }));
    await underWay(previewId);
    expect((await client.booths.list({ limit: 1 })).total).toBe(0);
    const twice = await refusalOf(client.transfer.commit({ previewId }));
    expect(twice).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['import-running'] });
    await client.transfer.cancel({ previewId });
    expect(await commit).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['import-cancelled'] });
    expect((await client.booths.list({ limit: 1 })).total).toBe(0);
    expect(await entries()).toBe(before);
    expect(await client.journal.verify({})).toMatchObject({ ok: true });
    expect(await client.transfer.progress({ previewId })).toMatchObject({ state: 'idle' });
    expect((await client.transfer.commit({ previewId })).created).toBe(2300);
  });

  it('lets others write once it is done', async () => {
    const { previewId } = await previewSheet(core, 'booths', sampleSheet('booths'));
    const commit = core.client.transfer.commit({ previewId });
    await underWay(previewId);
    const walkIn = await core.client.exhibitors.create({ name: 'Tamu Dadakan' });
    expect((await commit).created).toBe(2300);
    expect((await core.client.exhibitors.get({ id: walkIn.id })).name).toBe('Tamu Dadakan');
    expect(await core.client.journal.verify({})).toMatchObject({ ok: true });
  });
});

describe('halls', () => {
  it('that a booth sheet names are made once, whatever their letters', async () => {
    await importSheet(core, 'booths', 'Kode;Hall\nX-1;Hall Baru\nX-2;HALL  BARU\nX-3;Hall Lain');
    const halls = await core.client.booths.halls({});
    const added = halls.filter(({ name }) => ['Hall Baru', 'Hall Lain'].includes(name));
    expect(added).toEqual([
      { name: 'Hall Baru', booths: 2, taken: 0 },
      { name: 'Hall Lain', booths: 1, taken: 0 },
    ]);
    const moved = await importSheet(core, 'booths', 'Kode;Hall;Panjang (m)\nX-2;Hall Lain;3,5');
    expect(moved.preview.changes[0]?.fields).toEqual(['hall', 'lengthM']);
    const { items } = await core.client.booths.list({ hall: 'Hall Lain' });
    expect(items.map((booth) => [booth.code, booth.lengthM])).toEqual([
      ['X-2', 3.5],
      ['X-3', null],
    ]);
  });

  it('take booth codes as a sheet spells them', async () => {
    await importSheet(core, 'booths', `Kode;Hall;Nomor\n"l.1/b";Hall A;${'9'.repeat(60)}`);
    const { items } = await core.client.booths.list({ hall: 'Hall A' });
    expect(items.map((booth) => booth.code)).toEqual(['L.1/B']);
  });
});
