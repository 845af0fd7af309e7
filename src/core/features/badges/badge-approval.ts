import type { Basis } from '../../../domain/badges/claims.ts';
import { dayInWib } from '../../../domain/badges/wib-day.ts';
import type { DeclarationVersion } from '../../../domain/products/declaration.ts';
import type { EligibleLine } from '../../queries/badge-readiness.ts';

/** Who stands for what a certificate lists, and when the goods or papers were checked. */
export interface Approval {
  readonly approver: string | null;
  /** Null where the basis is a declaration alone: then nobody has checked. */
  readonly verifier: string | null;
  /** ISO day in WIB; null likewise. */
  readonly checkedOn: string | null;
}

/** Names that a signature box takes without shrinking them out of sight. */
const LONGEST_NAMES = 40;

/** Who approved what is listed, and when it was checked. */
export function approvalOf(lines: readonly EligibleLine[], basis: Basis): Approval {
  const decisions = decisionsOn(lines);
  const [latest] = decisions;
  if (!latest) {
    return { approver: null, verifier: null, checkedOn: null };
  }
  const approver = signed([...new Set(decisions.map((decision) => decision.decidedBy))]);
  return basis === 'PERNYATAAN'
    ? { approver, verifier: null, checkedOn: null }
    : { approver, verifier: approver, checkedOn: dayInWib(Date.parse(latest.decidedAt)) };
}

/** The rules by which the latest of these lines was approved; undefined where none was. */
export function rulesOf(lines: readonly EligibleLine[]): string | undefined {
  return decisionsOn(lines)[0]?.rulesVersion;
}

/** The decisions on the listed versions, the latest first. */
function decisionsOn(lines: readonly EligibleLine[]) {
  return lines
    .flatMap((line) => {
      const versions = JSON.parse(line.versions) as DeclarationVersion[];
      const { decidedBy, decidedAt, rulesVersion } =
        versions.find((one) => one.version === line.version) ?? {};
      return decidedBy && decidedAt && rulesVersion ? [{ decidedBy, decidedAt, rulesVersion }] : [];
    })
    .sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : a.decidedAt > b.decidedAt ? -1 : 0));
}

/** All names where they fit; else the latest and "dkk.", as Indonesian papers say "and others". */
function signed(names: readonly string[]): string {
  const all = names.join(', ');
  return names.length > 1 && all.length > LONGEST_NAMES ? `${names[0]}, dkk.` : all;
}
