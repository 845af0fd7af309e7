import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../../testing/every-page.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

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

async function booth(code: string, fields: { shared?: boolean; blocked?: boolean } = {}) {
  const [, block = '', number = ''] = code.split('-');
  return client.booths.add({ code, hall: 'Hall Uji', block, number, ...fields });
}

async function exhibitor(name: string): Promise<string> {
  return (await client.exhibitors.create({ name })).id;
}

async function find(code: string) {
  const { items } = await client.booths.list({ search: code });
  return items.find((item) => item.code === code);
}

describe('a booth', () => {
  it('is added with its hall, found and changed', async () => {
    const added = await client.booths.add({
      code: 'u-a-01',
      hall: 'Hall Uji',
      block: 'A',
      number: '01',
      lengthM: 3,
      widthM: 2.5,
    });
    expect(added).toMatchObject({
      code: 'U-A-01',
      hall: 'Hall Uji',
      status: 'KOSONG',
      shared: false,
      exhibitors: [],
    });
    const changed = await client.booths.update({ id: added.id, widthM: 3, hall: 'Hall Pindah' });
    expect(changed).toMatchObject({ widthM: 3, lengthM: 3, hall: 'Hall Pindah' });
    expect(await find('U-A-01')).toEqual(changed);
    const twin = await refusalOf(booth('U-A-01'));
    expect(twin).toMatchObject({ code: 'INVALID', issues: ['code booth-code-taken'] });
    const ill = await refusalOf(
      client.booths.add({ code: 'A B', hall: ' ', block: '', number: '1' }),
    );
    expect([...ill.issues].sort()).toEqual(['code input-invalid', 'hall input-invalid']);
    const gone = await refusalOf(client.booths.update({ id: NOBODY, widthM: 3 }));
    expect(gone).toMatchObject({ code: 'NOT_FOUND', data: { what: 'booth' } });
  });

  it('has one exhibitor, who may hold several', async () => {
    const [one, two] = [await booth('U-B-01'), await booth('U-B-02')];
    const [rona, melati] = [await exhibitor('Rona'), await exhibitor('Melati')];
    await client.booths.assign({ boothId: one.id, exhibitorId: rona });
    await client.booths.assign({ boothId: two.id, exhibitorId: rona });
    await client.booths.assign({ boothId: two.id, exhibitorId: rona });
    const taken = client.booths.assign({ boothId: one.id, exhibitorId: melati });
    expect(await refusalOf(taken)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['booth-taken'] });
    const { booths } = await client.exhibitors.get({ id: rona });
    expect(booths.map((item) => item.code)).toEqual(['U-B-01', 'U-B-02']);
    expect(await find('U-B-01')).toMatchObject({
      status: 'DIPESAN',
      exhibitors: [{ id: rona, name: 'Rona' }],
    });
    await client.booths.release({ boothId: one.id, exhibitorId: rona });
    await client.booths.assign({ boothId: one.id, exhibitorId: melati });
    expect((await find('U-B-01'))?.exhibitors.map((holder) => holder.name)).toEqual(['Melati']);
  });

  it('that is shared has several and stays so while they are there', async () => {
    const hall = await booth('U-C-01', { shared: true });
    const [satu, dua] = [await exhibitor('Perajin Satu'), await exhibitor('Perajin Dua')];
    await client.booths.assign({ boothId: hall.id, exhibitorId: satu });
    await client.booths.assign({ boothId: hall.id, exhibitorId: dua });
    const close = client.booths.update({ id: hall.id, shared: false });
    const several = { code: 'NOT_ALLOWED', reasons: ['booth-has-several-exhibitors'] };
    expect(await refusalOf(close)).toMatchObject(several);
    const halls = await client.booths.halls({});
    const taken = halls.find((item) => item.name === 'Hall Uji');
    const { items } = await client.booths.list({ hall: 'Hall Uji' });
    expect(taken).toEqual({
      name: 'Hall Uji',
      booths: items.length,
      taken: items.filter((item) => item.exhibitors.length > 0).length,
    });
    await client.booths.release({ boothId: hall.id, exhibitorId: satu });
    expect((await client.booths.update({ id: hall.id, shared: false })).shared).toBe(false);
  });

  it('that is blocked takes nobody', async () => {
    const blocked = await booth('U-D-01', { blocked: true });
    const id = await exhibitor('Penunggu');
    const assign = () => client.booths.assign({ boothId: blocked.id, exhibitorId: id });
    expect((await refusalOf(assign())).reasons).toEqual(['booth-blocked']);
    expect(blocked.status).toBe('DIBLOKIR');
    await client.booths.update({ id: blocked.id, blocked: false });
    expect(await assign()).toEqual({ ok: true });
  });

  it('is filled once its exhibitor has arrived', async () => {
    const { id: boothId } = await booth('U-E-01');
    const id = await exhibitor('Tiba');
    await client.booths.assign({ boothId, exhibitorId: id });
    await client.exhibitors.transition({ id, to: 'DITERIMA' });
    await client.exhibitors.transition({ id, to: 'HADIR' });
    expect((await find('U-E-01'))?.status).toBe('TERISI');
    const { items } = await client.booths.list({ status: 'TERISI' });
    expect(items.map((item) => item.code)).toEqual(['U-E-01']);
  });

  it('and an exhibitor that do not exist are not found', async () => {
    const { id: boothId } = await booth('U-F-01');
    const id = await exhibitor('Ada');
    const noBooth = client.booths.assign({ boothId: NOBODY, exhibitorId: id });
    expect(await refusalOf(noBooth)).toMatchObject({ data: { what: 'booth' } });
    const noExhibitor = client.booths.assign({ boothId, exhibitorId: NOBODY });
    expect(await refusalOf(noExhibitor)).toMatchObject({ data: { what: 'exhibitor' } });
  });
});

describe('the list of booths', () => {
  it('is in the order of halls and numbers and finds a booth by its exhibitor', async () => {
    for (const number of ['2', '10', '9']) {
      await client.booths.add({ code: `Z-${number}`, hall: 'Zona', block: '', number });
    }
    const { items } = await client.booths.list({ hall: 'Zona' });
    expect(items.map((item) => item.code)).toEqual(['Z-2', 'Z-9', 'Z-10']);
    const held = await client.booths.list({ search: 'melati' });
    expect(held.items.map((item) => item.code)).toEqual(['U-B-01']);
    const { total } = await client.booths.list({ limit: 1 });
    const all = await everyPage((cursor) =>
      client.booths.list({ limit: 3, ...(cursor && { cursor }) }),
    );
    expect(all).toHaveLength(total);
    expect(new Set(all.map((item) => item.id)).size).toBe(total);
  });
});
