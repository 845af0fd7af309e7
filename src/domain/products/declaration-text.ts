import { dictionaries, type Language } from '../language/dictionary.ts';
import {
  type DeclarationAbout,
  type DeclarationReference,
  declarationParts,
} from './declaration-parts.ts';
import type { ProductFields } from './product.ts';

/**
 * The text that an exhibitor reads and signs: every declared fact of the line, then the words of
 * the declaration (domain facts, section 6.4). Plain text of lines; the Indonesian one is signed,
 * the English one is for reading along. Equal input gives equal text, so that its hash can be
 * checked against the paper and the stored text.
 */
export function declarationText(
  line: ProductFields,
  about: DeclarationAbout,
  reference: DeclarationReference,
  language: Language = 'id',
): string {
  const words = dictionaries[language].declaration;
  const parts = declarationParts(line, about, reference, language).map(({ title, rows }) =>
    [title, ...rows.map(({ label, value }) => `  ${asRow(label, value)}`)].join('\n'),
  );
  return [words.title, ...parts, `${words.statementTitle}\n  ${words.statement}`].join('\n\n');
}

function asRow(label: string, value: string): string {
  if (label === '') {
    return value;
  }
  return label.endsWith('.') || label.endsWith('?') ? `${label} ${value}` : `${label}: ${value}`;
}
