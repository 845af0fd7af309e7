import { count, type ReadDb } from '../db/database.ts';
import { latestToFollow } from '../journal/clock.ts';

/** What the journals of several laptops have brought together and a person has to look at. */
export function mergeTrouble(db: ReadDb, now: number) {
  return {
    conflicts: count(db, 'SELECT count(*) FROM conflict'),
    deadLetters: count(db, 'SELECT count(*) FROM dead_letter'),
    clocksAhead: count(db, 'SELECT count(DISTINCT device) FROM journal WHERE hlc > ?', [
      latestToFollow(now),
    ]),
  };
}
