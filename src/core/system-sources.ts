import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { CoreEnv } from './env.ts';

/** Clock, ids and randomness of a real machine. */
export const systemSources: Pick<CoreEnv, 'now' | 'newId' | 'randomBytes'> = {
  now: () => Date.now(),
  newId: () => v7(),
  randomBytes: (size) => new Uint8Array(randomBytes(size)),
};
