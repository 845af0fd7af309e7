import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { finishedJob } from '../../testing/finished-job.ts';
import { readyExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
let client: Client;
let supervisor: Client;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  supervisor = await clientAs(core, 'supervisor', 'Wulan Koordinator');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

type Ready = Awaited<ReturnType<typeof readyExhibitor>>;

/** An exhibitor with a badge and a certificate in force. */
async function carrying(name: string) {
  const ready = await readyExhibitor(client, name);
  const badge = await client.badges.issue({ exhibitorId: ready.id });
  const { jobId } = await client.certificates.print({ exhibitorId: ready.id });
  await client.jobs.cancel({ jobId });
  const { items } = await client.badges.list({ exhibitorId: ready.id, kind: 'certificate' });
  return { ...ready, badge, certificate: items[0]?.serial ?? '' };
}

const printOne = (serial: string) =>
  client.badges.print({ scope: 'serials', sheet: 'a6', serials: [serial] });

const CAUSES: [string, string, (ready: Ready) => Promise<unknown>][] = [
  [
    'its last line is returned',
    'no-eligible-line',
    ({ productId }) => supervisor.declarations.return({ productId, reasons: ['photo-unclear'] }),
  ],
  [
    'its last line is edited',
    'no-eligible-line',
    ({ productId }) => client.products.update({ id: productId, stock: 77 }),
  ],
  [
    'the exhibitor cancels',
    'not-accepted',
    ({ id }) => supervisor.exhibitors.transition({ id, to: 'DIBATALKAN', reason: 'Mundur' }),
  ],
  [
    'the exhibitor is expelled',
    'not-accepted',
    ({ id }) => supervisor.exhibitors.transition({ id, to: 'DIKELUARKAN', reason: 'Melanggar' }),
  ],
];

describe('what an exhibitor carries', () => {
  it.each(CAUSES)('is suspended when %s', async (name, code, act) => {
    const { badge, certificate, ...ready } = await carrying(`Sanggar ${name}`);
    await act(ready);
    for (const serial of [badge.serial, certificate]) {
      const now = await client.badges.get({ serial });
      expect(now).toMatchObject({ state: 'DITANGGUHKAN', statusCode: code, held: false });
      expect(now.history[0]).toMatchObject({
        what: 'suspended',
        code,
        reason: null,
        actor: expect.stringMatching(/Rina|Wulan/),
      });
      expect(await client.badges.verify({ code: now.qrText })).toMatchObject({
        verdict: 'suspended',
        statusCode: code,
      });
      expect(now.standsInTheWay).toContain(code);
    }
    expect((await refusalOf(printOne(badge.serial))).reasons).toContain(code);
    const nothing = client.badges.print({ scope: 'unprinted', sheet: 'a6' });
    expect((await refusalOf(nothing)).reasons).toEqual(['nothing-to-print']);
    const { history } = await client.badges.get({ serial: badge.serial });
    await client.products.update({ id: ready.productId, stock: 78 });
    expect((await client.badges.get({ serial: badge.serial })).history).toEqual(history);
  });

  it('comes back as a newer revision once everything is right again', async () => {
    const { id, productId, badge, certificate } = await carrying('Sanggar Kembali');
    await supervisor.declarations.return({ productId, reasons: ['photo-unclear'] });
    await client.declarations.submit({ productId });
    const waiting = await client.badges.issueReady({});
    expect(waiting.blocked.find((item) => item.exhibitorId === id)?.reasons).toEqual([
      'no-eligible-line',
    ]);
    await supervisor.declarations.approve({ productId });
    expect(await client.badges.get({ serial: badge.serial })).toMatchObject({
      state: 'DITANGGUHKAN',
      outdated: true,
      standsInTheWay: [],
    });
    expect((await refusalOf(printOne(badge.serial))).reasons).toEqual(['badge-outdated']);
    expect((await client.badges.issueReady({})).issued).toBe(1);
    const back = await client.badges.get({ serial: badge.serial });
    expect(back).toMatchObject({ state: 'AKTIF', revision: 2, printed: false, outdated: false });
    expect((await client.badges.verify({ code: badge.qrText })).verdict).toBe('superseded');
    expect((await client.badges.verify({ code: back.qrText })).verdict).toBe('valid');
    expect((await client.badges.get({ serial: certificate })).state).toBe('DITANGGUHKAN');
    const { jobId } = await client.certificates.print({ exhibitorId: id });
    expect((await finishedJob(client, jobId)).state).toBe('done');
    expect(await client.badges.get({ serial: certificate })).toMatchObject({
      state: 'AKTIF',
      revision: 2,
    });
  });

  it('comes back for an exhibitor who cancelled and was accepted again', async () => {
    const { id, badge } = await carrying('Sanggar Berubah Pikiran');
    await client.exhibitors.transition({ id, to: 'DIBATALKAN', reason: 'Mundur' });
    for (const to of ['DIAJUKAN', 'KURASI', 'DITERIMA']) {
      await client.exhibitors.transition({ id, to });
    }
    expect((await client.badges.get({ serial: badge.serial })).state).toBe('DITANGGUHKAN');
    expect((await client.badges.issueReady({})).issued).toBe(1);
    const back = await client.badges.get({ serial: badge.serial });
    expect(back).toMatchObject({ state: 'AKTIF', revision: 2 });
  });

  it('stays in force where another line is left, but is not printed before it says so', async () => {
    const { id, productId } = await readyExhibitor(client, 'Sanggar Dua Lini');
    const other = await submittedLine(client, id, { name: 'Topi anyam' });
    await supervisor.declarations.approve({ productId: other });
    const badge = await client.badges.issue({ exhibitorId: id });
    await supervisor.declarations.return({ productId, reasons: ['photo-unclear'] });
    const now = await client.badges.get({ serial: badge.serial });
    expect(now).toMatchObject({ state: 'AKTIF', outdated: true });
    expect((await refusalOf(printOne(badge.serial))).reasons).toEqual(['badge-outdated']);
    const fresh = await readyExhibitor(client, 'Sanggar Serempak');
    await client.badges.issue({ exhibitorId: fresh.id });
    const { jobId, leftOut } = await client.badges.print({ scope: 'unprinted', sheet: 'a6' });
    expect(leftOut).toEqual([{ serial: badge.serial, reasons: ['badge-outdated'] }]);
    expect((await finishedJob(client, jobId)).state).toBe('done');
    expect((await client.badges.get({ serial: badge.serial })).copies).toBe(0);
    expect((await client.badges.issueReady({})).issued).toBe(1);
    const again = await client.badges.print({ scope: 'unprinted', sheet: 'a6' });
    expect(again.leftOut).toEqual([]);
    await finishedJob(client, again.jobId);
    expect(await client.badges.get({ serial: badge.serial })).toMatchObject({
      revision: 2,
      printed: true,
      lines: 1,
    });
  });

  it('is held by a person and by the program apart: neither lifts the other', async () => {
    const { id, productId, badge } = await carrying('Sanggar Dua Sebab');
    const { serial } = badge;
    await supervisor.declarations.return({ productId, reasons: ['photo-unclear'] });
    await supervisor.badges.suspend({ serial, reason: 'Menunggu surat' });
    const reinstate = () => supervisor.badges.reinstate({ serial, reason: 'Surat sudah ada' });
    expect((await refusalOf(reinstate())).reasons).toEqual(['no-eligible-line']);
    await client.declarations.submit({ productId });
    await supervisor.declarations.approve({ productId });
    const { blocked } = await client.badges.issueReady({});
    expect(blocked.find((item) => item.exhibitorId === id)?.reasons).toEqual(['badge-suspended']);
    expect((await refusalOf(client.badges.issue({ exhibitorId: id }))).reasons).toEqual([
      'badge-suspended',
    ]);
    expect(await reinstate()).toMatchObject({ serial, state: 'AKTIF', revision: 2 });
  });

  it('is not reinstated under an open red finding', async () => {
    const { id, badge } = await carrying('Sanggar Pulih');
    const { serial } = badge;
    await supervisor.badges.suspend({ serial, reason: 'Diperiksa' });
    const red = await supervisor.findings.raise({
      exhibitorId: id,
      severity: 'red',
      facts: 'Diduga impor',
    });
    const reinstate = () => supervisor.badges.reinstate({ serial, reason: 'Sudah jelas' });
    expect((await refusalOf(reinstate())).reasons).toEqual(['open-red-finding']);
    expect((await client.badges.get({ serial })).state).toBe('DITANGGUHKAN');
    const { id: finding } = red;
    await supervisor.findings.decide({ id: finding, decision: 'TIDAK_TERBUKTI', reason: 'Bersih' });
    expect(await reinstate()).toMatchObject({ state: 'AKTIF', revision: 1 });
  });

  it('is not printed by a job that waited its turn meanwhile', async () => {
    const other = await carrying('Sanggar Lebih Dulu');
    const { productId, badge } = await carrying('Sanggar Antre');
    await printOne(other.badge.serial);
    const { jobId } = await printOne(badge.serial);
    await supervisor.declarations.return({ productId, reasons: ['photo-unclear'] });
    expect(await finishedJob(client, jobId)).toMatchObject({
      state: 'failed',
      error: 'nothing-to-print',
    });
    expect((await client.badges.get({ serial: badge.serial })).copies).toBe(0);
  });
});

it('an import that changes the last approved line suspends the badge with it', async () => {
  const booths = 'Kode;Hall;Blok;Nomor\nZ-Z-01;Hall Z;Z;01\n';
  const sheet = async (kind: 'booths' | 'products', text: string) => {
    const { previewId } = await client.transfer.preview({ kind, fileId: await core.upload(text) });
    return client.transfer.commit({ previewId });
  };
  await sheet('booths', booths);
  const { id, productId } = await readyExhibitor(client, 'Sanggar Lembar');
  const { items } = await client.booths.list({ search: 'Z-Z-01' });
  await client.booths.assign({ boothId: items[0]?.id ?? '', exhibitorId: id });
  const { serial } = await client.badges.issue({ exhibitorId: id });
  const outcome = await sheet(
    'products',
    'Stan;Nama Produk;Kategori;Kelas asal;Stok\nZ-Z-01;Keranjang anyam mendong;DEKORATIF;A;31\n',
  );
  expect(outcome).toMatchObject({ updated: 1 });
  expect((await client.products.get({ id: productId })).state).toBe('DIAJUKAN');
  expect(await client.badges.get({ serial })).toMatchObject({
    state: 'DITANGGUHKAN',
    statusCode: 'no-eligible-line',
  });
});
