import { createHash } from 'node:crypto';
import type { Language } from '../../../domain/language/dictionary.ts';
import type { DeclarationAbout } from '../../../domain/products/declaration-parts.ts';
import { declarationText } from '../../../domain/products/declaration-text.ts';
import type { ReadDb } from '../../db/database.ts';
import { readEntries } from '../../journal/read-entries.ts';
import { readEdition } from '../../queries/read-edition.ts';
import type { Reference } from '../../reference.ts';
import { fieldsOf, type ProductRow, productRow } from './product-view.ts';

/** Whose declaration a line is, of which version and at which fair. */
export function aboutDeclaration(db: ReadDb, row: ProductRow): DeclarationAbout {
  return {
    exhibitorName: row.exhibitor_name,
    editionName: readEdition(db).name,
    version: row.version,
  };
}

/** The text of the version that stands, or of the draft; as it was signed where it was signed. */
export function readDeclarationText(db: ReadDb, reference: Reference, productId: string) {
  const row = productRow(db, productId);
  const about = aboutDeclaration(db, row);
  const inLanguage = (language: Language) =>
    declarationText(fieldsOf(row), about, reference, language);
  const text = signedText(db, row) ?? inLanguage('id');
  return { version: row.version, text, english: inLanguage('en'), textHash: hashText(text) };
}

export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Nothing for a version that is not signed, or whose names were erased. */
function signedText(db: ReadDb, row: ProductRow): string | undefined {
  const signed = readEntries(db, 'product', row.id).find(
    ({ kind, name, payload }) =>
      kind === 'fact' && name === 'signed' && payload.version === row.version,
  );
  const text = signed?.payload.text;
  return typeof text === 'string' ? text : undefined;
}
