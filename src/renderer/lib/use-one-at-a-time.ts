import { useRef } from 'react';

/** Long enough for a page to leave once its work is done, too short to be in anybody's way. */
const REST_MILLISECONDS = 600;

/**
 * Does `work` once, however often it is asked for meanwhile: a key pressed twice must not make two
 * records. Whether a mutation is pending is known only after the next drawing, which is too late.
 * A failure may be tried again at once; who owns the mutation shows it. The promise never fails.
 */
export function useOneAtATime<Given extends unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): (...given: Given) => Promise<void> {
  const busy = useRef(false);
  return async (...given) => {
    if (busy.current) return;
    busy.current = true;
    const free = () => {
      busy.current = false;
    };
    await work(...given).then(() => {
      setTimeout(free, REST_MILLISECONDS);
    }, free);
  };
}
