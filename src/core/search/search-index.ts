import { first, type ReadDb, run, type SqlValue, type WriteDb } from '../db/database.ts';

/** A trigram index finds nothing shorter; shorter words are matched at the start of words. */
const SHORTEST_INDEXED = 3;
const MOST_TERMS = 8;
const LONGEST_SEARCH = 200;

/** Lower case without accents, blanks collapsed: how texts are stored and searched. */
export function searchFold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** Puts the searchable texts of a record in place of what was there. */
export function indexText(
  db: WriteDb,
  type: string,
  id: string,
  texts: readonly (string | null | undefined)[],
): void {
  unindexText(db, type, id);
  run(db, 'INSERT INTO search_key (type, id) VALUES (?, ?)', [type, id]);
  const text = ` ${texts.map((part) => searchFold(part ?? '')).join(' ')}`;
  run(db, 'INSERT INTO search_text (rowid, type, id, text) VALUES (?, ?, ?, ?)', [
    keyOf(db, type, id) ?? 0,
    type,
    id,
    text,
  ]);
}

export function unindexText(db: WriteDb, type: string, id: string): void {
  const key = keyOf(db, type, id);
  if (key !== undefined) {
    run(db, 'DELETE FROM search_text WHERE rowid = ?', [key]);
    run(db, 'DELETE FROM search_key WHERE n = ?', [key]);
  }
}

export interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * Every word must occur somewhere in the record: inside words from three letters on ("anyam"
 * finds "menganyam"), at the start of words below. User text is only ever a quoted phrase or a
 * bound value, so FTS and LIKE syntax in it means nothing.
 */
export function searchCondition(
  type: string,
  column: string,
  search: string | undefined,
): Condition | null {
  const terms = searchFold((search ?? '').slice(0, LONGEST_SEARCH))
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_TERMS);
  if (terms.length === 0) {
    return null;
  }
  const isLong = (term: string) => [...term].length >= SHORTEST_INDEXED;
  const long = terms.filter(isLong);
  const short = terms.filter((term) => !isLong(term));
  const wheres = ['type = ?'];
  const parameters: SqlValue[] = [type];
  if (long.length > 0) {
    wheres.unshift('search_text MATCH ?');
    const either = long.map((term) => [term, ...bareDigits(term).filter(isLong)].map(quoted));
    parameters.unshift(either.map((forms) => `(${forms.join(' OR ')})`).join(' AND '));
  }
  for (const term of short) {
    wheres.push("text LIKE ? ESCAPE '\\'");
    parameters.push(`% ${term.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  }
  return {
    sql: `${column} IN (SELECT id FROM search_text WHERE ${wheres.join(' AND ')})`,
    parameters,
  };
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** A phone or NIB as it is written, `(0812)-3456.78`: records hold the digits alone. */
function bareDigits(term: string): string[] {
  const written = /^\+?[\d().\-/]+$/.test(term) && /\d/.test(term) && !/^\d+$/.test(term);
  return written ? [term.replace(/\D/g, '')] : [];
}

function keyOf(db: ReadDb, type: string, id: string): number | undefined {
  return first<{ n: number }>(db, 'SELECT n FROM search_key WHERE type = ? AND id = ?', [type, id])
    ?.n;
}
