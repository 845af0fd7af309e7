/** What makes the program itself hold a badge back: it rests on nothing any more. */
export const lapseCodes = ['not-accepted', 'no-eligible-line'] as const;
export type LapseCode = (typeof lapseCodes)[number];

/** Revocations that accuse nobody; any other reason is the supervisor's own words. */
export const revocationCodes = ['KESALAHAN_DATA', 'PERMINTAAN_PESERTA'] as const;
export type RevocationCode = (typeof revocationCodes)[number];

/** A batch was printed once more as a whole, and nobody wrote a reason. */
export const BATCH_REPRINT = 'batch-reprint';

/** Every code that the history of a badge may show in words. */
export type BadgeReasonCode = LapseCode | RevocationCode | typeof BATCH_REPRINT;

export function isLapseCode(code: unknown): code is LapseCode {
  return (lapseCodes as readonly unknown[]).includes(code);
}

/** The code a revocation names, or is worded as. */
export function revocationCode(reason: string, code?: RevocationCode): RevocationCode | null {
  return code ?? revocationCodes.find((known) => known === reason.trim()) ?? null;
}
