import { useCallback, useState } from 'react';
import type { BadgeItem } from './badge.ts';

/** Badges ticked for printing together; kept while the list is filtered otherwise. */
export function useChosenBadges() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, BadgeItem>>(new Map());
  const toggle = useCallback((item: BadgeItem, on: boolean) => {
    setChosen((before) => {
      const next = new Map(before);
      if (on) next.set(item.id, item);
      else next.delete(item.id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setChosen(new Map()), []);
  return { chosen, toggle, clear };
}

export type ChosenBadges = ReturnType<typeof useChosenBadges>;
