import { dayInWib } from '../../../domain/badges/wib-day.ts';
import { declarationParts } from '../../../domain/products/declaration-parts.ts';
import type { DeclarationForm } from '../../../domain/products/form/declaration-form.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { runTask } from '../../jobs/run-task.ts';
import { readEdition } from '../../queries/read-edition.ts';
import type { Reference } from '../../reference.ts';
import type { Services } from '../../services.ts';
import { fieldsOf, productRow } from './product-view.ts';
import { requireSubmitted } from './sign-declaration.ts';
import { aboutDeclaration, readDeclarationText } from './signable-text.ts';

const TIME_LIMIT = 2 * 60_000;
const HEAP_MB = 512;

/**
 * Starts the job that prints the submitted version as a form to sign. The file carries the time of
 * submission, so that the same version prints to the same bytes.
 */
export function printDeclaration(services: Services, productId: string) {
  const { env, reference } = services;
  const folder = services.folder();
  const { form, submittedAt } = folder.store.read((db) =>
    declarationForm(db, reference, productId),
  );
  const fileName = `pernyataan-${productId.slice(-8)}-v${form.version}.pdf`;
  return folder.jobs.start({
    kind: 'print-declaration',
    total: 1,
    async work({ progress, signal }) {
      const bytes = await runTask<Uint8Array>(env, {
        task: 'print-declaration',
        input: { form, createdAt: Date.parse(submittedAt) },
        heapMb: HEAP_MB,
        timeLimitMs: TIME_LIMIT,
        onProgress: progress,
        signal,
      });
      const at = new Date(env.now()).toISOString();
      const file = await folder.vault.keep(bytes, fileName, at);
      return { fileId: file.id, fileName };
    },
  });
}

function declarationForm(db: ReadDb, reference: Reference, productId: string) {
  const row = productRow(db, productId);
  const { submittedAt, signed } = requireSubmitted(row);
  const edition = readEdition(db);
  const form: DeclarationForm = {
    editionName: edition.name,
    venue: edition.venue,
    productName: row.name,
    version: row.version,
    parts: declarationParts(fieldsOf(row), aboutDeclaration(db, row), reference),
    textHash: readDeclarationText(db, reference, productId).textHash,
    anchor: anchorOf(db, productId, row.version),
    submittedOn: dayInWib(Date.parse(submittedAt)),
    signed: signed
      ? { method: signed.method, name: signed.signer, on: dayInWib(Date.parse(signed.at)) }
      : null,
  };
  return { form, submittedAt };
}

/** The entry that submitted the version: it stays where it is, whatever is written after it. */
function anchorOf(db: ReadDb, productId: string, version: number): string {
  const submitted = all<{ device: string; seq: number; hash: Uint8Array }>(
    db,
    `SELECT device, seq, hash FROM journal
      WHERE type = 'product' AND record = ? AND kind = 'fact' AND name = 'submitted'
      ORDER BY hlc, device, seq`,
    [productId],
  )[version - 1];
  return submitted
    ? `${submitted.device}:${submitted.seq}:${Buffer.from(submitted.hash).toString('hex', 0, 4)}`
    : '';
}
