import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const NIK = '3375015112950002';

/** Every field of the form as a person types it, and as it is kept. */
const TYPED = {
  name: '  CV. Batik   Kenanga ',
  fasciaName: 'BATIK KENANGA',
  type: 'ANGGOTA_ASEPHI',
  legalForm: 'CV',
  nib: '2906 0985 67536',
  npwp: '01.312.166.0-091.000',
  nitku: '0013121660091000000001',
  kbli: ['13134', ' 13122'],
  kbliVersion: '2020',
  capital: 800_000_000,
  annualSales: 3_200_000_000,
  foundedYear: 2018,
  scaleOverride: 'MENENGAH',
  scaleReason: 'Omzet tahun ini naik',
  memberNumber: 'A-0917',
  category: 'BATIK',
  address: 'Jl. Kenanga 7\n RT 02/RW 08 ',
  regionCode: '33.75',
  postalCode: '51112',
  country: 'Indonesia',
  picName: 'Siti Handayani',
  picRole: 'Pemilik',
  picPhone: '0812-3240-7524',
  picEmail: 'siti@contoh.id',
  nik: NIK,
  picAge: 30,
  passport: null,
  entryBasis: null,
  privacyNoticeVersion: 'PDP-2026-1',
  privacyNoticeAt: '2026-02-04T02:00:00.000Z',
} as const;

const KEPT = {
  ...TYPED,
  name: 'CV. Batik Kenanga',
  nib: '2906098567536',
  npwp: '013121660091000',
  kbli: ['13134', '13122'],
  address: 'Jl. Kenanga 7\nRT 02/RW 08',
  country: 'ID',
  picPhone: '+6281232407524',
  nik: '3375********0002',
};

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

function typed() {
  return { ...TYPED, kbli: [...TYPED.kbli] };
}

describe('an exhibitor', () => {
  it('keeps every field, normalised', async () => {
    const created = await client.exhibitors.create(typed());
    const found = await client.exhibitors.get({ id: created.id });
    expect(found).toEqual(created);
    expect(found).toMatchObject(KEPT);
    expect(found).toMatchObject({
      state: 'DRAF',
      source: 'MANUAL',
      booths: [],
      warnings: [],
      scale: { applied: 'MENENGAH', byCapital: 'MIKRO', bySales: 'KECIL' },
    });
  });

  it('is born with the fewest words', async () => {
    const { id } = await client.exhibitors.create({ name: 'Tamu Pagi' });
    const found = await client.exhibitors.get({ id });
    expect(found).toMatchObject({
      name: 'Tamu Pagi',
      country: 'ID',
      type: 'NON_ANGGOTA',
      nib: null,
    });
    const codes = found.warnings.map((warning) => warning.code).sort();
    const missing = ['nib-missing', 'phone-missing', 'privacy-notice-missing', 'region-missing'];
    expect(codes).toEqual(missing);
  });

  it('changes the fields that are named, clears with null, and leaves the rest', async () => {
    const { id } = await client.exhibitors.create(typed());
    const changed = await client.exhibitors.update({ id, picEmail: null, postalCode: ' 51113 ' });
    expect(changed).toMatchObject({ ...KEPT, picEmail: null, postalCode: '51113' });
    for (const [field, value] of Object.entries(TYPED)) {
      const fields = { [field]: Array.isArray(value) ? [...value] : value };
      await client.exhibitors.update({ id, ...fields });
    }
    expect(await client.exhibitors.get({ id })).toMatchObject(KEPT);
  });

  it('takes back what it gave: the masked NIK is the one that is kept', async () => {
    const { id } = await client.exhibitors.create(typed());
    const given = await client.exhibitors.get({ id });
    expect(await client.exhibitors.update({ ...given, picRole: 'Ketua' })).toMatchObject({
      ...KEPT,
      picRole: 'Ketua',
    });
    const [entry] = await client.exhibitors.history({ id });
    expect(entry?.changes.map((change) => change.field)).toEqual(['picRole']);
    const other = await refusalOf(client.exhibitors.update({ id, nik: '3375********0003' }));
    expect(other.issues).toEqual(['nik nik-format']);
  });

  it('is refused with every broken field at once', async () => {
    const broken = {
      name: ' ',
      nib: '123',
      picPhone: '12',
      nik: '3375013902950002',
      regionCode: '33.99',
      country: 'Atlantis',
      scaleOverride: 'BESAR',
    } as const;
    const refusal = await refusalOf(client.exhibitors.create(broken));
    expect(refusal.code).toBe('INVALID');
    expect([...refusal.issues].sort()).toEqual([
      'country country-unknown',
      'name name-missing',
      'nib nib-format',
      'nik nik-birth-date',
      'picPhone phone-format',
      'regionCode region-unknown',
      'scaleReason reason-missing',
    ]);
    const damaged = await refusalOf(client.exhibitors.create({ name: 'Rusak', nib: '2,9E+12' }));
    expect(damaged.issues).toEqual(['nib number-damaged']);
    const ill = { name: 'Salah Bentuk', foundedYear: 3000, kbliVersion: '1999' } as never;
    const refused = await refusalOf(client.exhibitors.create(ill));
    expect(refused.code).toBe('INVALID');
    const fields = ['foundedYear input-invalid', 'kbliVersion input-invalid'];
    expect([...refused.issues].sort()).toEqual(fields);
  });

  it('is saved with doubts, which are shown', async () => {
    const { warnings } = await client.exhibitors.create({
      ...typed(),
      name: 'Ragu Ragu',
      npwp: '013121661091000',
      nitku: null,
      picEmail: 'bukan surel',
      type: 'LUAR_NEGERI',
      legalForm: 'FIRMA',
      kbli: ['46411', '123'],
      fasciaName: 'NAMA FASIA YANG JAUH LEBIH PANJANG DARI PAPAN',
    });
    expect(warnings.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'fasciaName fascia-too-long',
      'kbli kbli-format',
      'kbli kbli-trade-only',
      'legalForm legal-form-unknown',
      'nib duplicate-nib',
      'npwp npwp-check-digit',
      'picEmail email-format',
      'type type-country-mismatch',
    ]);
  });

  it('from abroad needs no NIB but a passport and a basis of entry', async () => {
    const { warnings, country } = await client.exhibitors.create({
      name: 'Bamboo House',
      type: 'LUAR_NEGERI',
      country: 'Singapura',
      picPhone: '+65 6123 4567',
      privacyNoticeAt: '2026-02-04T02:00:00.000Z',
    });
    expect(country).toBe('SG');
    expect(warnings.map((warning) => warning.code)).toEqual([
      'passport-missing',
      'entry-basis-missing',
    ]);
  });

  it('that does not exist is not found', async () => {
    const id = '018f2f6e-0000-7000-8000-000000000000';
    const missing = { code: 'NOT_FOUND', data: { what: 'exhibitor' } };
    expect(await refusalOf(client.exhibitors.get({ id }))).toMatchObject(missing);
    expect(await refusalOf(client.exhibitors.update({ id, name: 'Baru' }))).toMatchObject(missing);
    expect(await refusalOf(client.exhibitors.history({ id }))).toMatchObject(missing);
    const move = client.exhibitors.transition({ id, to: 'DITERIMA' });
    expect(await refusalOf(move)).toMatchObject(missing);
  });
});

describe('the NIK', () => {
  it('leaves core in no answer', async () => {
    const { id } = await client.exhibitors.create({ ...typed(), name: 'Rahasia Satu' });
    await client.exhibitors.update({ id, nik: '3375015112950003' });
    const answers = [
      await client.exhibitors.get({ id }),
      await client.exhibitors.list({ search: 'rahasia' }),
      await client.exhibitors.history({ id }),
      await client.journal.recent({}),
      await client.exhibitors.similar({ name: 'Rahasia Satu' }),
    ];
    const said = JSON.stringify(answers);
    expect(said).not.toContain('33750151129500');
    expect(said).toContain('3375********0003');
    const found = await client.exhibitors.list({ search: NIK });
    expect(found.total).toBe(0);
  });
});

describe('the state', () => {
  it('moves along the way of registration, with a reason where it hurts', async () => {
    const { id } = await client.exhibitors.create({ name: 'Sanggar Alur' });
    const move = (to: string, reason?: string) =>
      client.exhibitors.transition({ id, to, ...(reason !== undefined && { reason }) });
    const skip = await refusalOf(move('LUNAS'));
    expect(skip).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['state-not-next'] });
    expect((await refusalOf(move('TERBANG'))).reasons).toEqual(['state-not-next']);
    expect((await move('DIAJUKAN')).state).toBe('DIAJUKAN');
    expect((await move('KURASI')).state).toBe('KURASI');
    const unexplained = await refusalOf(move('DITOLAK', '  '));
    expect(unexplained).toMatchObject({ code: 'INVALID', issues: ['reason reason-missing'] });
    expect((await move('DITOLAK', 'Barang impor')).state).toBe('DITOLAK');
    for (const next of ['KURASI', 'DITERIMA', 'LUNAS', 'HADIR', 'SELESAI']) {
      expect((await move(next)).state).toBe(next);
    }
    expect((await refusalOf(move('HADIR'))).reasons).toEqual(['state-not-next']);
  });
});

describe('the history', () => {
  it('says who changed what and when, newest first', async () => {
    const desk = await clientAs(core, 'desk', 'Dewi Sekretariat');
    const started = Date.now();
    const { id } = await desk.exhibitors.create({ name: 'Sanggar Riwayat' });
    await client.exhibitors.update({ id, picName: 'Ayu', name: 'Sanggar Riwayat' });
    await desk.exhibitors.transition({ id, to: 'DIBATALKAN', reason: 'Mundur' });
    const [moved, edited, created] = await client.exhibitors.history({ id });
    expect(created).toMatchObject({ actor: 'Dewi Sekretariat', what: 'edited' });
    expect(created?.changes).toContainEqual({ field: 'name', value: 'Sanggar Riwayat' });
    expect(edited).toMatchObject({
      actor: 'Rina',
      what: 'edited',
      changes: [{ field: 'picName', value: 'Ayu' }],
    });
    expect(moved).toMatchObject({ actor: 'Dewi Sekretariat', what: 'moved' });
    expect(moved?.changes).toContainEqual({ field: 'reason', value: 'Mundur' });
    expect(moved?.changes).toContainEqual({ field: 'to', value: 'DIBATALKAN' });
    expect(Date.parse(moved?.at ?? '')).toBeGreaterThanOrEqual(started);
  });

  it('names a field that was emptied, and none that a new record leaves open', async () => {
    const { id } = await client.exhibitors.create({ name: 'Sanggar Kosong', picName: 'Ayu' });
    await client.exhibitors.update({ id, picName: null });
    const [emptied, created] = await client.exhibitors.history({ id });
    expect(emptied?.changes).toEqual([{ field: 'picName', value: null }]);
    expect(created?.changes.map(({ field }) => field)).not.toContain('nib');
  });

  it('gets no entry from an update that changes nothing', async () => {
    const { id } = await client.exhibitors.create({ name: 'Sanggar Tetap' });
    await client.exhibitors.update({ id, name: ' Sanggar  Tetap', nib: null });
    expect(await client.exhibitors.history({ id })).toHaveLength(1);
  });
});

describe('similar exhibitors', () => {
  it('are found by NIB, NPWP, phone and name, those with most in common first', async () => {
    const { id } = await client.exhibitors.create({
      name: 'PT Kriya Anyam Lestari',
      nib: '9798630925588',
      picPhone: '0813 9999 0001',
    });
    const other = await client.exhibitors.create({
      name: 'Perak Kotagede',
      npwp: '216090524017001',
    });
    const found = await client.exhibitors.similar({
      name: 'kriya anyam lestri',
      nib: '97986 30925 588',
      npwp: '21.609.052.4-017.001',
      picPhone: '+62 813-9999-0001',
    });
    expect(found.map((item) => [item.id, item.because])).toEqual([
      [id, ['nib', 'phone', 'name']],
      [other.id, ['npwp']],
    ]);
    const own = await client.exhibitors.similar({ id, name: 'Kriya Anyam Lestari' });
    expect(own).toEqual([]);
    expect(await client.exhibitors.similar({})).toEqual([]);
  });
});
