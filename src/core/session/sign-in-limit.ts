import { first, put, type ReadDb, run, type WriteDb } from '../db/database.ts';

/** Tries before the wait starts; a clerk's slip of a finger costs nothing. */
const FREE_TRIES = 5;
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 15 * 60_000;

interface Attempt {
  readonly failures: number;
  readonly blocked_until: number;
}

/** Seconds that this name has to wait; 0 when it may try. */
export function secondsToWait(db: ReadDb, nameKey: string, now: number): number {
  const attempt = readAttempt(db, nameKey);
  return attempt ? Math.max(0, Math.ceil((attempt.blocked_until - now) / 1000)) : 0;
}

/** Each failure past the free tries doubles the wait; kept on disk, so a restart does not help. */
export function noteFailure(db: WriteDb, nameKey: string, now: number): void {
  const failures = (readAttempt(db, nameKey)?.failures ?? 0) + 1;
  const over = failures - FREE_TRIES;
  const wait = over < 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** over);
  put(db, 'sign_in_attempt', { name_key: nameKey, failures, blocked_until: now + wait });
}

export function forgetFailures(db: WriteDb, nameKey: string): void {
  run(db, 'DELETE FROM sign_in_attempt WHERE name_key = ?', [nameKey]);
}

function readAttempt(db: ReadDb, nameKey: string): Attempt | undefined {
  return first<Attempt>(
    db,
    'SELECT failures, blocked_until FROM sign_in_attempt WHERE name_key = ?',
    [nameKey],
  );
}
