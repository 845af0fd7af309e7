import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore } from './core.ts';
import { claimDataFolder, OfficialData } from './runtime-marker.ts';
import { openTestCore } from './testing/test-core.ts';

let folder = '';
const official = { host: 'electron', version: '45.4.1', official: true } as const;
const standIn = { host: 'electron', version: '33.4.11', official: false } as const;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asli-mark-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused = () => claimDataFolder(folder, standIn);

describe('the mark of the runtime in a data folder', () => {
  it('lets the stand-in keep a folder of its own', () => {
    const own = join(folder, 'new');
    claimDataFolder(own, standIn);
    claimDataFolder(own, standIn);
  });

  it('keeps the stand-in away from real data, for good', () => {
    claimDataFolder(folder, official);
    expect(refused).toThrow(OfficialData);
    claimDataFolder(folder, standIn, true);
    expect(refused).toThrow(OfficialData);
  });

  it('makes a folder real once the official runtime opens it', () => {
    claimDataFolder(folder, standIn);
    claimDataFolder(folder, official);
    expect(refused).toThrow(OfficialData);
  });

  it('takes a mark it cannot read for one of real data', () => {
    writeFileSync(join(folder, 'runtime.json'), '{"offi');
    expect(refused).toThrow(OfficialData);
  });

  it('is made by plain Node as well, with whose data the stand-in then keeps out', async () => {
    const core = await openTestCore();
    await core.close();
    const opened = createCore({ ...core.env, runtime: standIn });
    await expect(opened).rejects.toThrow(OfficialData);
    const allowed = await createCore({ ...core.env, runtime: standIn, allowStandIn: true });
    await allowed.close();
    core.remove();
  });
});
