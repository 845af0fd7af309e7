import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, count, first, put, type ReadDb, run, type WriteDb } from './database.ts';
import { DatabaseUnreadable, openDatabase } from './open-database.ts';

let root = '';
let file = '';
const key = new Uint8Array(32).fill(1);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'asli-db-'));
  file = join(root, 'asli.db');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function fill(): void {
  const db = openDatabase({ file, key });
  db.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT');
  db.prepare('INSERT INTO note (text) VALUES (?)').run('Sekar Batik Wangi');
  db.close();
}

describe('the database file', () => {
  it('is set up for safety on every open, not on the first one alone', () => {
    for (const _open of ['first', 'second', 'third']) {
      const db = openDatabase({ file, key });
      const setting = (name: string) => db.pragma(name, { simple: true });
      expect({
        synchronous: setting('synchronous'),
        foreignKeys: setting('foreign_keys'),
        trustedSchema: setting('trusted_schema'),
        cellSizeCheck: setting('cell_size_check'),
        journalMode: setting('journal_mode'),
      }).toEqual({
        synchronous: 2,
        foreignKeys: 1,
        trustedSchema: 0,
        cellSizeCheck: 1,
        journalMode: 'wal',
      });
      db.exec('CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY) STRICT');
      db.close();
    }
  });

  it('is encrypted, its log beside it too', () => {
    fill();
    const db = openDatabase({ file, key });
    db.prepare('INSERT INTO note (text) VALUES (?)').run('Tenun Ikat Sumba Timur');
    for (const path of [file, `${file}-wal`]) {
      const bytes = readFileSync(path);
      expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
      expect([bytes.includes('Sekar Batik'), bytes.includes('Tenun Ikat')]).toEqual([false, false]);
      expect(bytes.includes('CREATE TABLE')).toBe(false);
    }
    db.close();
  });

  it.each([
    ['another key', new Uint8Array(32).fill(2)],
    ['a key of zeros', new Uint8Array(32)],
  ])('does not open with %s, and stays as it is', (_what, wrong) => {
    fill();
    const before = readFileSync(file);
    expect(() => openDatabase({ file, key: wrong })).toThrow(DatabaseUnreadable);
    expect(readFileSync(file).equals(before)).toBe(true);
    openDatabase({ file, key }).close();
  });

  it('does not open without a key', () => {
    fill();
    const plain = new Driver(file);
    expect(() => plain.prepare('SELECT * FROM sqlite_schema').all()).toThrow('not a database');
    plain.close();
  });

  it.each([
    ['text', Buffer.from('this is no database at all '.repeat(400))],
    ['a plain SQLite file', null],
  ])('is not what %s is', (_what, bytes) => {
    if (bytes) {
      writeFileSync(file, bytes);
    } else {
      const plain = new Driver(file);
      plain.exec('CREATE TABLE note (id INTEGER PRIMARY KEY)');
      plain.close();
    }
    const before = readFileSync(file);
    expect(() => openDatabase({ file, key })).toThrow(DatabaseUnreadable);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('statements', () => {
  it('are shared by their text, whichever way the rows are read', () => {
    fill();
    const db = openDatabase({ file, key });
    const read = db as unknown as ReadDb;
    const sql = 'SELECT id, text FROM note WHERE id = ?';
    const row = { id: 1, text: 'Sekar Batik Wangi' };
    expect([count(read, sql, [1]), first(read, sql, [1]), all(read, sql, [1])]).toEqual([
      1,
      row,
      [row],
    ]);
    expect([count(read, sql, [9]), first(read, sql, [9]), all(read, sql, [9])]).toEqual([
      0,
      undefined,
      [],
    ]);
    db.close();
  });

  it('bind values, never paste them', () => {
    fill();
    const db = openDatabase({ file, key });
    const write = db as unknown as WriteDb;
    const hostile = "'); DROP TABLE note; --";
    put(write, 'note', { id: 2, text: hostile });
    expect(
      run(write, 'UPDATE note SET text = text || @end WHERE id = @id', { id: 2, end: '!' }),
    ).toBe(1);
    expect(all(write, 'SELECT text FROM note ORDER BY id')).toEqual([
      { text: 'Sekar Batik Wangi' },
      { text: `${hostile}!` },
    ]);
    db.close();
  });
});
