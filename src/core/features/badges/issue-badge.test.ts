import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSerial } from '../../../domain/badges/serial.ts';
import { decodeToken } from '../../../domain/badges/token.ts';
import { clientAs } from '../../testing/client-as.ts';
import { acceptedExhibitor, readyExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
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

async function approvedLine(
  exhibitorId: string,
  line: Parameters<typeof submittedLine>[2],
  basis: 'PERNYATAAN' | 'DOKUMEN' | 'FISIK' = 'PERNYATAAN',
): Promise<string> {
  const productId = await submittedLine(client, exhibitorId, line);
  await client.declarations.approve({ productId, basis });
  return productId;
}

describe('a badge', () => {
  it('is issued for whom nothing stands in the way', async () => {
    const { id } = await client.exhibitors.create({ name: 'Sanggar Bertahap' });
    const reasons = async () => (await client.badges.readiness({ exhibitorId: id })).reasons;
    expect(await reasons()).toEqual(['not-accepted', 'no-eligible-line']);
    const refused = await refusalOf(client.badges.issue({ exhibitorId: id }));
    expect(refused).toMatchObject({
      code: 'NOT_ALLOWED',
      reasons: ['not-accepted', 'no-eligible-line'],
    });
    await client.exhibitors.transition({ id, to: 'DITERIMA' });
    const productId = await submittedLine(client, id);
    expect(await reasons()).toEqual(['no-eligible-line']);
    await client.declarations.approve({ productId });
    expect(await client.badges.readiness({ exhibitorId: id })).toEqual({
      ready: true,
      reasons: [],
    });
    const badge = await client.badges.issue({ exhibitorId: id });
    expect(badge).toMatchObject({
      kind: 'badge',
      exhibitorId: id,
      state: 'AKTIF',
      revision: 1,
      printed: false,
      copies: 0,
      basis: 'PERNYATAAN',
      lines: 1,
      shownLines: [{ name: 'Keranjang anyam mendong', classCode: 'A' }],
      moreLines: 0,
      standsInTheWay: [],
    });
    expect(parseSerial(badge.serial)).toBeDefined();
  });

  it('does not wait for payment', async () => {
    for (const state of ['DITERIMA', 'LUNAS', 'HADIR', 'SELESAI']) {
      const { id } = await readyExhibitor(client, `Sanggar ${state}`);
      const way = ['LUNAS', 'HADIR', 'SELESAI'];
      for (const to of way.slice(0, way.indexOf(state) + 1)) {
        await client.exhibitors.transition({ id, to });
      }
      expect((await client.badges.readiness({ exhibitorId: id })).ready).toBe(true);
    }
  });

  it('lists approved lines of class A and B made in Indonesia, eight and the rest counted', async () => {
    const id = await acceptedExhibitor(client, 'Sanggar Banyak');
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      await approvedLine(id, { name: `Anyaman ${number}`, claimedClass: number % 2 ? 'A' : 'B' });
    }
    await approvedLine(id, { name: 'Hanya finishing', claimedClass: 'C' });
    await approvedLine(id, { name: 'Belum terbukti', claimedClass: 'E' });
    await approvedLine(id, { name: 'Impor', claimedClass: 'D', originCountry: 'CN' });
    await approvedLine(id, { name: 'Asing', claimedClass: 'B', originCountry: 'VN' });
    await submittedLine(client, id, { name: 'Belum disetujui' });
    const badge = await client.badges.issue({ exhibitorId: id });
    expect(badge).toMatchObject({ lines: 10, moreLines: 2 });
    expect(badge.shownLines).toHaveLength(8);
    const names = badge.shownLines.map((line) => line.name);
    expect(names.every((name) => name.startsWith('Anyaman '))).toBe(true);
    expect(badge.shownLines[0]?.technique).toBeTruthy();
    expect(decodeToken(badge.qrText)?.claims.classes).toBe('AB');
  });

  it('is refused to those who show goods of class C to E or of other countries only', async () => {
    const id = await acceptedExhibitor(client, 'Galeri Impor');
    await approvedLine(id, { claimedClass: 'C' });
    await approvedLine(id, { claimedClass: 'D', originCountry: 'CN' });
    await approvedLine(id, { claimedClass: 'A', originCountry: 'MY' });
    expect((await refusalOf(client.badges.issue({ exhibitorId: id }))).reasons).toEqual([
      'no-eligible-line',
    ]);
  });

  it('rests on the weakest basis of its lines', async () => {
    const id = await acceptedExhibitor(client, 'Sanggar Dasar');
    await approvedLine(id, { name: 'Fisik' }, 'FISIK');
    expect((await client.badges.issue({ exhibitorId: id })).basis).toBe('FISIK');
    await approvedLine(id, { name: 'Dokumen' }, 'DOKUMEN');
    expect((await client.badges.issue({ exhibitorId: id })).basis).toBe('DOKUMEN');
    const declared = await approvedLine(id, { name: 'Pernyataan' });
    expect((await client.badges.issue({ exhibitorId: id })).basis).toBe('PERNYATAAN');
    await client.products.update({ id: declared, stock: 1 });
    expect((await client.badges.issue({ exhibitorId: id })).basis).toBe('DOKUMEN');
  });

  it('carries no phone, NIK, e-mail or NIB in its code', async () => {
    const { id } = await readyExhibitor(client, 'Sanggar Pribadi');
    await client.exhibitors.update({
      id,
      nib: '2906098567536',
      nik: '3375015112950002',
      picPhone: '081232407524',
      picEmail: 'siti@contoh.id',
      picName: 'Siti Handayani',
    });
    const { qrText } = await client.badges.issue({ exhibitorId: id });
    const said = Buffer.from(JSON.stringify(decodeToken(qrText), replaceBytes)).toString();
    expect(said).not.toMatch(/81232407524|3375015112950002|siti|handayani|2906098567536/i);
    expect(said).toContain('Sanggar Pribadi');
  });

  it('is issued anew under the same serial where something it says has changed', async () => {
    const { id } = await readyExhibitor(client, 'Sanggar Revisi');
    const first = await client.badges.issue({ exhibitorId: id });
    const same = await client.badges.issue({ exhibitorId: id });
    expect(same).toMatchObject({ serial: first.serial, revision: 1, qrText: first.qrText });
    await client.exhibitors.update({ id, fasciaName: 'REVISI BARU' });
    const second = await client.badges.issue({ exhibitorId: id });
    expect(second).toMatchObject({ serial: first.serial, revision: 2 });
    expect((await client.badges.verify({ code: first.qrText })).verdict).toBe('superseded');
    expect(await client.badges.verify({ code: second.qrText })).toMatchObject({
      verdict: 'valid',
      fascia: 'REVISI BARU',
    });
  });
});

function replaceBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
}

describe('issuing to all who are ready', () => {
  it('says of every other exhibitor what stands in the way, and does nothing twice', async () => {
    const ready = await readyExhibitor(client, 'Zeta Siap');
    const red = await readyExhibitor(client, 'Zeta Merah');
    const draft = await client.exhibitors.create({ name: 'Zeta Draf' });
    const rejected = await client.exhibitors.create({ name: 'Zeta Batal' });
    await client.exhibitors.transition({ id: rejected.id, to: 'DIBATALKAN', reason: 'Mundur' });
    await client.findings.raise({ exhibitorId: red.id, severity: 'red', facts: 'Diduga' });
    const held = await client.badges.list({ limit: 1000 });
    const holders = new Set(held.items.map((badge) => badge.exhibitorId));
    const outcome = await client.badges.issueReady({});
    const reasons = new Map(outcome.blocked.map((item) => [item.exhibitorId, item.reasons]));
    expect(reasons.has(ready.id)).toBe(false);
    expect(reasons.get(red.id)).toEqual(['open-red-finding']);
    expect(reasons.get(draft.id)).toEqual(['not-accepted', 'no-eligible-line']);
    expect(reasons.get(rejected.id)).toEqual(['not-accepted', 'no-eligible-line']);
    const { total } = await client.exhibitors.list({ limit: 1 });
    const now = await client.badges.list({ limit: 1000 });
    const unissued = [...holders].filter((id) => reasons.has(id)).length;
    expect(now.total).toBe(held.total + outcome.issued);
    expect(now.total + outcome.blocked.length - unissued).toBe(total);
    const serials = now.items.map((badge) => badge.serial);
    expect(new Set(serials).size).toBe(serials.length);
    const again = await client.badges.issueReady();
    expect(again.issued).toBe(0);
    expect(again.blocked).toEqual(outcome.blocked);
  });

  it('leaves a revoked or suspended badge to a person', async () => {
    const revoked = await readyExhibitor(client, 'Yota Cabut');
    const suspended = await readyExhibitor(client, 'Yota Tunda');
    const old = await client.badges.issue({ exhibitorId: revoked.id });
    const other = await client.badges.issue({ exhibitorId: suspended.id });
    await client.badges.revoke({ serial: old.serial, reason: 'Lencana dipindah' });
    await client.badges.suspend({ serial: other.serial, reason: 'Diperiksa' });
    const { issued, blocked } = await client.badges.issueReady({});
    expect(issued).toBe(0);
    const reasons = new Map(blocked.map((item) => [item.exhibitorId, item.reasons]));
    expect(reasons.get(revoked.id)).toEqual(['badge-revoked']);
    expect(reasons.get(suspended.id)).toEqual(['badge-suspended']);
    const fresh = await client.badges.reissue({ serial: old.serial, reason: 'Keberatan diterima' });
    expect(fresh.serial).not.toBe(old.serial);
    expect(fresh).toMatchObject({ revision: 1, state: 'AKTIF' });
    const refused = await refusalOf(client.badges.issue({ exhibitorId: suspended.id }));
    expect(refused.reasons).toEqual(['badge-suspended']);
  });
});

describe('the state of a badge', () => {
  it('moves with a reason, by a supervisor, and a revocation is for good', async () => {
    const { id } = await readyExhibitor(client, 'Sanggar Status');
    const { serial, qrText } = await client.badges.issue({ exhibitorId: id });
    const supervisor = await clientAs(core, 'supervisor');
    const desk = await clientAs(core, 'desk');
    const order = { serial, reason: 'Diperiksa dahulu' };
    expect((await refusalOf(desk.badges.suspend(order))).code).toBe('FORBIDDEN');
    const short = await refusalOf(supervisor.badges.suspend({ serial, reason: ' a ' }));
    expect(short.issues).toEqual(['reason input-invalid']);
    expect((await supervisor.badges.suspend(order)).state).toBe('DITANGGUHKAN');
    const twice = await refusalOf(supervisor.badges.suspend(order));
    expect(twice.reasons).toEqual(['badge-state-not-next']);
    expect(await client.badges.verify({ code: qrText })).toMatchObject({
      verdict: 'suspended',
      statusReason: 'Diperiksa dahulu',
    });
    const reinstated = await supervisor.badges.reinstate({ serial, reason: 'Sudah jelas' });
    expect(reinstated.state).toBe('AKTIF');
    expect((await client.badges.verify({ code: qrText })).verdict).toBe('valid');
    await supervisor.badges.revoke({ serial, reason: 'Lencana dipindah' });
    expect((await client.badges.verify({ code: qrText })).verdict).toBe('revoked');
    for (const act of [supervisor.badges.reinstate, supervisor.badges.suspend]) {
      expect((await refusalOf(act(order))).reasons).toEqual(['badge-revoked']);
    }
    const { history } = await client.badges.get({ serial });
    expect(history.map((entry) => entry.what)).toEqual([
      'revoked',
      'reinstated',
      'suspended',
      'issued',
    ]);
    expect(history[0]).toMatchObject({ actor: 'Staf supervisor', reason: 'Lencana dipindah' });
    const unknown = await refusalOf(client.badges.get({ serial: 'INA26U-009999-0' }));
    expect(unknown).toMatchObject({ code: 'NOT_FOUND', data: { what: 'badge' } });
  });
});
