import { useSyncExternalStore } from 'react';
import type { Verification } from './verification.ts';

export interface Check {
  readonly id: number;
  readonly code: string;
  readonly at: string;
  readonly result: Verification;
}

const MOST_KEPT = 20;

let checks: readonly Check[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Kept while the window is open, never stored: who was checked is nobody's business later. */
export function rememberCheck(code: string, at: string, result: Verification): void {
  checks = [{ id: next, code, at, result }, ...checks].slice(0, MOST_KEPT);
  next += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useChecks(): readonly Check[] {
  return useSyncExternalStore(subscribe, () => checks);
}
