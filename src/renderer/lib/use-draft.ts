import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OpenDraft } from './draft-store.ts';
import { drafts } from './drafts.ts';

/**
 * The draft of a form under `key`. `read` gives what the form holds, null where that is what it
 * started with: then the draft goes. Whoever hears of a change calls `note`.
 */
export function useDraft(key: string, read: () => object | null): OpenDraft {
  const latest = useRef(read);
  useLayoutEffect(() => {
    latest.current = read;
  });
  const [draft] = useState(() => drafts.open(key, () => latest.current()));
  useEffect(() => () => draft.save(), [draft]);
  return draft;
}

/** Whether a form holds anything else than it started with. */
export function differs(value: object, start: object): boolean {
  return JSON.stringify(value) !== JSON.stringify(start);
}
