import type { Maker } from './craft-list.ts';
import { importSheet } from './fill-register.ts';
import { type BoothOf, foreignLineRows, oddLineRows, plainLineRows } from './product-rows.ts';
import type { Client, SampleOffice } from './sample-office.ts';

type ProductItem = Awaited<ReturnType<Client['products']['list']>>['items'][number];

/** One maker in eight sends the product sheet late. */
const isLate = (_: unknown, index: number): boolean => index % 8 === 5;
const isPrompt = (_: unknown, index: number): boolean => !isLate(_, index);

/** The product sheet, and what the supervisor has decided about it so far. */
export async function fillDeclarations(
  office: SampleOffice,
  makers: readonly Maker[],
  boothOf: BoothOf,
): Promise<void> {
  const { supervisor } = office.as;
  await importSheet(office, 'products', 'produk.csv', [
    ...plainLineRows(makers.filter(isPrompt), boothOf),
    ...oddLineRows(makers, boothOf),
    ...foreignLineRows(boothOf),
  ]);
  office.clock.moveTo(0.25);
  await approveOnEvidence(supervisor);
  await supervisor.declarations.approveAll({ lane: 'green' });
  await decideYellow(supervisor);
}

/** Lines that arrive after the first decisions: they wait. Two approved ones have been changed. */
export async function fillLateDeclarations(
  office: SampleOffice,
  makers: readonly Maker[],
  boothOf: BoothOf,
): Promise<void> {
  const rows = plainLineRows(makers.filter(isLate), boothOf);
  await importSheet(office, 'products', 'produk-susulan.csv', rows);
  await changeAfterApproval(office.as.desk);
}

/** Documents or the goods were seen for some: their badges may say more than "declared". */
async function approveOnEvidence(supervisor: Client): Promise<void> {
  const original = (await waiting(supervisor, 'green')).filter((line) =>
    /[AB]/.test(line.claimedClass),
  );
  const exhibitors = [...new Set(original.map((line) => line.exhibitorName))];
  for (const { id: productId, exhibitorName } of original) {
    const index = exhibitors.indexOf(exhibitorName);
    if (index % 9 === 4) {
      const note = 'Faktur bahan dan foto proses diperlihatkan.';
      await supervisor.declarations.approve({ productId, basis: 'DOKUMEN', note });
    } else if (index % 20 === 7) {
      const note = 'Barang dan pembuat dilihat di bengkel.';
      await supervisor.declarations.approve({ productId, basis: 'FISIK', note });
    }
  }
}

async function decideYellow(supervisor: Client): Promise<void> {
  const yellow = await waiting(supervisor, 'yellow');
  for (const [index, { id: productId, signals }] of yellow.entries()) {
    const mustChange = signals.includes('class-a-foreign-material');
    if (index % 3 === 0 && !mustChange) {
      const note = 'Pembuat memperlihatkan faktur bahan dan catatan produksi.';
      await supervisor.declarations.approve({ productId, basis: 'DOKUMEN', note });
    } else if (index % 3 === 1) {
      const reasons = [mustChange ? 'ASAL_TIDAK_SESUAI' : 'KESALAHAN_DATA'];
      const note = 'Mohon lengkapi asal bahan atau perbaiki angka, lalu ajukan lagi.';
      await supervisor.declarations.return({ productId, reasons, note });
    }
  }
}

/** The badge went out, then the exhibitor changed what it says: a new version each. */
async function changeAfterApproval(desk: Client): Promise<void> {
  const approved = ordered(
    (await desk.products.list({ state: 'DISETUJUI', search: 'selendang', limit: 1000 })).items,
  );
  const [draft, resubmitted] = approved;
  if (draft) {
    await desk.products.update({ id: draft.id, stock: 90 });
  }
  if (resubmitted) {
    await desk.products.update({ id: resubmitted.id, stock: 25 });
    await desk.declarations.submit({ productId: resubmitted.id });
  }
}

async function waiting(client: Client, lane: 'green' | 'yellow'): Promise<ProductItem[]> {
  return ordered((await client.products.list({ state: 'DIAJUKAN', lane, limit: 1000 })).items);
}

/** By name of exhibitor and line: ids differ from run to run, names do not. */
function ordered(items: readonly ProductItem[]): ProductItem[] {
  const key = (item: ProductItem) => `${item.exhibitorName}\n${item.name}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
