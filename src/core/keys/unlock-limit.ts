const FREE_TRIES = 5;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;

/** Whether the passphrase may be tried now. */
export interface UnlockLimit {
  /** Seconds to wait, 0 where the try may begin; it then has to be told how it ended. */
  begin(now: number): number;
  end(succeeded: boolean, now: number): void;
}

/**
 * One try at a time, because each takes 128 MB and a processor for a moment, and a wait that
 * doubles after five wrong ones. In memory only: the folder is shut, and whoever can restart the
 * program can as well take the file away and try elsewhere.
 */
export function createUnlockLimit(): UnlockLimit {
  let running = false;
  let failures = 0;
  let blockedUntil = 0;
  return {
    begin(now) {
      if (running) {
        return 1;
      }
      const wait = Math.max(0, Math.ceil((blockedUntil - now) / 1000));
      running = wait === 0;
      return wait;
    },
    end(succeeded, now) {
      running = false;
      failures = succeeded ? 0 : failures + 1;
      const over = failures - FREE_TRIES;
      blockedUntil = over < 0 ? 0 : now + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** over);
    },
  };
}
