import { askedAnswers } from '../../../domain/products/asked-questions.ts';
import { declaredFields, type ProductFields } from '../../../domain/products/product.ts';
import { reviewProduct } from '../../../domain/products/review-product.ts';
import { normalisedName } from '../../../domain/sheets/normalised-name.ts';
import { all, count, type ReadDb } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import { createRecord, patchRecord } from '../../journal/records.ts';
import { suspendLapsedBadges } from '../../queries/change-badges.ts';
import { requireImages, requireScans } from '../../queries/require-images.ts';
import { reviewContext } from '../../queries/review-context.ts';
import { invalid, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import type { ReadServices } from '../../services.ts';
import { answerProduct } from './product-answer.ts';
import { fieldsOf, listProducts, productRow } from './product-view.ts';

export const productsRouter = os.products.router({
  list: os.products.list.handler(({ input, context }) =>
    context.read((db) => listProducts(db, input)),
  ),
  get: os.products.get.handler(({ input, context }) =>
    context.read((db) => answerProduct(db, context.services, input.id)),
  ),
  create: os.products.create.handler(({ input, context }) => {
    const { services } = context;
    const { exhibitorId, ...typed } = input;
    const fields = checked(services, declaredFields(typed));
    const id = services.env.newId();
    return context.write((tx) => {
      requireExhibitor(tx.db, exhibitorId);
      requireFiles(tx.db, typed);
      const ordinal = nextOrdinal(tx.db, exhibitorId, String(fields.name));
      createRecord(tx, 'product', id, { ...fields, exhibitorId, ordinal });
      return answerProduct(tx.db, services, id);
    });
  }),
  update: os.products.update.handler(({ input, context }) => {
    const { services } = context;
    const { id, ...typed } = input;
    return context.write((tx) => {
      const row = productRow(tx.db, id);
      const before = fieldsOf(row);
      requireFiles(tx.db, typed);
      const given = Object.entries(typed).filter(([, value]) => value !== undefined);
      const next = declaredFields({ ...before, ...Object.fromEntries(given) });
      // Answers to what the line is no longer asked go with its category; its history keeps them.
      const answers = typed.answers ?? askedAnswers(services.reference.questions, next);
      const fields = checked(services, { ...next, answers });
      const gone = Object.keys(answers).length < Object.keys(next.answers).length;
      const named = gone ? [...given, ['answers', answers] as const] : given;
      const patch = Object.fromEntries(named.map(([name]) => [name, fields[name] ?? null]));
      const renamed = normalisedName(String(fields.name)) !== normalisedName(before.name);
      const place = renamed && {
        ordinal: nextOrdinal(tx.db, row.exhibitor_id, String(fields.name)),
      };
      patchRecord(tx, 'product', id, { ...patch, ...place });
      suspendLapsedBadges(tx, row.exhibitor_id);
      return answerProduct(tx.db, services, id);
    });
  }),
});

/** Normalised fields; refuses with every broken format at once. */
function checked(services: ReadServices, typed: ProductFields): Record<string, Plain> {
  const { fields, blocking } = reviewProduct(typed, reviewContext(services));
  if (blocking.length > 0) {
    throw invalid(blocking.map((issue) => ({ ...issue, severity: 'block' as const })));
  }
  return JSON.parse(JSON.stringify(fields)) as Record<string, Plain>;
}

interface NamedFiles {
  readonly photos?: readonly string[] | undefined;
  readonly labelPhotos?: readonly string[] | undefined;
  readonly processPhotos?: readonly string[] | undefined;
  readonly permits?: readonly { readonly scan?: string | null | undefined }[] | undefined;
}

function requireFiles(db: ReadDb, typed: NamedFiles): void {
  for (const field of ['photos', 'labelPhotos', 'processPhotos'] as const) {
    requireImages(db, typed[field] ?? [], field);
  }
  const scans = (typed.permits ?? []).flatMap(({ scan }) => (scan ? [scan] : []));
  requireScans(db, scans, 'permits');
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
