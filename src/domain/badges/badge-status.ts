import { isLapseCode, type LapseCode } from './badge-reasons.ts';

/** A step in the life of a badge; facts, in the order they happened. */
export interface BadgeFact {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface BadgeStatus {
  readonly state: 'AKTIF' | 'DITANGGUHKAN' | 'DICABUT';
  /** In the words of the person who suspended or revoked it. */
  readonly reason: string | null;
  /** Why the program holds it back, or the code of its revocation. */
  readonly code: string | null;
  /** Suspended by a person: only a person reinstates it. */
  readonly held: boolean;
  /** What it rested on went away: it comes back as a new revision. */
  readonly lapsed: boolean;
  /** Revoked, so that nothing is issued to its holder until a supervisor lifts that. */
  readonly barred: boolean;
}

/**
 * The state that the facts of a badge add up to. A person's suspension and the program's own are
 * kept apart, so that neither lifts the other: `reinstated` ends the first, a newly `issued`
 * revision the second. Revocation is for good; `lifted` only lets its holder have another badge.
 *
 * @param facts in time order
 */
export function foldBadgeStatus(facts: readonly BadgeFact[]): BadgeStatus {
  let held: string | null = null;
  let lapsed: LapseCode | null = null;
  let revoked: { reason: string | null; code: string | null } | null = null;
  let barred = false;
  for (const { name, payload } of facts) {
    const { code } = payload;
    if (name === 'suspended' && isLapseCode(code)) {
      lapsed = code;
    } else if (name === 'suspended') {
      held = String(payload.reason ?? '');
    } else if (name === 'reinstated') {
      held = null;
    } else if (name === 'issued') {
      lapsed = null;
    } else if (name === 'revoked') {
      revoked ??= { reason: textOf(payload.reason), code: textOf(code) };
      barred ||= code !== 'KESALAHAN_DATA';
    } else if (name === 'lifted') {
      barred = false;
    }
  }
  if (revoked) {
    return { state: 'DICABUT', ...revoked, held: false, lapsed: false, barred };
  }
  const suspended = held !== null || lapsed !== null;
  return {
    state: suspended ? 'DITANGGUHKAN' : 'AKTIF',
    reason: held,
    code: lapsed,
    held: held !== null,
    lapsed: lapsed !== null,
    barred: false,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
