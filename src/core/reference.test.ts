import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { referenceHeader } from '../domain/reference/reference-header.ts';
import { loadReference } from './reference.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const files = [
  'regions/regions.json',
  ...readdirSync(join(resources, 'reference')).map((name) => `reference/${name}`),
];
const read = (file: string) => JSON.parse(readFileSync(join(resources, file), 'utf8'));

describe('every file of reference data', () => {
  it.each(files)('%s states its day, source and licence in both languages', (file) => {
    expect(() => z.object(referenceHeader).parse(read(file))).not.toThrow();
  });

  it('is a pack or a table of what is loaded, and has an id of its own', () => {
    const { packs, tables } = loadReference(resources);
    const loaded = [...packs.map(({ pack }) => pack.id), ...tables.map(({ id }) => id)];
    expect(loaded.sort()).toEqual(files.map((file) => read(file).id).sort());
    expect(new Set(loaded).size).toBe(loaded.length);
  });
});

describe('a broken file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'asli-reference-'));
  cpSync(resources, folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['regions/regions.json', { licence: undefined }, 'regions.json is broken: licence'],
    [
      'reference/origin-2026-1.json',
      { regionalValuePercent: 140 },
      /origin.* regionalValuePercent/,
    ],
    ['reference/permits-2026-1.json', { types: [{ type: 'X' }] }, /permits.* types\.0\.type/],
    ['reference/questions-2026-1.json', { date: 'kemarin' }, /questions.* date/],
    ['reference/cross-line-2026-1.json', { unrelatedBooths: 1 }, /cross-line.* unrelatedBooths/],
    ['reference/disclosure-2026-1.json', { rules: [] }, /disclosure-2026-1\.json is broken/],
  ])('%s is refused with its name and the place', (file, change, message) => {
    const kept = read(file);
    writeFileSync(join(folder, file), JSON.stringify({ ...kept, ...change }));
    expect(() => loadReference(folder)).toThrow(message);
    writeFileSync(join(folder, file), JSON.stringify(kept));
    expect(() => loadReference(folder)).not.toThrow();
  });
});
