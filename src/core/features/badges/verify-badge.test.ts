import { createPublicKey } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Sign1 } from '@auth0/cose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBase45 } from '../../../domain/badges/base45.ts';
import { formatSerial, parseSerial } from '../../../domain/badges/serial.ts';
import { fakeClock } from '../../testing/fake-clock.ts';
import { readyExhibitor } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore, testFolders } from '../../testing/test-core.ts';

/** The first morning of the fair in Jakarta, whose edition began the day before. */
const OPENING = '2026-02-04T02:00:00.000Z';

const clock = fakeClock(OPENING);
let core: TestCore;
let client: Client;
let exhibitorId: string;
let serial: string;
let qrText: string;

beforeAll(async () => {
  core = await openTestCore(testFolders(), { now: clock.now });
  client = core.client;
  exhibitorId = (await readyExhibitor(core.client, 'Sanggar Verifikasi')).id;
  ({ serial, qrText } = await core.client.badges.issue({ exhibitorId }));
});

afterAll(async () => {
  await core.close();
  core.remove();
});

function verify(code: string) {
  return client.badges.verify({ code });
}

async function signIn(): Promise<Client> {
  const { token } = await core.client.session.signIn({ name: 'Rina', pin: '123456' });
  return core.clientOf(token);
}

/** What the laptop says at another time; a session ends after a day, so each day signs in. */
async function verifyAt(time: string, code: string) {
  clock.set(time);
  const said = await (await signIn()).badges.verify({ code });
  clock.set(OPENING);
  client = await signIn();
  return said;
}

describe('the verdict', () => {
  it('on a good code is valid, with what to compare', async () => {
    const verdict = await verify(qrText);
    expect(verdict).toMatchObject({
      verdict: 'valid',
      source: 'code',
      serial,
      kind: 'badge',
      exhibitorId,
      exhibitorName: 'Sanggar Verifikasi',
      fascia: 'Sanggar Verifikasi',
      basis: 'PERNYATAAN',
      grade: 'provisional',
      classes: ['A'],
      lines: [{ name: 'Keranjang anyam mendong', classCode: 'A' }],
      validFrom: '2026-02-03',
      validTo: '2026-02-07',
    });
    expect(verdict.reason).toBeUndefined();
    expect(await verify(`  ${qrText}\r\n`)).toMatchObject({ verdict: 'valid' });
  });

  it('on a serial typed by hand says that the list said so', async () => {
    const [edition = '', number = '', check = ''] = serial.split('-');
    const typed = [
      serial,
      serial.toLowerCase(),
      `${edition} ${Number(number)} ${check}`,
      edition + number + check,
      ` ${edition}–${number}–${check} `,
      serial.replace(/0/g, 'O').replace(/^INA/, '1NA'),
    ];
    for (const text of typed) {
      expect(await verify(text)).toMatchObject({ verdict: 'valid', source: 'list', serial });
    }
    const wrong = number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    expect(await verify(`${edition}-${wrong}-${check}`)).toEqual({
      verdict: 'invalid',
      reason: 'check-character',
      asOf: expect.any(String),
    });
  });

  it('on a serial of this fair that nobody issued here stays unconfirmed', async () => {
    const unknown = formatSerial({ edition: 'INA26U', number: 777 });
    const verdict = await verify(unknown);
    expect(verdict).toMatchObject({ verdict: 'unconfirmed', serial: unknown, source: 'list' });
    expect(verdict.exhibitorId).toBeUndefined();
  });

  it('on anything else is invalid, with the reason', async () => {
    const flipped = qrText.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const middle = Math.floor(qrText.length / 2);
    const texts: [string, string][] = [
      ['', 'not-a-code'],
      ['halo', 'not-a-code'],
      ['https://contoh.id/b/1', 'not-a-code'],
      ['<img src=x onerror=alert(1)>', 'not-a-code'],
      ['\u0000', 'not-a-code'],
      ["' OR 1=1 --", 'not-a-code'],
      ['x'.repeat(20_000), 'not-a-code'],
      ['ASLI1:', 'malformed'],
      [`ASLI1:${'A'.repeat(19_000)}`, 'malformed'],
      [qrText.slice(0, -9), 'malformed'],
      [`${qrText}AB`, 'malformed'],
    ];
    for (const [code, reason] of texts) {
      expect(await verify(code)).toMatchObject({ verdict: 'invalid', reason });
    }
    expect((await verify(flipped)).verdict).toBe('invalid');
    for (let shift = 0; shift < 40; shift += 1) {
      const at = middle + shift;
      const sign = qrText[at] === '7' ? '8' : '7';
      const { verdict } = await verify(qrText.slice(0, at) + sign + qrText.slice(at + 1));
      expect(['invalid', 'unknown-key']).toContain(verdict);
    }
  });

  it('depends on the day in Jakarta', async () => {
    expect((await verifyAt('2026-02-07T16:59:58.000Z', qrText)).verdict).toBe('valid');
    expect((await verifyAt('2026-02-07T17:00:01.000Z', qrText)).verdict).toBe('expired');
    expect((await verifyAt('2026-02-07T17:00:01.000Z', serial)).verdict).toBe('expired');
    expect((await verifyAt('2026-02-02T16:59:58.000Z', qrText)).verdict).toBe('not-yet-valid');
    expect((await verifyAt('2026-02-02T17:00:00.000Z', qrText)).verdict).toBe('valid');
  });

  it('on a badge of another laptop that was never met is an unknown key', async () => {
    const stranger = await openTestCore(testFolders(), { now: clock.now });
    const other = await readyExhibitor(stranger.client, 'Sanggar Lain');
    const badge = await stranger.client.badges.issue({ exhibitorId: other.id });
    expect(badge.serial).toBe(serial);
    expect(await verify(badge.qrText)).toMatchObject({ verdict: 'unknown-key' });
    await stranger.close();
    stranger.remove();
  });

  it('is not touched by whose turn it is: every verdict is read by a viewer too', async () => {
    await client.people.add({ name: 'Tamu', role: 'viewer', pin: '1111' });
    const { token } = await client.session.signIn({ name: 'Tamu', pin: '1111' });
    const viewer = core.clientOf(token);
    expect((await viewer.badges.verify({ code: qrText })).verdict).toBe('valid');
  });

  it('on a serial of another edition names the other fair', async () => {
    const other = formatSerial({ edition: 'INA26O', number: 1 });
    expect(await verify(other)).toMatchObject({ verdict: 'other-fair', serial: other });
  });

  it('cannot be made to name another fair: year and series stay once a serial is out', async () => {
    for (const change of [{ series: 'OKTOBER' }, { year: 2027 }] as const) {
      const refused = await refusalOf(client.edition.update(change));
      expect(refused).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['edition-code-in-use'] });
    }
    await client.edition.update({ series: 'UTAMA', year: 2026, theme: 'Dari Desa ke Dunia' });
    expect((await verify(qrText)).verdict).toBe('valid');
  });
});

describe('the state that is shown', () => {
  it('is lapsed after the last day in Jakarta, in list, detail and counts', async () => {
    const shown = async (time: string) => {
      clock.set(time);
      const at = await signIn();
      const states = {
        detail: (await at.badges.get({ serial })).state,
        active: (await at.badges.list({ state: 'AKTIF' })).items.map((item) => item.serial),
        lapsed: (await at.badges.list({ state: 'KEDALUWARSA' })).items.map((item) => item.state),
        home: (await at.home.summary({})).badges.active,
      };
      clock.set(OPENING);
      client = await signIn();
      return states;
    };
    expect(await shown('2026-02-07T16:59:58.000Z')).toEqual({
      detail: 'AKTIF',
      active: [serial],
      lapsed: [],
      home: 1,
    });
    expect(await shown('2026-02-07T17:00:01.000Z')).toEqual({
      detail: 'KEDALUWARSA',
      active: [],
      lapsed: ['KEDALUWARSA'],
      home: 0,
    });
  });
});

describe('a laptop whose clock ran ahead when it was enrolled', () => {
  it('issues badges that it verifies once the clock is right', async () => {
    const ahead = fakeClock('2026-02-09T02:00:00.000Z');
    const late = await openTestCore(testFolders(), { now: ahead.now });
    const person = { name: 'Rina', pin: '123456' };
    ahead.set(OPENING);
    const fixed = late.clientOf((await late.client.session.signIn(person)).token);
    await fixed.edition.update({ starts: '2026-02-03', ends: '2026-02-07' });
    const { id } = await readyExhibitor(fixed, 'Sanggar Jam Maju');
    const badge = await fixed.badges.issue({ exhibitorId: id });
    expect(await fixed.badges.verify({ code: badge.qrText })).toMatchObject({ verdict: 'valid' });
    await late.close();
    late.remove();
  });
});

describe('a folder that goes on as another laptop', () => {
  it('replaces a serial of the other block, which then reads so', async () => {
    const folders = testFolders();
    const before = await openTestCore(folders, { now: clock.now });
    const { id } = await readyExhibitor(before.client, 'Sanggar Pindah');
    const old = await before.client.badges.issue({ exhibitorId: id });
    await before.close();
    for (const file of readdirSync(folders.keysDir).filter((name) => /^device-/.test(name))) {
      rmSync(join(folders.keysDir, file));
    }
    const after = await openTestCore(folders, { now: clock.now });
    await after.client.exhibitors.update({ id, fasciaName: 'PINDAH' });
    const fresh = await after.client.badges.issue({ exhibitorId: id });
    expect(fresh).toMatchObject({ revision: 1, state: 'AKTIF' });
    // The first number of a block that was drawn; the first block is the other laptop's.
    const { number = 0 } = parseSerial(fresh.serial) ?? {};
    expect([number >= 10_000, number % 10_000]).toEqual([true, 0]);
    expect((await after.client.badges.verify({ code: fresh.qrText })).verdict).toBe('valid');
    expect((await after.client.badges.verify({ code: old.qrText })).verdict).toBe('superseded');
    const { items } = await after.client.badges.list({ exhibitorId: id, state: 'DIGANTI' });
    expect(items.map((item) => item.serial)).toEqual([old.serial]);
    expect((await after.client.badges.get({ serial: old.serial })).state).toBe('DIGANTI');
    const print = after.client.badges.print({
      scope: 'serials',
      sheet: 'a6',
      serials: [old.serial],
    });
    expect((await refusalOf(print)).reasons).toEqual(['badge-replaced']);
    await after.close();
    after.remove();
  });
});

describe('the published keys', () => {
  it('let an independent library verify our codes, and no other key does', async () => {
    const [key, ...others] = await client.trust.keys({});
    expect(others).toEqual([]);
    expect(key).toMatchObject({ serialFrom: 1, serialTo: 9999 });
    expect(Buffer.from(key?.publicKey ?? '', 'base64url')).toHaveLength(32);
    expect(Date.parse(key?.validFrom ?? '')).toBeLessThan(Date.parse(key?.validTo ?? ''));
    const publicKey = (x: string) =>
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const token = Sign1.decode(decodeBase45(qrText.slice('ASLI1:'.length)) ?? new Uint8Array());
    await expect(token.verify(publicKey(key?.publicKey ?? ''))).resolves.toBeUndefined();
    const wrong = Buffer.alloc(32, 1).toString('base64url');
    await expect(token.verify(publicKey(wrong))).rejects.toThrow();
  });
});
