import { ORPCError } from '@orpc/server';
import type { Role } from '../contract/procedure.ts';
import type { FieldIssueCode, ReasonCode } from '../domain/reference/reason-codes.ts';

/** Expected refusals of the contract, thrown from any depth of a handler. */

export interface FieldIssue {
  readonly field: string;
  readonly code: FieldIssueCode;
  readonly severity?: 'block' | 'warn';
  /** Fills the blanks of the sentence of the code. */
  readonly values?: Readonly<Record<string, string>>;
}

export function notFound(what: string): ORPCError<'NOT_FOUND', { what: string }> {
  return new ORPCError('NOT_FOUND', { status: 404, data: { what } });
}

export function invalid(issues: readonly FieldIssue[]): ORPCError<'INVALID', unknown> {
  return new ORPCError('INVALID', { status: 422, data: { issues } });
}

export function notAllowed(...reasons: ReasonCode[]): ORPCError<'NOT_ALLOWED', unknown> {
  return new ORPCError('NOT_ALLOWED', { status: 409, data: { reasons } });
}

/** The first reason of a NOT_ALLOWED; undefined for anything else that was thrown. */
export function refusedBecause(error: unknown): string | undefined {
  return error instanceof ORPCError && error.code === 'NOT_ALLOWED'
    ? (error.data as { reasons: ReasonCode[] }).reasons[0]
    : undefined;
}

export function forbidden(needs: readonly Role[]): ORPCError<'FORBIDDEN', unknown> {
  return new ORPCError('FORBIDDEN', { status: 403, data: { needs } });
}

export function unauthorized(): ORPCError<'UNAUTHORIZED', undefined> {
  return new ORPCError('UNAUTHORIZED', { status: 401 });
}

export function setupNeeded(): ORPCError<'SETUP_NEEDED', undefined> {
  return new ORPCError('SETUP_NEEDED', { status: 409 });
}

export function locked(): ORPCError<'LOCKED', undefined> {
  return new ORPCError('LOCKED', { status: 423 });
}

export function unavailable(reason: string): ORPCError<'UNAVAILABLE', { reason: string }> {
  return new ORPCError('UNAVAILABLE', { status: 503, data: { reason } });
}

export function wrongSecret(): ORPCError<'WRONG_SECRET', undefined> {
  return new ORPCError('WRONG_SECRET', { status: 401 });
}

export function rateLimited(retryAfterSeconds: number): ORPCError<'RATE_LIMITED', unknown> {
  return new ORPCError('RATE_LIMITED', { status: 429, data: { retryAfterSeconds } });
}
