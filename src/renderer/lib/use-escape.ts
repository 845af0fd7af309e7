import { useEffect } from 'react';

/** A short message has the role of a dialog too, but says that it is not modal. */
const OVERLAY = '[role$="dialog"]:not([aria-modal="false"]), [role="listbox"], [role="menu"]';
const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * Escape anywhere on the page, unless it closes something first (a dialog, an open list) or a
 * field has the focus: the first Escape leaves the field, the second the page.
 */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      if (document.querySelector(OVERLAY)) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.matches(TYPING)) {
        target.blur();
        return;
      }
      onEscape();
    }
    // Captured: what Escape closes is gone from the page once its own handler has run.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onEscape]);
}
