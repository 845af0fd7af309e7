import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Driver from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseNewer, migrate } from './migrate.ts';
import { foundation } from './migrations/0001-foundation.ts';
import { openDatabase } from './open-database.ts';

let root = '';
let file = '';
let db: Driver.Database;
const key = new Uint8Array(32).fill(1);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'asli-migrate-'));
  file = join(root, 'asli.db');
  db = openDatabase({ file, key });
});
afterEach(() => {
  db.close();
  rmSync(root, { recursive: true, force: true });
});

const version = (of = db) => of.pragma('user_version', { simple: true });
const schema = (of = db) => of.prepare('SELECT type, name, sql FROM sqlite_schema').all();

const FIRST = 'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT';
const SECOND = 'ALTER TABLE note ADD COLUMN author TEXT';

describe('migrations', () => {
  it('bring an empty file to the version of the program, once', () => {
    migrate(db, file);
    const made = [version(), schema()];
    migrate(db, file);
    expect([version(), schema()]).toEqual(made);
    expect(version()).toBeGreaterThan(0);
    expect(existsSync(`${file}.before-1`)).toBe(false);
  });

  it('make every table of rows a STRICT one', () => {
    migrate(db, file);
    const tables = db.prepare('PRAGMA table_list').all() as {
      name: string;
      type: string;
      strict: number;
    }[];
    const loose = tables.filter(
      ({ name, type, strict }) => type === 'table' && !strict && !name.startsWith('sqlite_'),
    );
    expect(loose.map((table) => table.name)).toEqual([]);
  });

  it('leave a copy of what was before, which opens with the same key', () => {
    migrate(db, file, [FIRST]);
    db.prepare('INSERT INTO note (text) VALUES (?)').run('Sekar');
    migrate(db, file, [FIRST, SECOND]);
    expect(version()).toBe(2);
    expect(db.prepare('SELECT * FROM note').all()).toEqual([
      { id: 1, text: 'Sekar', author: null },
    ]);
    const copy = openDatabase({ file: `${file}.before-2`, key });
    expect(version(copy)).toBe(1);
    expect(copy.prepare('SELECT * FROM note').all()).toEqual([{ id: 1, text: 'Sekar' }]);
    copy.close();
    // Nothing of the copy stays attached.
    expect((db.pragma('database_list') as { name: string }[]).map((one) => one.name)).toEqual([
      'main',
    ]);
  });

  it('carry keys and badges of the first version on', () => {
    migrate(db, file, [foundation]);
    db.prepare("INSERT INTO subject_key VALUES ('e1', x'01')").run();
    db.prepare(
      `INSERT INTO badge VALUES ('INA26U-000001-X', 1, 'badge', 'e1', 'AKTIF', 1, 'ab', 'FISIK',
         'provisional', '2026-02-03', '2026-02-07', 'ASLI1:', 0, 0, 'now', 'Rina', NULL, '{}')`,
    ).run();
    migrate(db, file);
    expect(db.prepare('SELECT subject, id FROM subject_key').all()).toEqual([
      { subject: 'e1', id: '' },
    ]);
    expect(db.prepare('SELECT id, serial, number, detail FROM badge').all()).toEqual([
      { id: 'INA26U-000001-X', serial: 'INA26U-000001-X', number: 1, detail: '{}' },
    ]);
  });

  it('change nothing where a step fails, and go on from there later', () => {
    migrate(db, file, [FIRST]);
    const broken = `${SECOND}; CREATE TABLE note (id INTEGER)`;
    expect(() => migrate(db, file, [FIRST, broken])).toThrow();
    expect(version()).toBe(1);
    expect(JSON.stringify(schema())).not.toContain('author');
    migrate(db, file, [FIRST, SECOND]);
    expect(version()).toBe(2);
  });

  it('refuse a file of a newer program and leave it alone', () => {
    migrate(db, file);
    db.pragma('user_version=99');
    const before = schema();
    expect(() => migrate(db, file)).toThrow(DatabaseNewer);
    expect([version(), schema()]).toEqual([99, before]);
  });
});
