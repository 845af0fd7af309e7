import { oc } from '@orpc/contract';
import { z } from 'zod';

export const ROLES = ['desk', 'inspector', 'supervisor', 'admin', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export const TOPICS = [
  'system',
  'edition',
  'people',
  'booths',
  'exhibitors',
  'products',
  'findings',
  'packs',
  'badges',
  'transfer',
  'jobs',
  'risk',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What every procedure states: who may call it and, if it writes, what changes. A procedure
 * with neither `changes` nor `callerOnly` gets nothing that can write.
 */
export interface ProcedureMeta {
  readonly roles: readonly Role[] | 'public';
  readonly changes?: readonly Topic[];
  /** A write that nobody but its caller sees (a session, a draft): no journal, no window is told. */
  readonly callerOnly?: true;
}

const issue = z.object({
  field: z.string(),
  code: z.string(),
  severity: z.enum(['block', 'warn']).optional(),
  /** Fills the blanks of the sentence. */
  values: z.record(z.string(), z.string()).optional(),
});

/** The closed list of errors. Sentences for them live in the dictionaries only. */
const errors = {
  UNAUTHORIZED: { status: 401 },
  FORBIDDEN: { status: 403, data: z.object({ needs: z.array(z.enum(ROLES)) }) },
  NOT_FOUND: { status: 404, data: z.object({ what: z.string() }) },
  INVALID: { status: 422, data: z.object({ issues: z.array(issue) }) },
  /** The state of the record forbids the act; each reason is a code with a sentence. */
  NOT_ALLOWED: { status: 409, data: z.object({ reasons: z.array(z.string()) }) },
  SETUP_NEEDED: { status: 409 },
  LOCKED: { status: 423 },
  UNAVAILABLE: { status: 503, data: z.object({ reason: z.string() }) },
  RATE_LIMITED: { status: 429, data: z.object({ retryAfterSeconds: z.int() }) },
  WRONG_SECRET: { status: 401 },
  TOO_LARGE: { status: 413, data: z.object({ limit: z.int() }) },
  /** Anything unforeseen: logged under the reference that the person sees. */
  FAILED: { status: 500, data: z.object({ reference: z.string() }) },
} as const;

export type ErrorCode = keyof typeof errors;
export const ERROR_CODES = Object.keys(errors) as ErrorCode[];

const base = oc.$meta<ProcedureMeta>({ roles: [] }).errors(errors);

const everyone = ROLES;

/** Anyone who is signed in may read. */
export const reading = base.meta({ roles: everyone });

/** Before sign-in: health, setup, unlocking, signing in. */
export const open = base.meta({ roles: 'public' });

/** A write before anyone is signed in: setting up, unlocking. */
export function openWriting(changes: readonly Topic[]) {
  return base.meta({ roles: 'public', changes });
}

export const signingIn = base.meta({ roles: 'public', callerOnly: true });

/** A write to what the caller alone sees, by anyone who is signed in. */
export const ownWriting = base.meta({ roles: everyone, callerOnly: true });

/** A write by the named roles; `admin` always may. */
export function writing(roles: readonly Role[], changes: readonly Topic[]) {
  return base.meta({ roles: [...new Set<Role>([...roles, 'admin'])], changes });
}

/** A read that only the named roles may make; `admin` always may. */
export function readingAs(roles: readonly Role[]) {
  return base.meta({ roles: [...new Set<Role>([...roles, 'admin'])] });
}
