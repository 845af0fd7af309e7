import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReplica, type Replica } from '../testing/replica.ts';
import { forgetFailures, noteFailure, secondsToWait } from './sign-in-limit.ts';

let laptop: Replica;
beforeAll(async () => {
  laptop = await openReplica('a');
});
afterAll(() => laptop.remove());

const fail = (name: string, now: number) => laptop.tamper((db) => noteFailure(db, name, now));
const wait = (name: string, now: number) => laptop.store.read((db) => secondsToWait(db, name, now));

it('the wait starts with the fifth failure, doubles, and ends at a quarter of an hour', async () => {
  const waits: number[] = [];
  for (let n = 0; n < 13; n += 1) {
    await fail('dewi', 1000);
    waits.push(wait('dewi', 1000));
  }
  expect(waits).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900]);
});

it('the wait runs down, is for one name, and is forgotten with its failures', async () => {
  for (let n = 0; n < 5; n += 1) {
    await fail('rina', 0);
  }
  expect([wait('rina', 1), wait('rina', 14_999), wait('rina', 15_000)]).toEqual([15, 1, 0]);
  expect(wait('budi', 0)).toBe(0);
  await laptop.tamper((db) => forgetFailures(db, 'rina'));
  await fail('rina', 0);
  expect(wait('rina', 0)).toBe(0);
});
