import type { ReasonCode } from '../../../domain/reference/reason-codes.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { requireImages, requireScans } from '../../queries/require-images.ts';
import type { Reference } from '../../reference.ts';
import { invalid, notAllowed } from '../../refusal.ts';
import { type ProductRow, productRow, versionsOf } from './product-view.ts';
import { readDeclarationText } from './signable-text.ts';

interface SignOrder {
  readonly productId: string;
  readonly signer: string;
  readonly role?: string | undefined;
  readonly method: 'screen' | 'paper';
  readonly image?: string | undefined;
  readonly scan?: string | undefined;
  readonly reason?: string | undefined;
  /** Of the text that the signer read. */
  readonly textHash: string;
}

/** As everywhere a reason is asked for. */
const SHORTEST_REASON = 3;

/**
 * Notes that the exhibitor signed the version that stands. Kept are the text and its hash, so that
 * a later change of a name or a wording does not change what was signed.
 */
export function signDeclaration(tx: Transaction, reference: Reference, order: SignOrder): void {
  const row = productRow(tx.db, order.productId);
  const standing = requireSubmitted(row);
  if (standing.signed) {
    throw notAllowed('already-signed');
  }
  const { text, textHash } = readDeclarationText(tx.db, reference, row.id);
  if (order.textHash !== textHash) {
    throw notAllowed('declaration-text-changed');
  }
  const file = signatureFile(tx, order);
  tx.fact('product', row.id, 'signed', {
    version: row.version,
    about: standing.entry,
    textHash,
    method: order.method,
    file,
    signer: order.signer,
    role: order.role || null,
    reason: file ? null : (order.reason ?? null),
    text,
  });
}

/** The version that was submitted and stands; its later fate, approved or not, does not matter. */
export function requireSubmitted(row: ProductRow) {
  const standing = versionsOf(row).find(({ version }) => version === row.version);
  const stands: readonly string[] = ['DIAJUKAN', 'DISETUJUI', 'DIVERIFIKASI'];
  if (!standing || !stands.includes(row.state)) {
    const why: ReasonCode = row.state === 'DITOLAK' ? 'rejected' : 'not-submitted';
    throw notAllowed(why);
  }
  return standing;
}

function signatureFile(tx: Transaction, order: SignOrder): string | null {
  if (order.method === 'paper') {
    if (!order.scan) {
      throw invalid([{ field: 'scan', code: 'scan-missing', severity: 'block' }]);
    }
    requireScans(tx.db, [order.scan], 'scan');
    return order.scan;
  }
  if (order.image) {
    requireImages(tx.db, [order.image], 'image');
    return order.image;
  }
  if ([...(order.reason ?? '')].length < SHORTEST_REASON) {
    throw invalid([{ field: 'image', code: 'signature-missing', severity: 'block' }]);
  }
  return null;
}
