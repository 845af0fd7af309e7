import type Driver from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A handle that may only be read from. */
export type ReadDb = Driver.Database & { readonly [readable]: true };
/** A handle inside a write transaction. */
export type WriteDb = ReadDb & { readonly [writable]: true };

export type SqlValue = string | number | bigint | Uint8Array | null;
type Parameters = readonly SqlValue[] | Record<string, SqlValue>;

const caches = new WeakMap<Driver.Database, Map<string, Driver.Statement>>();

/** Compiles a statement once per connection. */
function prepared(db: Driver.Database, sql: string): Driver.Statement {
  let cache = caches.get(db);
  if (!cache) {
    cache = new Map();
    caches.set(db, cache);
  }
  let statement = cache.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    cache.set(sql, statement);
  }
  return statement;
}

function bound(parameters: Parameters): unknown[] {
  return Array.isArray(parameters) ? [...parameters] : [parameters];
}

export function all<Row>(db: ReadDb, sql: string, parameters: Parameters = []): Row[] {
  return prepared(db, sql).all(...bound(parameters)) as Row[];
}

export function first<Row>(db: ReadDb, sql: string, parameters: Parameters = []): Row | undefined {
  return prepared(db, sql).get(...bound(parameters)) as Row | undefined;
}

/** The first column of the first row, as a number; 0 where there is none. */
export function count(db: ReadDb, sql: string, parameters: Parameters = []): number {
  const row = first<Record<string, unknown>>(db, sql, parameters);
  return Number(Object.values(row ?? {})[0] ?? 0);
}

export function run(db: WriteDb, sql: string, parameters: Parameters = []): number {
  return prepared(db, sql).run(...bound(parameters)).changes;
}

/** Inserts or replaces one row of a projection. */
export function put(db: WriteDb, table: string, row: Record<string, SqlValue>): void {
  const names = Object.keys(row);
  const holes = names.map((name) => `@${name}`);
  run(
    db,
    `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${holes.join(', ')})`,
    row,
  );
}
