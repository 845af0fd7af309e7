import { boothRows } from './booth-plan.ts';
import type { Maker } from './craft-list.ts';
import { exhibitorRows } from './exhibitor-rows.ts';
import type { BoothOf } from './product-rows.ts';
import type { Client, SampleOffice } from './sample-office.ts';
import { type SheetRow, sheetText } from './sheet-text.ts';

type SheetKind = 'booths' | 'exhibitors' | 'products';

/** Imports a sheet as the desk would; a row that is refused is a fault of the sample's lists. */
export async function importSheet(
  { as, upload }: SampleOffice,
  kind: SheetKind,
  name: string,
  rows: readonly SheetRow[],
): Promise<void> {
  const fileId = await upload(sheetText(rows), name);
  const { previewId, issues } = await as.desk.transfer.preview({ kind, fileId });
  const refused = issues.find((issue) => issue.severity === 'block');
  if (refused) {
    const { row, field, code, value } = refused;
    throw new Error(`Row ${row} of ${name} is refused: ${field} ${code} ${value ?? ''}`);
  }
  await as.desk.transfer.commit({ previewId });
}

/**
 * Booths and exhibitors, and how far each exhibitor has come.
 * @returns the first booth of each imported exhibitor
 */
export async function fillRegister(
  office: SampleOffice,
  makers: readonly Maker[],
): Promise<BoothOf> {
  const booths = boothRows();
  await importSheet(office, 'booths', 'stan.csv', booths);
  const codes = booths.map((row) => row.Kode ?? '');
  const exhibitors = exhibitorRows(makers, codes);
  await importSheet(office, 'exhibitors', 'peserta.csv', exhibitors);
  await receive(office, exhibitors);
  await closeSomeBooths(office.as.desk);
  const firstBooth = new Map(
    exhibitors.map((row) => [row['Nama Usaha'], row.Stan?.split(' & ')[0] ?? '']),
  );
  return (name) => firstBooth.get(name) ?? '';
}

/** Two in five have arrived and signed the privacy notice, one in five has only paid. */
async function receive({ as, clock }: SampleOffice, sheet: readonly SheetRow[]): Promise<void> {
  const { desk } = as;
  const signed = clock.now() - 20 * 86_400_000;
  const { items } = await desk.exhibitors.list({ limit: 1000 });
  const ids = new Map(items.map((item) => [item.name, item.id]));
  for (const [index, row] of sheet.entries()) {
    const id = ids.get(row['Nama Usaha'] ?? '');
    if (!id || index % 5 > 2) {
      continue;
    }
    if (index % 5 === 2) {
      await desk.exhibitors.transition({ id, to: 'LUNAS' });
    } else {
      const privacyNoticeAt = new Date(signed + index * 60_000).toISOString();
      await desk.exhibitors.update({ id, privacyNoticeVersion: 'PDP-1', privacyNoticeAt });
      await desk.exhibitors.transition({ id, to: 'HADIR' });
    }
  }
}

/** A booth beside a fire door, one for the electricians, and one that an institution shares. */
async function closeSomeBooths(desk: Client): Promise<void> {
  const free = (await desk.booths.list({ status: 'KOSONG', limit: 1000 })).items;
  const [door, power, shared] = [free.at(-1), free.at(-2), free.at(-3)];
  for (const booth of [door, power]) {
    if (booth) {
      await desk.booths.update({ id: booth.id, blocked: true });
    }
  }
  if (shared) {
    await desk.booths.update({ id: shared.id, shared: true });
  }
}
