import { isAccepted, isExhibitorState } from '../../../domain/exhibitors/exhibitor-states.ts';
import { all, count, first, type ReadDb } from '../../db/database.ts';
import { notFound } from '../../refusal.ts';

export interface EligibleLine {
  readonly id: string;
  readonly name: string;
  readonly claimed_class: 'A' | 'B';
  readonly technique: string | null;
  readonly state: string;
  readonly basis: 'PERNYATAAN' | 'DOKUMEN' | 'FISIK';
  readonly version: number;
  readonly detail: string;
}

/** Approved lines of class A or B made in Indonesia: all that a badge may list. */
export function eligibleLines(db: ReadDb, exhibitorId: string): EligibleLine[] {
  return all<EligibleLine>(
    db,
    `SELECT id, name, claimed_class, technique, state, basis, version, detail FROM product
      WHERE exhibitor_id = ? AND state IN ('DISETUJUI', 'DIVERIFIKASI')
        AND claimed_class IN ('A', 'B') AND origin_country = 'ID'
      ORDER BY name_key, ordinal, id`,
    [exhibitorId],
  );
}

/** What stands in the way of a badge; empty when nothing does. Payment is no matter. */
export function standsInTheWay(db: ReadDb, exhibitorId: string): string[] {
  const exhibitor = first<{ state: string }>(db, 'SELECT state FROM exhibitor WHERE id = ?', [
    exhibitorId,
  ]);
  if (!exhibitor) {
    throw notFound('exhibitor');
  }
  const accepted = isExhibitorState(exhibitor.state) && isAccepted(exhibitor.state);
  const findings = blockingFindings(db, exhibitorId);
  return [
    ...(accepted ? [] : ['not-accepted']),
    ...(eligibleLines(db, exhibitorId).length > 0 ? [] : ['no-eligible-line']),
    ...(findings.open > 0 ? ['open-red-finding'] : []),
    ...(findings.upheld > 0 ? ['red-finding-upheld'] : []),
  ];
}

function blockingFindings(db: ReadDb, exhibitorId: string): { open: number; upheld: number } {
  const where = 'FROM finding WHERE exhibitor_id = ? AND blocks_badge = 1 AND state';
  return {
    open: count(db, `SELECT count(*) ${where} = 'BARU'`, [exhibitorId]),
    upheld: count(db, `SELECT count(*) ${where} <> 'BARU'`, [exhibitorId]),
  };
}
