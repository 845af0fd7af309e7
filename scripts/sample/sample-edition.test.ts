import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleEdition, samplePerson } from '../sample-edition.ts';
import { clearSample, contentOf, writeMark } from './sample-folder.ts';
import { type Client, openOffice, type SampleOffice } from './sample-office.ts';
import { samplePeople } from './sample-people.ts';
import { wibDay, workdayClock } from './workday-clock.ts';

const root = mkdtempSync(join(tmpdir(), 'asli-sample-'));
const [dataDir, keysDir] = [join(root, 'data'), join(root, 'keys')];
const database = join(dataDir, 'asli.db');
let office: SampleOffice;
let admin: Client;

beforeAll(async () => {
  await makeSampleEdition(dataDir, keysDir);
  office = await openOffice(dataDir, keysDir, workdayClock(Date.now()));
  admin = office.as.admin;
});

afterAll(async () => {
  await office.close();
  rmSync(root, { recursive: true, force: true });
});

const counted = (items: readonly string[]) =>
  Object.fromEntries(
    [...new Set(items)]
      .sort()
      .map((item) => [item, items.filter((other) => other === item).length]),
  );

describe('the sample edition', () => {
  it('begins today and lasts five days', async () => {
    const edition = await admin.edition.get({});
    expect(edition).toMatchObject({ starts: wibDay(Date.now()), ends: wibDay(Date.now(), 4) });
    expect(edition.name).toContain('(contoh)');
  });

  it('fills six halls', async () => {
    const halls = await admin.booths.halls({});
    expect(halls).toHaveLength(6);
    expect((await admin.booths.list({})).total).toBe(260);
    expect((await admin.booths.list({ status: 'DIBLOKIR' })).total).toBe(2);
  });

  it('has exhibitors of every kind, from home and abroad', async () => {
    const { items, total } = await admin.exhibitors.list({ limit: 1000 });
    expect(total).toBe(150);
    expect((await admin.exhibitors.list({ country: 'foreign' })).total).toBe(7);
    expect(Object.keys(counted(items.map((item) => item.type)))).toHaveLength(6);
    const states = counted(items.map((item) => item.state));
    for (const state of ['DRAF', 'DIAJUKAN', 'KURASI', 'DITERIMA', 'LUNAS', 'HADIR']) {
      expect(states[state], state).toBeGreaterThan(1);
    }
    expect(new Set(items.map((item) => item.name)).size).toBe(150);
    expect(items.every((item) => (item.fasciaName ?? '').length <= 30)).toBe(true);
  });

  it('has lines in every lane and state a desk meets', async () => {
    const { items, total } = await admin.products.list({ limit: 1000 });
    expect(total).toBeGreaterThanOrEqual(400);
    const states = counted(items.map((item) => item.state));
    for (const state of ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI']) {
      expect(states[state], state).toBeGreaterThan(3);
    }
    const lanes = counted(items.map((item) => item.lane));
    expect(lanes.yellow).toBeGreaterThan(10);
    expect(lanes.red).toBeGreaterThan(2);
    expect(items.some((item) => item.version > 1)).toBe(true);
  });

  it.each([
    'class-a-foreign-material',
    'class-a-b-foreign-origin',
    'class-a-b-without-region',
    'class-b-all-materials-foreign',
    'class-d-origin-indonesia',
    'imitation-technique-claimed',
    'price-below-floor',
    'stock-above-capacity',
    'gtin-prefix-foreign',
    'used-clothing-hs',
  ])('raises %s more than once', async (signal) => {
    expect((await admin.products.list({ signal })).total).toBeGreaterThan(1);
  });

  it('has findings open and decided, with photos that can be fetched', async () => {
    const { items, total } = await admin.findings.list({});
    expect(total).toBe(12);
    expect((await admin.findings.list({ open: true })).total).toBe(6);
    expect((await admin.findings.list({ severity: 'red' })).total).toBe(6);
    const decisions = new Set(items.map((item) => item.decision));
    expect(decisions.size).toBe(6);
    expect(items.flatMap((item) => item.photos)).toHaveLength(3);
  });

  it('has badges printed, waiting, suspended and revoked', async () => {
    const { items } = await admin.badges.list({ limit: 1000 });
    const states = counted(items.map((item) => item.state));
    expect(states).toMatchObject({ DITANGGUHKAN: 1, DICABUT: 1 });
    expect(states.AKTIF).toBeGreaterThan(90);
    const printed = counted(items.map((item) => String(item.printed)));
    expect(printed.true).toBeGreaterThan(20);
    expect(printed.false).toBeGreaterThan(20);
    expect(Object.keys(counted(items.map((item) => item.basis)))).toHaveLength(3);
    const valid = items.find((item) => item.state === 'AKTIF');
    expect(await admin.badges.verify({ code: valid?.serial ?? '' })).toMatchObject({
      verdict: 'valid',
    });
  });

  it('lets every role sign in', async () => {
    for (const { name, role } of Object.values(samplePeople)) {
      expect(await office.as[role].session.me({})).toMatchObject({ name, role });
    }
  });

  it('has a journal that holds and that rebuilds to the same tables', async () => {
    expect(await admin.journal.verify({})).toMatchObject({ ok: true });
    expect(await admin.journal.rebuild({})).toEqual({ same: true, differs: [] });
  });

  it('stays as it is when it is asked for again, and while it is open', async () => {
    const before = [statSync(database).ino, (await admin.journal.verify({})).entries];
    expect(await makeSampleEdition(dataDir, keysDir)).toEqual(samplePerson);
    writeMark(dataDir, '2020-02-05', true);
    expect(await makeSampleEdition(dataDir, keysDir)).toEqual(samplePerson);
    expect([statSync(database).ino, (await admin.journal.verify({})).entries]).toEqual(before);
  });
});

describe('the folder of the sample', () => {
  const folder = (name: string) => {
    const path = join(root, name);
    mkdirSync(path);
    return path;
  };

  it('is made anew when it is of another day or was never finished', () => {
    const old = folder('old');
    expect(contentOf(old, '2026-02-04')).toBe('empty');
    writeMark(old, '2026-02-04', false);
    expect(contentOf(old, '2026-02-04')).toBe('outdated');
    writeMark(old, '2026-02-04', true);
    expect(contentOf(old, '2026-02-04')).toBe('today');
    expect(contentOf(old, '2026-02-05')).toBe('outdated');
    writeFileSync(join(old, 'asli.db'), 'old');
    clearSample(old, `${old}.keys`);
    expect(contentOf(old, '2026-02-05')).toBe('empty');
  });

  it('is left alone when it holds anything else', async () => {
    const foreign = folder('foreign');
    writeFileSync(join(foreign, 'asli.db'), 'not mine');
    await expect(makeSampleEdition(foreign, `${foreign}.keys`)).rejects.toThrow('left alone');
    expect(readFileSync(join(foreign, 'asli.db'), 'utf8')).toBe('not mine');
  });
});
