import type { Basis, Grade } from '../../../domain/badges/claims.ts';
import type { PrintLine } from '../../../domain/badges/print-item.ts';
import { put } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import type { RecordType } from '../../journal/record-type.ts';
import { indexText } from '../../search/search-index.ts';

export type BadgeKind = 'badge' | 'certificate';

/** What was signed and will be printed: frozen with each revision. */
export interface IssuedContent {
  readonly kind: BadgeKind;
  readonly number: number;
  readonly revision: number;
  readonly exhibitorId: string;
  readonly fascia: string;
  readonly legalName: string;
  readonly nibMasked: string | null;
  readonly booths: readonly string[];
  readonly regionName: string;
  readonly lines: readonly PrintLine[];
  readonly moreLines: number;
  readonly basis: Basis;
  readonly grade: Grade;
  readonly validFrom: string;
  readonly validTo: string;
  readonly rulesVersion: string;
  /** SHA-256 of what the record says; a difference means that a new revision is due. */
  readonly contentHash: string;
  readonly token: string;
  readonly anchor: string;
}

/** States by the facts that follow the issue. Revocation is for good: the list only grows. */
export const badgeRecord: RecordType = {
  type: 'badge',
  tables: ['badge'],
  startsWith: 'issued',
  project(db, record, entries) {
    const issues = entries.filter((entry) => entry.name === 'issued');
    const [firstIssue] = issues;
    const lastIssue = newestRevision(issues);
    if (!lastIssue || !firstIssue) {
      return;
    }
    const content = lastIssue.payload as unknown as IssuedContent;
    const prints = entries.filter((entry) => entry.name === 'printed');
    const status = statusOf(entries);
    put(db, 'badge', {
      serial: record,
      number: content.number,
      kind: content.kind,
      exhibitor_id: content.exhibitorId,
      state: status.state,
      revision: content.revision,
      content_hash: content.contentHash,
      basis: content.basis,
      grade: content.grade,
      valid_from: content.validFrom,
      valid_to: content.validTo,
      token: content.token,
      copies: prints.length,
      printed_revision: Math.max(0, ...prints.map((entry) => Number(entry.payload.revision))),
      issued_at: lastIssue.time,
      issued_by: lastIssue.actor,
      status_reason: status.reason,
      detail: JSON.stringify(content),
    });
    indexText(db, 'badge', record, [record, content.fascia, content.legalName, ...content.booths]);
  },
};

function newestRevision(issues: readonly Entry[]): Entry | undefined {
  return issues.reduce<Entry | undefined>(
    (newest, entry) =>
      newest && Number(newest.payload.revision) > Number(entry.payload.revision) ? newest : entry,
    undefined,
  );
}

const STATE_OF: Readonly<Record<string, string>> = {
  suspended: 'DITANGGUHKAN',
  revoked: 'DICABUT',
  reinstated: 'AKTIF',
};

function statusOf(entries: readonly Entry[]): { state: string; reason: string | null } {
  const changes = entries.filter((entry) => entry.name in STATE_OF);
  const revoked = changes.find((entry) => entry.name === 'revoked');
  const last = revoked ?? changes.at(-1);
  return {
    state: last ? (STATE_OF[last.name] ?? 'AKTIF') : 'AKTIF',
    reason: (last?.payload.reason ?? null) as string | null,
  };
}
