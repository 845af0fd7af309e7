import type { Role } from '../../contract/procedure.ts';
import type { ReadDb } from '../db/database.ts';
import type { Transaction } from '../journal/transaction.ts';
import type { Services } from '../services.ts';

/** The person behind a call. */
export interface Session {
  readonly token: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
}

/** What a carrier (HTTP, MessagePort) gives with every call. */
export interface CarrierContext {
  readonly services: Services;
  readonly token: string | undefined;
}

/** What a handler works with. */
export interface CallContext extends CarrierContext {
  /** The signed-in person; in public calls, which precede sign-in, nobody. */
  readonly person: Session;
  read<T>(work: (db: ReadDb) => T): T;
  /** Throws in a procedure that does not name what it changes. */
  write<T>(work: (tx: Transaction) => T): Promise<T>;
}

export const NOBODY: Session = { token: '', personId: '', name: 'system', role: 'viewer' };
