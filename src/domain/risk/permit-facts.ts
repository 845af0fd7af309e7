import type { DeclaredLine, DeclaredPermit } from './declared-line.ts';
import type { RegistersContent } from './pack-content.ts';
import { markMismatches } from './register-lookup.ts';

const NO_PERMITS = {
  validPermits: null,
  expiredPermits: null,
  verifiedPermits: null,
  unverifiedPermits: null,
  doubtedPermits: null,
  markMismatches: null,
} as const;

/**
 * What rules read of permits. A permit is valid where it has a number, was issued by the day and
 * has not expired; it is verified where it is valid and somebody of the fair found it to be. That
 * it is stated alone proves nothing (domain facts, section 2: authenticity is for a person).
 * @param day ISO day of the declaration
 */
export function permitFacts(
  { permits, technique }: DeclaredLine,
  marks: RegistersContent['marks'],
  day: string,
) {
  if (!permits) {
    return NO_PERMITS;
  }
  const valid = permits.filter((permit) => isValid(permit, day));
  const mismatches = markMismatches(marks, permits, technique ?? null);
  return {
    validPermits: types(valid),
    expiredPermits: types(permits.filter((permit) => isExpired(permit, day))),
    verifiedPermits: valid.filter(found('ADA_SAH')).map(looked),
    unverifiedPermits: types(
      valid.filter((permit) => !found('ADA_SAH')(permit) && !found('ADA_DIRAGUKAN')(permit)),
    ),
    doubtedPermits: permits.filter(found('ADA_DIRAGUKAN')).map(looked),
    markMismatches: mismatches.map((mismatch) => ({ ...mismatch })),
  };
}

type Verdict = NonNullable<DeclaredPermit['check']>['verdict'];

function found(verdict: Verdict) {
  return ({ check }: DeclaredPermit): boolean => check?.verdict === verdict;
}

/** Explanations name who looked; `by` is no part of the vocabulary, so that no rule can. */
function looked({ type, number, check }: DeclaredPermit) {
  return { type, number: number || null, by: check?.by ?? '', on: check?.on ?? '' };
}

function types(permits: readonly DeclaredPermit[]): string[] {
  return permits.map(({ type }) => type);
}

function isValid(permit: DeclaredPermit, day: string): boolean {
  const { number, issuedOn } = permit;
  return Boolean(number) && !isExpired(permit, day) && !(issuedOn && issuedOn > day);
}

function isExpired({ expiresOn }: DeclaredPermit, day: string): boolean {
  return Boolean(expiresOn) && String(expiresOn) < day;
}
