/** What a registration sheet lists. */
export const sheetKinds = ['booths', 'exhibitors', 'products'] as const;
export type SheetKind = (typeof sheetKinds)[number];
