import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
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

describe('people', () => {
  it('are added with a role, each name once, and never with their PIN in an answer', async () => {
    const added = await client.people.add({ name: ' Dewi  Sari ', role: 'desk', pin: '9753' });
    expect(added).toEqual({ id: added.id, name: 'Dewi Sari', role: 'desk', active: true });
    const twin = await refusalOf(
      client.people.add({ name: 'dewi sari', role: 'viewer', pin: '9753' }),
    );
    expect(twin).toMatchObject({ code: 'INVALID', issues: ['name name-taken'] });
    const ill = await refusalOf(
      client.people.add({ name: '\u0000', role: 'raja' as never, pin: 'abcd' }),
    );
    expect([...ill.issues].sort()).toEqual([
      'name input-invalid',
      'pin input-invalid',
      'role input-invalid',
    ]);
    const answers = [await client.people.list({}), await client.journal.recent({})];
    expect(JSON.stringify(answers)).not.toMatch(/9753|scrypt/);
  });

  it('keep one administrator, whoever asks', async () => {
    const [admin] = (await client.people.list({})).filter((person) => person.role === 'admin');
    const id = admin?.id ?? '';
    for (const change of [{ role: 'viewer' as const }, { active: false }]) {
      const refused = await refusalOf(client.people.update({ id, ...change }));
      expect(refused).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['last-admin'] });
    }
    expect((await client.session.me({})).role).toBe('admin');
    const gone = { id: '018f2f6e-0000-7000-8000-000000000000', active: false };
    expect(await refusalOf(client.people.update(gone))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('may do more or less from the moment their role changes', async () => {
    const person = await clientAs(core, 'viewer', 'Naik Pangkat');
    const create = () => person.exhibitors.create({ name: 'Sanggar Baru' });
    expect((await refusalOf(create())).code).toBe('FORBIDDEN');
    const { id } = await person.session.me({});
    await client.people.update({ id, role: 'desk' });
    expect((await create()).name).toBe('Sanggar Baru');
  });
});

describe('the edition', () => {
  it('is changed by an administrator and keeps its days in order', async () => {
    const { starts } = await client.edition.get({});
    const desk = await clientAs(core, 'desk');
    expect((await refusalOf(desk.edition.update({ theme: 'Bambu' }))).code).toBe('FORBIDDEN');
    await client.edition.update({ theme: 'Bambu', iconRegion: 'Jawa Barat' });
    expect(await client.edition.get({})).toMatchObject({ theme: 'Bambu', starts });
    const backwards = await refusalOf(client.edition.update({ ends: '2001-01-01' }));
    expect(backwards).toMatchObject({ code: 'INVALID', issues: ['ends ends-before-start'] });
  });
});
