import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCore } from './test-core.ts';

export type SheetKind = 'booths' | 'exhibitors' | 'products';

const SHEETS = join(import.meta.dirname, '../../../e2e/fixtures/sheets/edisi-26');
const FILES = { booths: 'stan.csv', exhibitors: 'peserta.csv', products: 'produk.csv' };

/** One of the sample sheets of the 26th edition, as its bytes. */
export function sampleSheet(kind: SheetKind): Uint8Array {
  return readFileSync(join(SHEETS, FILES[kind]));
}

/** Uploads a sheet and asks what it would do. */
export async function previewSheet(core: TestCore, kind: SheetKind, sheet: Uint8Array | string) {
  const fileId = await core.upload(sheet);
  return core.client.transfer.preview({ kind, fileId });
}

/** Uploads a sheet and takes it in. */
export async function importSheet(core: TestCore, kind: SheetKind, sheet: Uint8Array | string) {
  const preview = await previewSheet(core, kind, sheet);
  const counts = await core.client.transfer.commit({ previewId: preview.previewId });
  return { preview, counts };
}
