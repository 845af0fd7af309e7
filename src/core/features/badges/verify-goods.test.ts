import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptedExhibitor, readyExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { PIXEL } from '../../testing/sample-fair.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
});

afterAll(async () => {
  await core.close();
  core.remove();
});

it('a verdict comes with the quantity and the photo of each line, as they were declared', async () => {
  const { client } = core;
  const photo = await core.upload(PIXEL, 'rak.png');
  const exhibitorId = await acceptedExhibitor(client, 'Sanggar Rak');
  for (const line of [{ stock: 40, unit: 'PCS' as const, photos: [photo] }, { name: 'Topi' }]) {
    const productId = await submittedLine(client, exhibitorId, line);
    await client.declarations.approve({ productId });
  }
  const { serial, qrText } = await client.badges.issue({ exhibitorId });
  for (const code of [serial, qrText]) {
    expect((await client.badges.verify({ code })).lines).toMatchObject([
      { name: 'Keranjang anyam mendong', stock: 40, unit: 'PCS', photo },
      { name: 'Topi', stock: null, unit: null, photo: null },
    ]);
  }
});

it('a valid verdict says what has come to be doubted since', async () => {
  const { client } = core;
  const { id, productId } = await readyExhibitor(client, 'Sanggar Ragu');
  const other = await submittedLine(client, id, { name: 'Tikar' });
  await client.declarations.approve({ productId: other });
  const { serial } = await client.badges.issue({ exhibitorId: id });
  expect((await client.badges.verify({ code: serial })).doubts).toBeUndefined();
  await client.products.update({ id: productId, stock: 5 });
  await client.findings.raise({ exhibitorId: id, severity: 'red', facts: 'Label impor.' });
  expect(await client.badges.verify({ code: serial })).toMatchObject({
    verdict: 'valid',
    doubts: ['badge-outdated', 'open-red-finding'],
  });
});
