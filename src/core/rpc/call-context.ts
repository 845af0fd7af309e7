import type { Role } from '../../contract/procedure.ts';
import type { ReadDb } from '../db/database.ts';
import type { Transaction } from '../journal/transaction.ts';
import type { ReadServices, Services } from '../services.ts';

/** The person behind a call. */
export interface Session {
  readonly token: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
}

/** What a carrier (HTTP, MessagePort) gives with every call. */
export interface CarrierContext {
  /** The program; taken away before a handler sees the context. */
  readonly program: Services | undefined;
  readonly token: string | undefined;
}

/** What a handler works with, in place of what its carrier brought. */
export interface CallContext {
  readonly program: undefined;
  readonly token: string | undefined;
  readonly services: ReadServices;
  /** The signed-in person; in public calls, which precede sign-in, nobody. */
  readonly person: Session;
  read<T>(work: (db: ReadDb) => T): T;
  /** Throws in a procedure that does not name what it changes. */
  write<T>(work: (tx: Transaction) => T): Promise<T>;
  /**
   * Everything, for what one transaction is too small for: jobs, imports, keys, sessions. Throws
   * in a procedure that says of no write.
   */
  allServices(): Services;
}

export const NOBODY: Session = { token: '', personId: '', name: 'system', role: 'viewer' };
