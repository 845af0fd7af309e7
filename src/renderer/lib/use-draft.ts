import { useCallback, useEffect, useRef } from 'react';
import { dropDraft, writeDraft } from './draft.ts';

const PAUSE_MILLISECONDS = 300;

/**
 * Keeps the entries of a form on this laptop shortly after each change; `changed` is false while
 * nothing was typed. Call the returned function once they are saved or discarded.
 */
export function useDraft(key: string, value: object, changed: boolean): () => void {
  const dropped = useRef(false);
  useEffect(() => {
    if (!changed || dropped.current) return;
    const timer = setTimeout(() => writeDraft(key, value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [key, value, changed]);
  return useCallback(() => {
    dropped.current = true;
    dropDraft(key);
  }, [key]);
}
