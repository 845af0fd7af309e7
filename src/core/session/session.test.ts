import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRawDatabase } from '../testing/raw-database.ts';
import { openTestCore, type TestCore, testFolders } from '../testing/test-core.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 25, 3);
let now = 0;
let core: TestCore;

beforeAll(async () => {
  now = START;
  core = await openTestCore(testFolders(), { now: () => now });
  await core.client.people.add({ name: 'Dewi Lestari', role: 'desk', pin: '2468' });
});
beforeEach(async () => {
  now = START;
  const db = await openRawDatabase(core.env);
  db.exec('DELETE FROM sign_in_attempt');
  db.close();
});
afterAll(async () => {
  await core.close();
  core.remove();
});

const stranger = () => core.clientOf(undefined);
const signIn = (name: string, pin: string) => stranger().session.signIn({ name, pin });

/** The code of the refusal, with the wait where there is one. */
async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => ({ code: 'none' }),
    (reason: { code: string; data?: { retryAfterSeconds?: number } }) => reason,
  );
  const wait = 'data' in error ? error.data?.retryAfterSeconds : undefined;
  return wait === undefined ? error.code : [error.code, wait];
}

async function tries(count: number, pin = '0000', name = 'Dewi Lestari') {
  const outcomes: unknown[] = [];
  for (let n = 0; n < count; n += 1) {
    outcomes.push(await refusal(signIn(name, pin)));
  }
  return outcomes;
}

describe('signing in', () => {
  it('gives a token to the right name and PIN, the name as people type it', async () => {
    const { token, person } = await signIn('  DEWI   lestari ', '2468');
    expect(person).toMatchObject({ name: 'Dewi Lestari', role: 'desk' });
    expect(await core.clientOf(token).session.me()).toEqual(person);
  });

  it('tells an unknown name and a wrong PIN no different', async () => {
    const unknown = await refusal(signIn('Nobody', '2468'));
    expect(unknown).toBe('WRONG_SECRET');
    expect(await refusal(signIn('Dewi Lestari', '1357'))).toBe(unknown);
    expect(await tries(6, '2468', 'Nobody')).toEqual([
      ...Array(4).fill('WRONG_SECRET'),
      ['RATE_LIMITED', 15],
      ['RATE_LIMITED', 15],
    ]);
  });

  it('waits after five wrong PINs, then longer, also with the right one; others go in', async () => {
    expect(await tries(5)).toEqual(Array(5).fill('WRONG_SECRET'));
    expect(await refusal(signIn('Dewi Lestari', '2468'))).toEqual(['RATE_LIMITED', 15]);
    expect((await signIn('Rina', '123456')).person.name).toBe('Rina');
    now += 15_000;
    expect(await tries(2)).toEqual(['WRONG_SECRET', ['RATE_LIMITED', 30]]);
    now += 30_000;
    await signIn('Dewi Lestari', '2468');
    expect(await tries(1)).toEqual(['WRONG_SECRET']);
    await signIn('Dewi Lestari', '2468');
  });

  it('still waits after a restart of the program', async () => {
    await tries(5);
    const { env } = core;
    const folders = { root: env.dataDir.replace(/data$/, ''), ...env };
    await core.close();
    core = await openTestCore(folders, { now: () => now });
    expect(await refusal(signIn('Dewi Lestari', '2468'))).toEqual(['RATE_LIMITED', 15]);
  });

  it('counts tries that come all at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => refusal(signIn('Dewi Lestari', '0000'))),
    );
    expect(outcomes.filter((outcome) => outcome === 'WRONG_SECRET')).toHaveLength(5);
  });

  it('refuses what is no PIN at all', async () => {
    for (const pin of ['', ' ', "' OR 1=1 --", '２４６８', '2'.repeat(64)]) {
      expect(await refusal(signIn('Dewi Lestari', pin))).toBe('WRONG_SECRET');
    }
  });
});

describe('a session', () => {
  const me = (token: string) => refusal(core.clientOf(token).session.me());

  it('ends with its sign-out, and no other', async () => {
    const one = await signIn('Dewi Lestari', '2468');
    const two = await signIn('Dewi Lestari', '2468');
    await core.clientOf(one.token).session.signOut();
    expect([await me(one.token), await me(two.token)]).toEqual(['UNAUTHORIZED', 'none']);
  });

  it('dies with the person, and does not come back when the person does', async () => {
    const { token, person } = await signIn('Dewi Lestari', '2468');
    await core.client.people.update({ id: person.id, active: false });
    expect(await me(token)).toBe('UNAUTHORIZED');
    expect(await refusal(signIn('Dewi Lestari', '2468'))).toBe('WRONG_SECRET');
    await core.client.people.update({ id: person.id, active: true });
    expect(await me(token)).toBe('UNAUTHORIZED');
  });

  it('dies with the person also where another laptop has decided it', async () => {
    const { token } = await signIn('Dewi Lestari', '2468');
    const db = await openRawDatabase(core.env);
    const setActive = db.prepare('UPDATE person SET active = ? WHERE name = ?');
    setActive.run(0, 'Dewi Lestari');
    expect(await me(token)).toBe('UNAUTHORIZED');
    setActive.run(1, 'Dewi Lestari');
    db.close();
  });

  it('ends with a new PIN, and follows a new role at once', async () => {
    const { token, person } = await signIn('Dewi Lestari', '2468');
    await core.client.people.update({ id: person.id, role: 'viewer' });
    expect(await refusal(core.clientOf(token).exhibitors.create({ name: 'Sekar' }))).toBe(
      'FORBIDDEN',
    );
    await core.client.people.update({ id: person.id, role: 'desk', pin: '2468' });
    expect(await me(token)).toBe('UNAUTHORIZED');
  });

  it('is stored as the hash of its token alone, PINs as salted hashes', async () => {
    const { token } = await signIn('Dewi Lestari', '2468');
    const db = await openRawDatabase(core.env);
    const stored = JSON.stringify(db.prepare('SELECT * FROM session').all());
    const people = JSON.stringify(db.prepare('SELECT * FROM person').all());
    db.close();
    expect(stored).toContain(createHash('sha256').update(token).digest('hex'));
    expect(stored).not.toContain(token);
    expect(people).toMatch(/scrypt\$32768\$/);
    expect(people).not.toMatch(/2468|123456/);
  });

  it('is none with a token that nobody gave out', async () => {
    for (const token of ['', 'x', 'Bearer', '%00', '0'.repeat(10_000)]) {
      expect(await me(token)).toBe('UNAUTHORIZED');
    }
  });

  it('ends by itself after 16 hours, and its row goes at the next sign-in', async () => {
    const { token } = await signIn('Dewi Lestari', '2468');
    now += 16 * 60 * MINUTE - 1;
    expect(await me(token)).toBe('none');
    now += 1;
    expect(await me(token)).toBe('UNAUTHORIZED');
    await signIn('Rina', '123456');
    const db = await openRawDatabase(core.env);
    expect(db.prepare('SELECT count(*) AS n FROM session').get()).toEqual({ n: 1 });
    db.close();
  });
});
