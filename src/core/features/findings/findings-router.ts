import { dayInWib } from '../../../domain/badges/wib-day.ts';
import { count, first, type ReadDb } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { revokeBadgesOf, suspendBadgesOf } from '../../queries/change-badges.ts';
import { drawBeforeExamining } from '../../queries/draw-day.ts';
import { requireImages } from '../../queries/require-images.ts';
import { invalid, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import type { RaisedFinding } from './finding-record.ts';
import { listFindings, readFinding } from './finding-view.ts';

export const findingsRouter = os.findings.router({
  list: os.findings.list.handler(({ input, context }) =>
    context.read((db) => listFindings(db, input)),
  ),
  get: os.findings.get.handler(({ input, context }) =>
    context.read((db) => readFinding(db, input.id)),
  ),
  raise: os.findings.raise.handler(({ input, context }) => {
    const id = context.services.env.newId();
    return context.write((tx) => {
      requireKnown(tx.db, input);
      const raised: RaisedFinding = {
        number: nextNumber(tx),
        exhibitorId: input.exhibitorId,
        productId: input.productId ?? null,
        boothId: input.boothId ?? null,
        severity: input.severity,
        facts: input.facts,
        kind: input.kind ?? null,
        confidence: input.confidence ?? null,
        quantity: input.quantity ?? null,
        unit: input.unit ?? null,
        price: input.price ?? null,
        labelText: input.labelText || null,
        signals: [...new Set(input.signals ?? [])],
        photos: [...new Set(input.photos ?? [])],
      };
      if (raised.productId) {
        drawBeforeExamining(tx, dayInWib(tx.now));
      }
      tx.fact('finding', id, 'raised', raised as unknown as Record<string, Plain>);
      return readFinding(tx.db, id);
    });
  }),
  decide: os.findings.decide.handler(({ input, context }) =>
    context.write((tx) => {
      const finding = readFinding(tx.db, input.id);
      const { decision, reason } = input;
      const again = finding.decision !== null;
      if (again && reason === finding.reason) {
        throw invalid([{ field: 'reason', code: 'reason-repeated', severity: 'block' }]);
      }
      tx.fact('finding', input.id, again ? 'corrected' : 'decided', { decision, reason });
      if (decision === 'BADGE_DITANGGUHKAN') {
        suspendBadgesOf(tx, finding.exhibitorId, `${finding.number}: ${reason}`);
      }
      if (decision === 'BADGE_DICABUT') {
        revokeBadgesOf(tx, finding.exhibitorId, `${finding.number}: ${reason}`, null);
      }
      return readFinding(tx.db, input.id);
    }),
  ),
});

interface Named {
  readonly exhibitorId: string;
  readonly productId?: string | undefined;
  readonly boothId?: string | undefined;
  readonly photos?: readonly string[] | undefined;
}

function requireKnown(db: ReadDb, { exhibitorId, productId, boothId, photos }: Named): void {
  if (count(db, 'SELECT count(*) FROM exhibitor WHERE id = ?', [exhibitorId]) === 0) {
    throw notFound('exhibitor');
  }
  if (boothId && count(db, 'SELECT count(*) FROM booth WHERE id = ?', [boothId]) === 0) {
    throw notFound('booth');
  }
  const holder =
    productId === undefined
      ? undefined
      : first<{ exhibitor_id: string }>(db, 'SELECT exhibitor_id FROM product WHERE id = ?', [
          productId,
        ]);
  if (productId !== undefined && holder?.exhibitor_id !== exhibitorId) {
    throw notFound('product');
  }
  requireImages(db, photos ?? []);
}

/** `TM-1-0007`: the laptop's block and a count of its own, so that no two laptops share one. */
function nextNumber(tx: Transaction): string {
  const own = count(
    tx.db,
    "SELECT count(*) FROM journal WHERE type = 'finding' AND name = 'raised' AND device = ?",
    [tx.device],
  );
  const block = count(tx.db, 'SELECT block FROM device WHERE id = ?', [tx.device]);
  return `TM-${block + 1}-${String(own + 1).padStart(4, '0')}`;
}
