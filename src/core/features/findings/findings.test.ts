import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { everyPage } from '../../testing/every-page.ts';
import { acceptedExhibitor, readyExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

let core: TestCore;
let admin: Client;
let inspector: Client;
let supervisor: Client;

beforeAll(async () => {
  core = await openTestCore();
  admin = core.client;
  inspector = await clientAs(core, 'inspector', 'Budi Pengawas');
  supervisor = await clientAs(core, 'supervisor', 'Wulan Koordinator');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

describe('a finding', () => {
  it('keeps what the inspector saw, with photos hashed at intake', async () => {
    const { id: exhibitorId, productId } = await readyExhibitor(admin, 'Sanggar Lengkap');
    const { id: boothId } = await admin.booths.add({
      code: 'T-1',
      hall: 'Hall T',
      block: '',
      number: '1',
    });
    await admin.booths.assign({ boothId, exhibitorId });
    const photo = await core.upload(JPEG, 'rak.jpg');
    const raised = await inspector.findings.raise({
      exhibitorId,
      productId,
      boothId,
      severity: 'yellow',
      facts: 'Label "Made in …"\npada 12 potong',
      kind: 'SALAH_ASAL',
      confidence: 'SEDANG',
      quantity: 12,
      unit: 'PCS',
      price: 85_000,
      labelText: 'MADE IN CHINA\n100% POLYESTER',
      signals: ['L03', 'L03'],
      photos: [photo, photo],
    });
    expect(await inspector.findings.get({ id: raised.id })).toEqual(raised);
    expect(raised).toMatchObject({
      exhibitorName: 'Sanggar Lengkap',
      booths: ['T-1'],
      productName: 'Keranjang anyam mendong',
      severity: 'yellow',
      chosenSeverity: 'yellow',
      facts: 'Label "Made in …"\npada 12 potong',
      labelText: 'MADE IN CHINA\n100% POLYESTER',
      estimatedValue: 1_020_000,
      signals: ['L03'],
      score: 3,
      photos: [photo],
      state: 'BARU',
      raisedBy: 'Budi Pengawas',
      decision: null,
    });
    expect(Buffer.from(await core.download(photo))).toEqual(JPEG);
  });

  it('may be about an item that was not declared', async () => {
    const exhibitorId = await acceptedExhibitor(admin, 'Sanggar Tak Lapor');
    const found = await inspector.findings.raise({
      exhibitorId,
      severity: 'yellow',
      facts: 'Barang tidak dideklarasikan',
    });
    expect(found).toMatchObject({ productId: null, productName: null, estimatedValue: null });
  });

  it('is red where the signals add up to it, whatever was chosen, and never less', async () => {
    const exhibitorId = await acceptedExhibitor(admin, 'Sanggar Sinyal');
    const raise = (severity: 'red' | 'yellow', signals: string[]) =>
      inspector.findings.raise({ exhibitorId, severity, facts: 'Dilihat', signals });
    const raised = await raise('yellow', ['L01', 'L03']);
    expect(raised).toMatchObject({ severity: 'red', chosenSeverity: 'yellow', score: 8 });
    expect(await raise('yellow', ['L01'])).toMatchObject({ severity: 'yellow', score: 5 });
    expect(await raise('red', ['D02'])).toMatchObject({ severity: 'red', score: -3 });
    expect(await raise('yellow', ['TAK_DIKENAL'])).toMatchObject({ score: 0 });
  });

  it('has a number of its own, also where many are raised at once', async () => {
    const exhibitorId = await acceptedExhibitor(admin, 'Sanggar Nomor');
    const raise = () =>
      inspector.findings.raise({ exhibitorId, severity: 'yellow', facts: 'Satu' });
    await Promise.all(Array.from({ length: 12 }, raise));
    const all = await everyPage((cursor) =>
      admin.findings.list({ limit: 5, ...(cursor && { cursor }) }),
    );
    const numbers = all.map((finding) => finding.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^TM-1-\d{4}$/.test(number))).toBe(true);
  });

  it('is refused where it does not fit the register', async () => {
    const exhibitorId = await acceptedExhibitor(admin, 'Sanggar Keliru');
    const other = await readyExhibitor(admin, 'Sanggar Orang');
    const raise = (more: object) =>
      refusalOf(
        inspector.findings.raise({ exhibitorId, severity: 'red', facts: 'Dilihat', ...more }),
      );
    expect(await raise({ exhibitorId: NOBODY })).toMatchObject({ data: { what: 'exhibitor' } });
    expect(await raise({ productId: NOBODY })).toMatchObject({ data: { what: 'product' } });
    expect(await raise({ productId: other.productId })).toMatchObject({
      data: { what: 'product' },
    });
    expect(await raise({ boothId: NOBODY })).toMatchObject({ data: { what: 'booth' } });
    expect(await raise({ photos: ['0'.repeat(64)] })).toMatchObject({ data: { what: 'file' } });
    const page = await core.upload('<script>alert(1)</script>', 'foto.jpg');
    expect(await raise({ photos: [page] })).toMatchObject({
      code: 'INVALID',
      issues: ['photos not-an-image'],
    });
    expect((await raise({ facts: ' \u0000\n ' })).issues).toEqual(['facts input-invalid']);
    expect((await raise({ quantity: -1 })).issues).toEqual(['quantity input-invalid']);
    expect((await raise({ severity: 'green' })).issues).toEqual(['severity input-invalid']);
    expect((await admin.findings.list({ exhibitorId })).total).toBe(0);
  });

  it('is raised by inspectors and supervisors and decided by supervisors', async () => {
    const exhibitorId = await acceptedExhibitor(admin, 'Sanggar Peran');
    const input = { exhibitorId, severity: 'yellow', facts: 'Dilihat' } as const;
    for (const role of ['viewer', 'desk'] as const) {
      const person = await clientAs(core, role);
      expect((await refusalOf(person.findings.raise(input))).code).toBe('FORBIDDEN');
    }
    const { id } = await supervisor.findings.raise(input);
    const decide = inspector.findings.decide({ id, decision: 'DITERUSKAN', reason: 'Cukup' });
    expect((await refusalOf(decide)).code).toBe('FORBIDDEN');
  });
});

describe('an open red finding', () => {
  it('stands in the way of approval and badge until it is found unproven', async () => {
    const { id: exhibitorId, productId } = await readyExhibitor(admin, 'Sanggar Merah');
    const waiting = await submittedLine(admin, exhibitorId, { name: 'Topi' });
    const raise = (product: string) =>
      inspector.findings.raise({
        exhibitorId,
        productId: product,
        severity: 'red',
        facts: 'Diduga impor',
      });
    const [first, second] = [await raise(waiting), await raise(productId)];
    const approve = () => supervisor.declarations.approve({ productId: waiting });
    expect((await refusalOf(approve())).reasons).toEqual(['open-red-finding']);
    const issue = () => admin.badges.issue({ exhibitorId });
    expect((await refusalOf(issue())).reasons).toEqual(['open-red-finding']);
    expect(await admin.badges.readiness({ exhibitorId })).toEqual({
      ready: false,
      reasons: ['open-red-finding'],
    });
    const [item] = (await admin.exhibitors.list({ search: 'merah' })).items;
    expect(item?.redFindings).toBe(2);
    const decided = await supervisor.findings.decide({
      id: first.id,
      decision: 'TIDAK_TERBUKTI',
      reason: 'Faktur bahan ditunjukkan',
    });
    expect(decided).toMatchObject({
      state: 'TIDAK_TERBUKTI',
      decidedBy: 'Wulan Koordinator',
      reason: 'Faktur bahan ditunjukkan',
    });
    expect((await approve()).state).toBe('DISETUJUI');
    const fixed = { id: second.id, decision: 'DIPERBAIKI', reason: 'Label diganti' } as const;
    expect((await supervisor.findings.decide(fixed)).state).toBe('DITUTUP');
    expect((await issue()).state).toBe('AKTIF');
  });

  it('that is upheld keeps standing in the way, and suspends or revokes badges', async () => {
    for (const [decision, state] of [
      ['BADGE_DITANGGUHKAN', 'DITANGGUHKAN'],
      ['BADGE_DICABUT', 'DICABUT'],
    ] as const) {
      const { id: exhibitorId } = await readyExhibitor(admin, `Sanggar ${state}`);
      const { serial } = await admin.badges.issue({ exhibitorId });
      const { id, number } = await inspector.findings.raise({
        exhibitorId,
        severity: 'red',
        facts: 'Diduga impor',
      });
      expect((await admin.badges.get({ serial })).state).toBe('AKTIF');
      const upheld = await supervisor.findings.decide({ id, decision, reason: 'Terbukti' });
      expect(upheld.state).toBe('TERBUKTI_INTERNAL');
      const badge = await admin.badges.get({ serial });
      expect(badge.state).toBe(state);
      expect(badge.history[0]?.reason).toBe(`${number}: Terbukti`);
      expect(badge.standsInTheWay).toEqual([
        'red-finding-upheld',
        state === 'DICABUT' ? 'badge-revoked' : 'badge-suspended',
      ]);
      const verified = await admin.badges.verify({ code: badge.qrText });
      expect(verified.verdict).toBe(state === 'DICABUT' ? 'revoked' : 'suspended');
    }
  });

  it('needs a reason to be decided', async () => {
    const exhibitorId = await acceptedExhibitor(admin, 'Sanggar Alasan');
    const { id } = await inspector.findings.raise({ exhibitorId, severity: 'red', facts: 'Ada' });
    for (const reason of ['', '  ', 'x', '\u0000\u0000\u0000']) {
      const decide = supervisor.findings.decide({ id, decision: 'DITERUSKAN', reason });
      expect((await refusalOf(decide)).issues).toEqual(['reason input-invalid']);
    }
    expect((await admin.findings.get({ id })).state).toBe('BARU');
  });
});

describe('the list of findings', () => {
  it('can be narrowed and searched; open red ones come first', async () => {
    const { id: exhibitorId, productId } = await readyExhibitor(admin, 'Galeri Cari');
    const raise = (more: object) =>
      inspector.findings.raise({ exhibitorId, severity: 'yellow', facts: 'Rak', ...more });
    const plain = await raise({});
    const red = await raise({ severity: 'red', productId, kind: 'SALAH_TEKNIK' });
    const closed = await raise({ facts: 'Kardus bertanda' });
    await supervisor.findings.decide({ id: closed.id, decision: 'DIPERBAIKI', reason: 'Beres' });
    const ids = async (query: Parameters<Client['findings']['list']>[0]) =>
      (await admin.findings.list({ exhibitorId, ...query })).items.map((item) => item.id);
    expect(await ids({})).toEqual([red.id, plain.id, closed.id]);
    expect(await ids({ severity: 'red' })).toEqual([red.id]);
    expect(await ids({ open: false })).toEqual([closed.id]);
    expect(await ids({ open: true })).toEqual([red.id, plain.id]);
    expect(await ids({ kind: 'SALAH_TEKNIK' })).toEqual([red.id]);
    expect(await ids({ productId })).toEqual([red.id]);
    expect(await ids({ search: 'kardus' })).toEqual([closed.id]);
    expect(await ids({ search: 'galeri cari' })).toHaveLength(3);
    expect(await ids({ search: red.number.toLowerCase() })).toEqual([red.id]);
  });
});
