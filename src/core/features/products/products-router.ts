import { declaredFields, type ProductFields } from '../../../domain/products/product.ts';
import { reviewProduct } from '../../../domain/products/review-product.ts';
import { normalisedName } from '../../../domain/sheets/normalised-name.ts';
import { all, count, type ReadDb } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import { createRecord, patchRecord } from '../../journal/records.ts';
import { requireImages } from '../../queries/require-images.ts';
import { invalid, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import type { ReadServices } from '../../services.ts';
import {
  approveDeclaration,
  approveGreen,
  returnDeclaration,
  submitDeclaration,
} from './decide-declaration.ts';
import { fieldsOf, listProducts, productRow, readProduct } from './product-view.ts';

export const productsRouter = os.products.router({
  list: os.products.list.handler(({ input, context }) =>
    context.read((db) => listProducts(db, input)),
  ),
  get: os.products.get.handler(({ input, context }) =>
    context.read((db) => readProduct(db, context.services.reference.regions, input.id)),
  ),
  create: os.products.create.handler(({ input, context }) => {
    const { services } = context;
    const { exhibitorId, ...typed } = input;
    const fields = checked(services, declaredFields(typed));
    const id = services.env.newId();
    return context.write((tx) => {
      requireExhibitor(tx.db, exhibitorId);
      requireImages(tx.db, typed.photos ?? []);
      const ordinal = nextOrdinal(tx.db, exhibitorId, String(fields.name));
      createRecord(tx, 'product', id, { ...fields, exhibitorId, ordinal });
      return readProduct(tx.db, services.reference.regions, id);
    });
  }),
  update: os.products.update.handler(({ input, context }) => {
    const { services } = context;
    const { id, ...typed } = input;
    return context.write((tx) => {
      const row = productRow(tx.db, id);
      const before = fieldsOf(row);
      requireImages(tx.db, typed.photos ?? []);
      const named = Object.entries(typed).filter(([, value]) => value !== undefined);
      const fields = checked(services, declaredFields({ ...before, ...Object.fromEntries(named) }));
      const patch = Object.fromEntries(named.map(([name]) => [name, fields[name] ?? null]));
      const renamed = normalisedName(String(fields.name)) !== normalisedName(before.name);
      const place = renamed && {
        ordinal: nextOrdinal(tx.db, row.exhibitor_id, String(fields.name)),
      };
      patchRecord(tx, 'product', id, { ...patch, ...place });
      return readProduct(tx.db, services.reference.regions, id);
    });
  }),
});

export const declarationsRouter = os.declarations.router({
  submit: os.declarations.submit.handler(({ input, context }) =>
    context.write((tx) => {
      submitDeclaration(tx, input.productId, 'PERNYATAAN');
      return readProduct(tx.db, context.services.reference.regions, input.productId);
    }),
  ),
  approve: os.declarations.approve.handler(({ input, context }) =>
    context.write((tx) => {
      approveDeclaration(
        tx,
        context.services.reference,
        input.productId,
        input.basis,
        input.note ?? null,
      );
      return readProduct(tx.db, context.services.reference.regions, input.productId);
    }),
  ),
  return: os.declarations.return.handler(({ input, context }) =>
    context.write((tx) => {
      returnDeclaration(
        tx,
        context.services.reference,
        input.productId,
        input.reasons,
        input.note ?? null,
      );
      return readProduct(tx.db, context.services.reference.regions, input.productId);
    }),
  ),
  approveAll: os.declarations.approveAll.handler(async ({ context }) => ({
    approved: await context.write((tx) => approveGreen(tx, context.services.reference)),
  })),
});

/** Normalised fields; refuses with every broken format at once. */
function checked(services: ReadServices, typed: ProductFields): Record<string, Plain> {
  const { fields, blocking } = reviewProduct(typed, services.reference.regions);
  if (blocking.length > 0) {
    throw invalid(blocking.map((issue) => ({ ...issue, severity: 'block' as const })));
  }
  return JSON.parse(JSON.stringify(fields)) as Record<string, Plain>;
}

function requireExhibitor(db: ReadDb, id: string): void {
  if (count(db, 'SELECT count(*) FROM exhibitor WHERE id = ?', [id]) === 0) {
    throw notFound('exhibitor');
  }
}

/** The next place among the lines of that name: what tells them apart in an import. */
function nextOrdinal(db: ReadDb, exhibitorId: string, name: string): number {
  const rows = all<{ name: string; ordinal: number }>(
    db,
    'SELECT name, ordinal FROM product WHERE exhibitor_id = ?',
    [exhibitorId],
  );
  const equal = rows.filter((row) => normalisedName(row.name) === normalisedName(name));
  return Math.max(0, ...equal.map((row) => row.ordinal)) + 1;
}
