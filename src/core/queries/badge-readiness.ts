import { isAccepted, isExhibitorState } from '../../domain/exhibitors/exhibitor-states.ts';
import type { ReasonCode } from '../../domain/reference/reason-codes.ts';
import { all, first, type ReadDb } from '../db/database.ts';
import { notFound } from '../refusal.ts';
import { blockingFindings } from './blocking-findings.ts';

export interface EligibleLine {
  readonly id: string;
  readonly name: string;
  readonly claimed_class: 'A' | 'B';
  readonly technique: string | null;
  readonly state: string;
  readonly basis: 'PERNYATAAN' | 'DOKUMEN' | 'FISIK';
  readonly version: number;
  readonly detail: string;
  /** Whether what has to be disclosed must be printed. */
  readonly disclosure: 'allowed' | 'allowed-if-disclosed';
  /** JSON, both languages. */
  readonly disclosed: string;
  readonly versions: string;
}

/**
 * Approved lines of class A or B made in Indonesia, by what they amount to as well as by what they
 * claim: all that a badge may list.
 */
export function eligibleLines(db: ReadDb, exhibitorId: string): EligibleLine[] {
  return all<EligibleLine>(
    db,
    `SELECT id, name, claimed_class, technique, state, basis, version, detail,
            disclosure, disclosed, versions
       FROM product
      WHERE exhibitor_id = ? AND state IN ('DISETUJUI', 'DIVERIFIKASI')
        AND claimed_class IN ('A', 'B') AND origin_country = 'ID'
        AND disclosure <> 'not-allowed'
      ORDER BY name_key, ordinal, id`,
    [exhibitorId],
  );
}

/** What stands in the way of a badge; empty when nothing does. Payment is no matter. */
export function standsInTheWay(db: ReadDb, exhibitorId: string): ReasonCode[] {
  const exhibitor = first<{ state: string }>(db, 'SELECT state FROM exhibitor WHERE id = ?', [
    exhibitorId,
  ]);
  if (!exhibitor) {
    throw notFound('exhibitor');
  }
  const accepted = isExhibitorState(exhibitor.state) && isAccepted(exhibitor.state);
  const hasLine = eligibleLines(db, exhibitorId).length > 0;
  return [
    ...(accepted ? [] : ['not-accepted' as const]),
    ...(hasLine ? [] : ['no-eligible-line' as const]),
    ...blockingFindings(db, 'exhibitor_id', exhibitorId),
  ];
}
