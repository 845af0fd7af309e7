import { all, first, type WriteDb } from '../../db/database.ts';
import { markClash } from '../../journal/clash.ts';

/** Two laptops gave one booth to two exhibitors: a person decides which of them keeps it. */
export function markBoothClash(db: WriteDb, booth: string): void {
  const row = first<{ shared: number }>(db, 'SELECT shared FROM booth WHERE id = ?', [booth]);
  const holders = all<{ id: string; exhibitor_id: string }>(
    db,
    'SELECT id, exhibitor_id FROM booth_assignment WHERE booth_id = ? ORDER BY id',
    [booth],
  );
  const clashes =
    row?.shared === 0 && new Set(holders.map((holder) => holder.exhibitor_id)).size > 1;
  const claims = holders.map(({ id, exhibitor_id }) => ({ record: id, value: exhibitor_id }));
  const place = { type: 'booth', record: booth, field: 'holders' };
  markClash(db, place, 'assignment', clashes ? claims : []);
}
