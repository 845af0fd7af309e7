import { count, type ReadDb } from '../db/database.ts';

/** The red findings, open or upheld, that keep an exhibitor from a badge or a line from approval. */
export function blockingFindings(
  db: ReadDb,
  of: 'exhibitor_id' | 'product_id',
  id: string,
): ('open-red-finding' | 'red-finding-upheld')[] {
  const where = `FROM finding WHERE ${of} = ? AND blocks_badge = 1 AND state`;
  const open = count(db, `SELECT count(*) ${where} = 'BARU'`, [id]);
  const upheld = count(db, `SELECT count(*) ${where} <> 'BARU'`, [id]);
  return [
    ...(open > 0 ? ['open-red-finding' as const] : []),
    ...(upheld > 0 ? ['red-finding-upheld' as const] : []),
  ];
}
