import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SERIAL_BLOCKS } from '../../domain/badges/serial.ts';
import { all, count, type ReadDb } from '../db/database.ts';
import type { CoreEnv } from '../env.ts';
import { writeDurably } from '../keys/data-folder.ts';

const blocksFile = z.object({ used: z.array(z.int()) });

/**
 * The block of serials for a new laptop: the first of a fair owns block 0, any other one of those
 * not known to be used, drawn by its id. Two copies of one state, enrolled on laptops that cannot
 * hear of each other, so seldom draw the same one; taking the next in order they always would.
 * @throws where all blocks are used
 */
export function chooseBlock(used: ReadonlySet<number>, device: string): number {
  if (used.size === 0) {
    return 0;
  }
  const free = Array.from({ length: SERIAL_BLOCKS }, (_, block) => block).filter(
    (block) => block > 0 && !used.has(block),
  );
  const draw = createHash('sha256').update(device).digest().readUInt32BE(0);
  const block = free[draw % Math.max(1, free.length)];
  if (block === undefined) {
    throw new Error('Every block of serials of this fair is taken');
  }
  return block;
}

/** Blocks known to the folder, and those that this laptop has known in any copy of it. */
export function usedBlocks(env: CoreEnv, folderId: string, db: ReadDb): Set<number> {
  const here = all<{ block: number }>(db, 'SELECT block FROM device').map(({ block }) => block);
  return new Set([...here, ...remembered(env, folderId)]);
}

/**
 * Remembers blocks beside this laptop's keys, so that a second restore of one backup, which knows
 * nothing of the first, does not give out its serials again.
 */
export function rememberBlocks(env: CoreEnv, folderId: string, used: ReadonlySet<number>): void {
  const before = remembered(env, folderId);
  const all = new Set([...before, ...used]);
  if (all.size > before.length) {
    const content = { used: [...all].sort((a, b) => a - b) };
    writeDurably(blocksPath(env, folderId), JSON.stringify(content));
  }
}

/** Whether another laptop has the same block: found out when the two have met. */
export function sharesBlock(db: ReadDb, device: string): boolean {
  const others = `SELECT count(*) FROM device AS other JOIN device AS own ON own.block = other.block
    WHERE own.id = ? AND other.id <> own.id`;
  return count(db, others, [device]) > 0;
}

function remembered(env: CoreEnv, folderId: string): number[] {
  try {
    return blocksFile.parse(JSON.parse(readFileSync(blocksPath(env, folderId), 'utf8'))).used;
  } catch {
    // Missing or spoilt: then the draw alone keeps the blocks apart.
    return [];
  }
}

function blocksPath(env: CoreEnv, folderId: string): string {
  return join(env.keysDir, `blocks-${folderId}.json`);
}
