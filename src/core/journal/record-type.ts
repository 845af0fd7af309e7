import type { WriteDb } from '../db/database.ts';
import type { Entry } from './entry.ts';

/**
 * How records of one type become rows. `project` must depend on the entries alone (and on dated
 * reference data), so that a rebuild equals what was written step by step.
 */
export interface RecordType {
  readonly type: string;
  /** Tables emptied before a rebuild. */
  readonly tables: readonly string[];
  /**
   * What the record starts with: the edit that creates it, or the fact of that name. Entries that
   * arrive before it (facts and later edits of another laptop's chain) wait in the journal.
   */
  readonly startsWith: string;
  /** Fields encrypted under the record's own key, so that erasure can destroy them. */
  readonly personal?: readonly string[];
  /** `entries` of one record in time order, at least one. */
  project(db: WriteDb, record: string, entries: readonly Entry[]): void;
}

export type RecordTypes = ReadonlyMap<string, RecordType>;

export function recordTypes(types: readonly RecordType[]): RecordTypes {
  return new Map(types.map((type) => [type.type, type]));
}
