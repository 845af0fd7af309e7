import { type PermitVerdict, permitVerdicts } from '../reference/inspection-codes.ts';
import type { DeclarationFact } from './declaration.ts';
import type { Permit } from './product.ts';

/** What tells one permit from another: a check is about exactly this. */
export interface CheckedPermit {
  readonly type: string;
  readonly number: string | null;
  readonly issuer: string | null;
  /** ISO days. */
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly colour: string | null;
}

/** What somebody of the fair made of a permit; whether one is genuine is for a person to judge. */
export interface PermitCheck {
  readonly permit: CheckedPermit;
  readonly verdict: PermitVerdict;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
}

/** The fact of a product that holds a check. */
export const PERMIT_CHECKED = 'permit-checked';

export function checkedPermit(permit: CheckedPermit | Permit): CheckedPermit {
  const { type, number, issuer, issuedOn, expiresOn, colour } = permit;
  return { type, number, issuer, issuedOn, expiresOn, colour: colour ?? null };
}

/** Whether two are one permit: nothing that it says of itself differs. */
export function isSamePermit(one: CheckedPermit | Permit, other: CheckedPermit | Permit): boolean {
  const [a, b] = [checkedPermit(one), checkedPermit(other)];
  return (Object.keys(a) as (keyof CheckedPermit)[]).every((name) => a[name] === b[name]);
}

/**
 * Every check among the facts of a product, in time order. One with a verdict of a newer program
 * is passed over.
 */
export function permitChecks(facts: readonly Omit<DeclarationFact, 'entry'>[]): PermitCheck[] {
  return facts.flatMap(({ name, at, actor, payload }) => {
    const verdict = permitVerdicts.find((known) => known === payload.verdict);
    return name === PERMIT_CHECKED && verdict
      ? [
          {
            permit: checkedPermit(payload.permit as CheckedPermit),
            verdict,
            at,
            by: actor,
            note: (payload.note ?? null) as string | null,
          },
        ]
      : [];
  });
}

/** The last check of a permit, if anybody has looked at exactly this one. */
export function checkOf<Check extends { readonly permit: CheckedPermit }>(
  checks: readonly Check[],
  permit: CheckedPermit | Permit,
): Check | undefined {
  return checks.findLast((check) => isSamePermit(check.permit, permit));
}

/** Those that count: of each declared permit the last. */
export function standingChecks<Check extends { readonly permit: CheckedPermit }>(
  checks: readonly Check[],
  permits: readonly Permit[],
): Check[] {
  const standing = new Set(permits.map((permit) => checkOf(checks, permit)));
  return checks.filter((check) => standing.has(check));
}
