import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDataFolder } from './runtime-marker.ts';

let folder = '';
const official = { host: 'electron', version: '45.4.1', official: true } as const;
const standIn = { host: 'electron', version: '33.4.11', official: false } as const;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asli-mark-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the mark of the runtime in a data folder', () => {
  it('lets the stand-in keep a folder of its own', () => {
    const own = join(folder, 'new');
    expect(claimDataFolder(own, standIn, false)).toBe(true);
    expect(claimDataFolder(own, standIn, false)).toBe(true);
  });

  it('keeps the stand-in away from real data, for good', () => {
    expect(claimDataFolder(folder, official, false)).toBe(true);
    expect(claimDataFolder(folder, standIn, false)).toBe(false);
    expect(claimDataFolder(folder, standIn, true)).toBe(true);
    expect(claimDataFolder(folder, standIn, false)).toBe(false);
  });

  it('makes a folder real once the official runtime opens it', () => {
    claimDataFolder(folder, standIn, false);
    claimDataFolder(folder, official, false);
    expect(claimDataFolder(folder, standIn, false)).toBe(false);
  });

  it('takes a mark it cannot read for one of real data', () => {
    writeFileSync(join(folder, 'runtime.json'), '{"offi');
    expect(claimDataFolder(folder, standIn, false)).toBe(false);
  });
});
