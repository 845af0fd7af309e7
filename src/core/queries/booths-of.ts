import { all, first, type ReadDb } from '../db/database.ts';
import { createRecord, deleteRecord } from '../journal/records.ts';
import type { Transaction } from '../journal/transaction.ts';

export interface HeldBooth {
  readonly id: string;
  readonly code: string;
  readonly hall: string;
}

/** The booths an exhibitor holds, in hall order. */
export function boothsOf(db: ReadDb, exhibitorId: string): HeldBooth[] {
  return all<HeldBooth>(
    db,
    `SELECT booth.id, booth.code, hall.name AS hall
       FROM booth_assignment
       JOIN booth ON booth.id = booth_assignment.booth_id
       JOIN hall ON hall.id = booth.hall_id
      WHERE booth_assignment.exhibitor_id = ?
      ORDER BY booth.sort_key`,
    [exhibitorId],
  );
}

/** Booth codes as one column of a list: `B-B-43, PLN-D-40`; null where there are none. */
export function boothCodesColumn(exhibitorId: string): string {
  return `(SELECT json_group_array(code) FROM (
      SELECT booth.code FROM booth_assignment
        JOIN booth ON booth.id = booth_assignment.booth_id
       WHERE booth_assignment.exhibitor_id = ${exhibitorId} ORDER BY booth.sort_key))`;
}

export interface BoothState {
  readonly id: string;
  readonly shared: number;
  readonly blocked: number;
  /** How many exhibitors hold it. */
  readonly holders: number;
}

export function boothByCode(db: ReadDb, code: string): BoothState | undefined {
  return first<BoothState>(
    db,
    `SELECT id, shared, blocked,
            (SELECT count(*) FROM booth_assignment WHERE booth_id = booth.id) AS holders
       FROM booth WHERE code = ?`,
    [code],
  );
}

/** Whether one more exhibitor may take the booth. */
export function isFree(booth: BoothState): boolean {
  return booth.blocked === 0 && (booth.holders === 0 || booth.shared === 1);
}

export function holds(db: ReadDb, boothId: string, exhibitorId: string): string | undefined {
  return first<{ id: string }>(
    db,
    'SELECT id FROM booth_assignment WHERE booth_id = ? AND exhibitor_id = ?',
    [boothId, exhibitorId],
  )?.id;
}

export function assignBooth(
  tx: Transaction,
  id: string,
  boothId: string,
  exhibitorId: string,
): void {
  if (!holds(tx.db, boothId, exhibitorId)) {
    createRecord(tx, 'assignment', id, { boothId, exhibitorId });
  }
}

export function releaseBooth(tx: Transaction, boothId: string, exhibitorId: string): void {
  const assignment = holds(tx.db, boothId, exhibitorId);
  if (assignment) {
    deleteRecord(tx, 'assignment', assignment);
  }
}
