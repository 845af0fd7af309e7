import type { IssueCode } from '../sheets/issue-codes.ts';

/**
 * The outcome of reading one value: normalised, with plausibility doubts (`warnings`), or refused
 * because its format is broken (`code`). Authenticity is never implied by `ok`: no offline register
 * of these numbers exists.
 */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly IssueCode[] }
  | { readonly ok: false; readonly code: IssueCode };

/** Builds the accepting outcome. */
export function accepted<T>(value: T, warnings: readonly IssueCode[] = []): Checked<T> {
  return { ok: true, value, warnings };
}

/** Builds the refusing outcome. */
export function refused(code: IssueCode): { readonly ok: false; readonly code: IssueCode } {
  return { ok: false, code };
}
