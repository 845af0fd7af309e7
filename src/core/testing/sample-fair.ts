import { vi } from 'vitest';
import { dayInWib } from '../../domain/badges/wib-day.ts';
import { finishedJob } from './finished-job.ts';
import type { TestCore } from './test-core.ts';

/** 1 x 1 pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const BOOTHS =
  'Kode;Hall;Blok;Nomor;Panjang (m);Lebar (m)\nA-A-01;Hall A;A;01;3;3\nA-A-02;Hall A;A;02;3;3\n';

const NAMES = ['Sekar Batik', 'Tenun Ikat Sumba', 'Perak Celuk', 'Rotan Cirebon', 'Wayang Kulit'];

export interface SampleFair {
  readonly exhibitorIds: readonly string[];
  readonly productIds: readonly string[];
  readonly serials: readonly string[];
  readonly photo: string;
}

/** A small fair with a trace of everything that the journal can hold, printed papers aside. */
export async function fillSampleFair(core: TestCore): Promise<SampleFair> {
  const { client } = core;
  const person = await client.people.add({ name: 'Dewi Lestari', role: 'desk', pin: '2468' });
  await client.people.update({ id: person.id, role: 'inspector', active: false });
  await client.edition.update({ theme: 'Dari Desa ke Dunia' });
  const photo = await core.upload(PIXEL, 'foto.png');
  const fileId = await core.upload(BOOTHS, 'stan.csv');
  const { previewId } = await client.transfer.preview({ kind: 'booths', fileId });
  await client.transfer.commit({ previewId });
  const exhibitorIds: string[] = [];
  const productIds: string[] = [];
  for (const [index, name] of NAMES.entries()) {
    const exhibitor = await addExhibitor(core, name, index);
    exhibitorIds.push(exhibitor);
    productIds.push(await addProduct(core, exhibitor, index, photo));
  }
  await placeExhibitors(core, exhibitorIds);
  await findAndDecide(core, exhibitorIds, productIds, photo);
  await keepDays(core, productIds);
  await finishedJob(client, (await client.risk.crossLine()).jobId);
  const serials = await issueBadges(core);
  return { exhibitorIds, productIds, serials, photo };
}

async function addExhibitor({ client }: TestCore, name: string, index: number): Promise<string> {
  const { id } = await client.exhibitors.create({
    name,
    picName: `Ibu ${name}`,
    picPhone: `0812345678${index}0`,
    address: 'Jl. Malioboro 1',
    regionCode: '34.71',
  });
  await client.exhibitors.update({ id, fasciaName: name.toUpperCase(), picName: 'Bapak Budi' });
  await client.exhibitors.transition({ id, to: 'DITERIMA' });
  return id;
}

async function addProduct(
  { client }: TestCore,
  exhibitorId: string,
  index: number,
  photo: string,
): Promise<string> {
  const { id } = await client.products.create({
    exhibitorId,
    name: `Kain ${index}`,
    category: 'BATIK',
    technique: 'TULIS',
    claimedClass: index === 2 ? 'B' : 'A',
    originRegion: '34.71',
    // Raises signals for one line.
    materials: [{ name: 'mori', country: index === 2 ? 'CN' : 'ID', percent: 100 }],
    steps: [{ step: 'mencanting', place: '34.71', ownWork: true }],
    makers: 4,
    outputPerWeek: 3,
    stock: 12,
    unit: 'PCS',
    priceMin: 450_000,
    // Shared by all of them, which a comparison finds.
    gtin: '8991234567891',
    photos: [photo],
  });
  await client.products.update({ id, stock: 14 });
  await client.declarations.submit({ productId: id });
  if (index === 1) {
    await client.declarations.return({ productId: id, reasons: ['photo-unclear'], note: 'ulangi' });
    await client.declarations.submit({ productId: id });
  }
  await client.declarations.approve({ productId: id, basis: 'DOKUMEN' });
  return id;
}

async function placeExhibitors({ client }: TestCore, exhibitorIds: readonly string[]) {
  const shared = await client.booths.add({
    code: 'B-12',
    hall: 'Hall B',
    block: 'B',
    number: '12',
    shared: true,
  });
  for (const exhibitorId of exhibitorIds.slice(0, 3)) {
    await client.booths.assign({ boothId: shared.id, exhibitorId });
  }
  const [, second = ''] = exhibitorIds;
  await client.booths.release({ boothId: shared.id, exhibitorId: second });
  const { items } = await client.booths.list({ search: 'A-A-01' });
  for (const { id } of items) {
    await client.booths.assign({ boothId: id, exhibitorId: second });
    await client.booths.update({ id, zone: 'KRIYA' });
  }
}

async function findAndDecide(
  { client }: TestCore,
  [first = '', second = '']: readonly string[],
  [product = '']: readonly string[],
  photo: string,
) {
  const facts = 'Label "Made in elsewhere" di bawah kain';
  const red = { exhibitorId: first, productId: product, severity: 'red' as const, facts };
  const { id } = await client.findings.raise({ ...red, photos: [photo], price: 250_000 });
  await client.findings.decide({ id, decision: 'TIDAK_TERBUKTI', reason: 'label pemasok' });
  await client.findings.raise({ exhibitorId: second, severity: 'yellow', facts: 'tanpa label' });
}

const DAY = 86_400_000;

/** Today with the seed that was committed yesterday, its lists, and a line that was examined. */
async function keepDays({ client, env }: TestCore, [, , , , product = '']: readonly string[]) {
  const now = env.now();
  const yesterday = vi.spyOn(env, 'now').mockReturnValue(now - DAY);
  await client.risk.commitSeed({ date: dayInWib(now), capacity: 2, randomRate: 0.5 });
  yesterday.mockRestore();
  await client.risk.draw({ date: dayInWib(now) });
  await client.risk.examined({ productId: product });
}

async function issueBadges({ client }: TestCore): Promise<string[]> {
  await client.badges.issueReady();
  const { items } = await client.badges.list({});
  const serials = items.map((item) => item.serial).sort();
  const [first = '', second = '', third = ''] = serials;
  await client.badges.suspend({ serial: first, reason: 'menunggu jawaban' });
  await client.badges.reinstate({ serial: first, reason: 'terjawab' });
  await client.badges.suspend({ serial: second, reason: 'menunggu jawaban' });
  await client.badges.revoke({ serial: third, reason: 'terbukti' });
  return serials;
}
