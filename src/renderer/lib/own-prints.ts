import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { dayInWib } from '../../domain/badges/wib-day.ts';
import { usePerson } from './session.tsx';

const PREFIX = 'asli.prints.';

interface OwnPrint {
  readonly jobId: string;
  readonly day: string;
  /** Printed or saved: the next print takes its place. */
  readonly taken?: true;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another window of this laptop stores without a word to this one.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function read(stored: string | null): readonly OwnPrint[] {
  if (!stored) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? value.filter(isOwnPrint) : [];
  } catch {
    return [];
  }
}

function isOwnPrint(value: unknown): value is OwnPrint {
  if (typeof value !== 'object' || value === null) return false;
  const { jobId, day } = value as Partial<OwnPrint>;
  return typeof jobId === 'string' && day === dayInWib(Date.now());
}

/**
 * The papers that the person had made today and has not dismissed, newest first: what they list
 * counts as printed, so a window that was closed too early must not lose them.
 */
export function useOwnPrints() {
  const key = PREFIX + usePerson().id;
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const prints = useMemo(() => read(stored), [stored]);
  const change = useCallback(
    (next: (before: readonly OwnPrint[]) => readonly OwnPrint[]) => {
      localStorage.setItem(key, JSON.stringify(next(read(localStorage.getItem(key)))));
      for (const listener of listeners) listener();
    },
    [key],
  );
  const remember = useCallback(
    (jobId: string) =>
      change((before) => [
        { jobId, day: dayInWib(Date.now()) },
        ...before.filter((print) => !print.taken),
      ]),
    [change],
  );
  const take = useCallback(
    (jobId: string) =>
      change((before) =>
        before.map((print) => (print.jobId === jobId ? { ...print, taken: true } : print)),
      ),
    [change],
  );
  const dismiss = useCallback(
    (jobId: string) => change((before) => before.filter((print) => print.jobId !== jobId)),
    [change],
  );
  return { prints, remember, take, dismiss };
}
