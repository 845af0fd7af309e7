import { useEffect, useEffectEvent } from 'react';
import { isSubmitKey } from './submit-key.ts';

/**
 * Saves a long form by Ctrl or Cmd with Enter or S, wherever the focus is on its page, but not from
 * a dialog above it. Such a form has no submit button: plain Enter in a field never sends it half
 * filled.
 */
export function useSaveKeys(save: () => void): void {
  const act = useEffectEvent(save);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { target } = event;
      if (target instanceof Element && target.closest('[role$="dialog"]')) return;
      if (!isSubmitKey(event)) return;
      event.preventDefault();
      if (!event.repeat) act();
    }
    // Captured: what has the focus (a button, an open list) must not take the key as its own.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
