import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { finishedJob } from '../../testing/finished-job.ts';
import { readyExhibitor } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
let admin: Client;
let desk: Client;
let supervisor: Client;

beforeAll(async () => {
  core = await openTestCore();
  admin = core.client;
  desk = await clientAs(core, 'desk');
  supervisor = await clientAs(core, 'supervisor');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

async function carrying(name: string) {
  const { id } = await readyExhibitor(admin, name);
  const { serial } = await desk.badges.issue({ exhibitorId: id });
  const { jobId } = await desk.certificates.print({ exhibitorId: id });
  await desk.jobs.cancel({ jobId });
  const { items } = await admin.badges.list({ exhibitorId: id, kind: 'certificate' });
  return { id, serial, certificate: items[0]?.serial ?? '' };
}

async function blockedFor(exhibitorId: string) {
  const { blocked } = await desk.badges.issueReady({});
  return blocked.find((item) => item.exhibitorId === exhibitorId)?.reasons ?? [];
}

const stateOf = async (serial: string) => (await admin.badges.get({ serial })).state;

describe('a revocation', () => {
  it.each(['badge', 'certificate'] as const)(
    'of a %s covers all that the exhibitor carries',
    async (kind) => {
      const { serial, certificate } = await carrying(`Sanggar ${kind}`);
      const named = kind === 'badge' ? serial : certificate;
      await supervisor.badges.revoke({ serial: named, reason: 'Lencana dipinjamkan' });
      for (const each of [serial, certificate]) {
        const { state, history, qrText } = await admin.badges.get({ serial: each });
        expect(state).toBe('DICABUT');
        expect(history[0]).toMatchObject({ what: 'revoked', reason: 'Lencana dipinjamkan' });
        expect((await admin.badges.verify({ code: qrText })).verdict).toBe('revoked');
      }
    },
  );

  it('is not undone by the desk in any way', async () => {
    const { id, serial } = await carrying('Sanggar Dicabut');
    await supervisor.badges.revoke({ serial, reason: 'Barang impor' });
    const { total } = await admin.badges.list({ kind: 'all' });
    const attempts = [
      () => desk.badges.issue({ exhibitorId: id }),
      () => desk.certificates.print({ exhibitorId: id }),
      () => desk.certificates.print({ exhibitorId: id, reason: 'Untuk pembeli' }),
      () => supervisor.badges.issue({ exhibitorId: id }),
    ];
    for (const attempt of attempts) {
      expect((await refusalOf(attempt())).reasons).toEqual(['badge-revoked']);
    }
    expect(await blockedFor(id)).toEqual(['badge-revoked']);
    expect(await desk.badges.readiness({ exhibitorId: id })).toEqual({
      ready: false,
      reasons: ['badge-revoked'],
    });
    const reissue = desk.badges.reissue({ serial, reason: 'Minta baru' });
    expect((await refusalOf(reissue)).code).toBe('FORBIDDEN');
    expect((await admin.badges.list({ kind: 'all' })).total).toBe(total);
  });

  it('is lifted by a supervisor with a reason, for a badge under another serial', async () => {
    const { id, serial, certificate } = await carrying('Sanggar Dipulihkan');
    await supervisor.badges.revoke({ serial, reason: 'Salah sangka' });
    const short = await refusalOf(supervisor.badges.reissue({ serial, reason: ' ' }));
    expect(short.issues).toEqual(['reason input-invalid']);
    const fresh = await supervisor.badges.reissue({ serial, reason: 'Keberatan diterima' });
    expect(fresh).toMatchObject({ state: 'AKTIF', revision: 1, exhibitorId: id });
    expect([serial, certificate]).not.toContain(fresh.serial);
    for (const old of [serial, certificate]) {
      const { history, state } = await admin.badges.get({ serial: old });
      expect(state).toBe('DICABUT');
      expect(history[0]).toMatchObject({ what: 'lifted', reason: 'Keberatan diterima' });
    }
    expect(await blockedFor(id)).toEqual([]);
    const { jobId } = await desk.certificates.print({ exhibitorId: id });
    expect((await finishedJob(desk, jobId)).state).toBe('done');
    const twice = supervisor.badges.reissue({ serial, reason: 'Sekali lagi' });
    expect((await refusalOf(twice)).reasons).toEqual(['badge-state-not-next']);
    await supervisor.badges.revoke({ serial: fresh.serial, reason: 'Terulang' });
    expect(await blockedFor(id)).toEqual(['badge-revoked']);
  });

  it('is not lifted while something else stands in the way', async () => {
    const { id, serial } = await carrying('Sanggar Merah');
    await supervisor.badges.revoke({ serial, reason: 'Barang impor' });
    await supervisor.findings.raise({ exhibitorId: id, severity: 'red', facts: 'Diduga' });
    const refused = await refusalOf(supervisor.badges.reissue({ serial, reason: 'Sudah' }));
    expect(refused.reasons).toEqual(['open-red-finding']);
    expect(await blockedFor(id)).toEqual(['open-red-finding', 'badge-revoked']);
  });

  it.each([
    [{ reason: 'Nama salah ketik', code: 'KESALAHAN_DATA' }, []],
    [{ reason: 'KESALAHAN_DATA' }, []],
    [{ reason: 'Diminta peserta', code: 'PERMINTAAN_PESERTA' }, ['badge-revoked']],
    [{ reason: 'PERMINTAAN_PESERTA' }, ['badge-revoked']],
    [{ reason: 'Bukan KESALAHAN_DATA' }, ['badge-revoked']],
  ] as const)('for %j leaves %j in the way of the desk', async (order, reasons) => {
    const { id, serial, certificate } = await carrying(`Sanggar ${JSON.stringify(order)}`);
    const revoked = await supervisor.badges.revoke({ serial, ...order });
    expect(revoked.history[0]).toMatchObject({ reason: order.reason });
    expect(await blockedFor(id)).toEqual(reasons);
    expect([await stateOf(serial), await stateOf(certificate)]).toEqual(['DICABUT', 'DICABUT']);
    const { items } = await admin.badges.list({ exhibitorId: id, state: 'AKTIF' });
    expect(items.length).toBe(reasons.length === 0 ? 1 : 0);
  });
});

describe('a decision on a finding', () => {
  it('that revoked stays a revocation when it is corrected', async () => {
    const { id: exhibitorId, serial, certificate } = await carrying('Sanggar Koreksi');
    const { id, number } = await supervisor.findings.raise({
      exhibitorId,
      severity: 'red',
      facts: 'Diduga impor',
    });
    const decide = (decision: 'BADGE_DICABUT' | 'TIDAK_TERBUKTI', reason: string) =>
      supervisor.findings.decide({ id, decision, reason });
    const first = await decide('BADGE_DICABUT', 'Terbukti');
    expect(first.earlierDecisions).toEqual([]);
    const same = await refusalOf(decide('TIDAK_TERBUKTI', ' Terbukti '));
    expect(same).toMatchObject({ code: 'INVALID', issues: ['reason reason-repeated'] });
    const corrected = await decide('TIDAK_TERBUKTI', 'Faktur ditemukan');
    expect(corrected).toMatchObject({
      state: 'TIDAK_TERBUKTI',
      reason: 'Faktur ditemukan',
      earlierDecisions: [
        { decision: 'BADGE_DICABUT', reason: 'Terbukti', decidedBy: 'Staf supervisor' },
      ],
    });
    const [entry] = await admin.journal.recent({ limit: 1 });
    expect(entry).toMatchObject({ what: 'corrected', record: id });
    expect(await blockedFor(exhibitorId)).toEqual(['badge-revoked']);
    expect([await stateOf(serial), await stateOf(certificate)]).toEqual(['DICABUT', 'DICABUT']);
    const { history } = await admin.badges.get({ serial });
    expect(history[0]).toMatchObject({ what: 'revoked', reason: `${number}: Terbukti` });
    expect((await admin.journal.rebuild({})).same).toBe(true);
  });
});
