import { boothColumns } from './booth-columns.ts';
import { exhibitorColumns } from './exhibitor-columns.ts';
import { productColumns } from './product-columns.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { SheetKind } from './sheet-kind.ts';

/** The columns of each kind of sheet, in the order of an exported template. */
export const sheetColumns: Readonly<Record<SheetKind, readonly SheetColumn[]>> = {
  booths: boothColumns,
  exhibitors: exhibitorColumns,
  products: productColumns,
};
