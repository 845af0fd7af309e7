import { loadReference } from '../../src/core/reference.ts';
import { matchRegion } from '../../src/domain/regions/region-lookup.ts';
import { readMaterialsCell } from '../../src/domain/sheets/materials-cell.ts';
import { project } from '../project.ts';
import { type Craft, type CraftLine, readCrafts } from './craft-list.ts';
import { fasciaOf } from './exhibitor-rows.ts';
import { photoPng } from './photo-png.ts';
import type { SampleOffice } from './sample-office.ts';
import { readList, type SheetRow } from './sheet-text.ts';

/**
 * Exhibitors whom the desk typed: walk-ins who got a booth and a badge on the spot, and others
 * who are still being curated.
 */
export async function fillWalkIns(office: SampleOffice): Promise<void> {
  const crafts = readCrafts();
  for (const [index, row] of readList('desk-made.csv').entries()) {
    const craft = crafts.get(row.craft ?? '');
    if (craft) {
      await register(office, row, craft, index);
    }
  }
}

async function register(
  office: SampleOffice,
  row: SheetRow,
  craft: Craft,
  index: number,
): Promise<void> {
  const { desk } = office.as;
  const name = row.name ?? '';
  const regionCode = regionOf(craft);
  const { id } = await desk.exhibitors.create({
    name,
    fasciaName: fasciaOf(name),
    type: 'NON_ANGGOTA',
    legalForm: 'PERORANGAN',
    nib: `140126${String(3_410_020 + index * 37)}`,
    category: craft.category,
    regionCode,
    picName: row.person ?? null,
    picPhone: `0812-0000-${2001 + index}`,
  });
  const moves = (row.moves ?? '').split('>').filter(Boolean);
  for (const to of moves) {
    await desk.exhibitors.transition({ id, to, ...(row.reason ? { reason: row.reason } : {}) });
  }
  const isWalkIn = moves.includes('HADIR');
  const products = await declare(office, id, craft, Number(row.lines), isWalkIn, moves.length > 0);
  if (isWalkIn) {
    await admit(office, id, craft, products, index > 0);
  }
}

async function declare(
  { as, upload }: SampleOffice,
  exhibitorId: string,
  craft: Craft,
  count: number,
  hasPhoto: boolean,
  isSubmitted: boolean,
): Promise<string[]> {
  const motif = craft.category === 'TENUN' ? 'weave' : 'cloth';
  const photos = hasPhoto ? [await upload(photoPng(motif), 'produk.png')] : [];
  const ids: string[] = [];
  for (const [index, line] of craft.lines.slice(0, count).entries()) {
    const { id } = await as.desk.products.create({
      exhibitorId,
      ...fieldsOf(craft, line, craft.motifs[index] ?? craft.motifs[0]),
      photos,
    });
    if (isSubmitted) {
      await as.desk.declarations.submit({ productId: id });
    }
    ids.push(id);
  }
  return ids;
}

/** The minute at the counter: a booth, an approval by the supervisor who is there, a badge. */
async function admit(
  { as }: SampleOffice,
  exhibitorId: string,
  craft: Craft,
  products: readonly string[],
  sharesBooth: boolean,
): Promise<void> {
  const { items } = await as.desk.booths.list({ limit: 1000 });
  const booth = items.find((item) =>
    sharesBooth ? item.shared : item.status === 'KOSONG' && item.code.startsWith(craft.hall),
  );
  if (booth) {
    await as.desk.booths.assign({ boothId: booth.id, exhibitorId });
  }
  for (const productId of products) {
    const note = 'Barang dilihat di meja pendaftaran.';
    await as.supervisor.declarations.approve({ productId, basis: 'FISIK', note });
  }
  await as.desk.badges.issue({ exhibitorId });
}

function fieldsOf(craft: Craft, line: CraftLine, motif: string) {
  const outcome = readMaterialsCell(line.domestic);
  return {
    name: line.name.replace('{motif}', motif),
    category: craft.category,
    materialGroup: craft.materialGroup,
    technique: line.technique,
    claimedClass: 'A' as const,
    originRegion: regionOf(craft),
    originCountry: 'ID',
    materials: outcome.ok ? [...outcome.materials] : [],
    makers: 4,
    weeksOfProduction: 10,
    outputPerWeek: line.weekly,
    stock: 20 * line.weekly,
    unit: line.unit,
    priceMin: line.low * 1000,
    priceMax: line.high * 1000,
    hs: line.hs || null,
  };
}

const { regions } = loadReference(project.resources);

function regionOf(craft: Craft): string | null {
  const match = matchRegion(regions, craft.region, craft.province);
  return match.ok ? match.region.code : null;
}
