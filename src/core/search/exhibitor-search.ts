import { all, first, type WriteDb } from '../db/database.ts';
import { indexText } from './search-index.ts';

interface Row {
  readonly name: string;
  readonly fascia_name: string | null;
  readonly nib: string | null;
  readonly pic_name: string | null;
  readonly pic_phone: string | null;
}

/** Name, fascia, NIB, person, phone and booths of an exhibitor, as the search finds them. */
export function refreshExhibitorSearch(db: WriteDb, id: string): void {
  const row = first<Row>(
    db,
    'SELECT name, fascia_name, nib, pic_name, pic_phone FROM exhibitor WHERE id = ?',
    [id],
  );
  if (!row) {
    return;
  }
  const booths = all<{ code: string }>(
    db,
    `SELECT booth.code FROM booth_assignment JOIN booth ON booth.id = booth_assignment.booth_id
      WHERE booth_assignment.exhibitor_id = ? ORDER BY booth.sort_key`,
    [id],
  );
  const phone = row.pic_phone;
  // People type the local form of a number: 0812… for +62812…
  const local = phone?.startsWith('+62') ? `0${phone.slice(3)}` : null;
  indexText(db, 'exhibitor', id, [
    row.name,
    row.fascia_name,
    row.nib,
    row.pic_name,
    phone,
    local,
    ...booths.map((booth) => booth.code),
  ]);
}
