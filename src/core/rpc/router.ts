import { implement, ORPCError, ValidationError } from '@orpc/server';
import { contract } from '../../contract/contract.ts';
import { ERROR_CODES, type ProcedureMeta } from '../../contract/procedure.ts';
import { type FieldIssueCode, invalidCodes } from '../../domain/reference/reason-codes.ts';
import { forbidden, invalid, unauthorized } from '../refusal.ts';
import { readingPart, type Services } from '../services.ts';
import { findSession } from '../session/find-session.ts';
import { type CallContext, type CarrierContext, NOBODY, type Session } from './call-context.ts';

/**
 * Every call passes here: errors become the contract's, the role is checked before the input is
 * read, and what a write changed is told to all windows after it was committed.
 */
export const os = implement(contract)
  .$context<CarrierContext>()
  .use(async ({ context, next, path, procedure }) => {
    const meta = procedure['~orpc'].meta as ProcedureMeta;
    const services = programOf(context);
    try {
      const person = admit(services, context.token, meta);
      const result = await next({ context: callContext(services, context.token, person, meta) });
      if (meta.changes) {
        services.events.emit(meta.changes);
      }
      return result;
    } catch (error) {
      throw asContractError(services, error, path.join('/'));
    }
  });

function admit(services: Services, token: string | undefined, meta: ProcedureMeta): Session {
  if (meta.roles === 'public') {
    return NOBODY;
  }
  const session = findSession(services.folder().store, token, services.env.now());
  if (!session) {
    throw unauthorized();
  }
  if (!meta.roles.includes(session.role)) {
    throw forbidden(meta.roles);
  }
  return session;
}

function programOf({ program }: CarrierContext): Services {
  if (!program) {
    throw new Error('The carrier brought no program');
  }
  return program;
}

function callContext(
  services: Services,
  token: string | undefined,
  person: Session,
  meta: ProcedureMeta,
): CallContext {
  return {
    program: undefined,
    token,
    person,
    services: readingPart(services),
    read: (work) => services.folder().store.read(work),
    write: (work) => {
      if (!meta.changes) {
        throw new Error('A procedure that names no changes got to write');
      }
      return services.folder().store.write(person.name, work);
    },
    allServices: () => {
      if (!meta.changes && !meta.callerOnly) {
        throw new Error('A procedure that says of no write asked for what writes');
      }
      return services;
    },
  };
}

function asContractError(services: Services, error: unknown, path: string): unknown {
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return inputIssues(error);
  }
  if (error instanceof ORPCError && (ERROR_CODES as readonly string[]).includes(error.code)) {
    return error;
  }
  const reference = services.env.newId().slice(-8).toUpperCase();
  services.env.log('error', `${path} failed (${reference})`, error);
  return new ORPCError('FAILED', { status: 500, data: { reference } });
}

/** A call whose input does not fit its schema: each field named, so that a form can show it. */
function inputIssues(error: ORPCError<string, unknown>): unknown {
  if (!(error.cause instanceof ValidationError)) {
    return error;
  }
  return invalid(
    error.cause.issues.map((issue) => ({
      field: (issue.path ?? [])
        .map((part) => String(typeof part === 'object' ? part.key : part))
        .join('.'),
      code: inputCode(issue),
    })),
  );
}

/**
 * A bound of the contract may carry the code of its own sentence. Two more that people run into get
 * theirs: a list without end, and a fraction.
 */
function inputCode(issue: object): FieldIssueCode {
  const { code, origin, expected, message } = issue as Readonly<Record<string, unknown>>;
  const own = invalidCodes.find((known) => known === message);
  if (own) {
    return own;
  }
  if (code === 'too_big' && origin === 'array') {
    return 'list-too-long';
  }
  return code === 'invalid_type' && expected === 'int' ? 'number-whole' : 'input-invalid';
}
