import { useEffect } from 'react';

/** Whoever takes the focus on purpose has done so by then. */
const PAUSE_MILLISECONDS = 60;

/**
 * Where the control that has the focus goes away (a button after its work, a dialog, the sign-in), the
 * browser drops the focus to nowhere. It goes back to where it was before, or to the heading: never
 * to another action, which a key still held would take.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let lastOfPage: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onFocus({ target }: FocusEvent): void {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      if (target.closest('#content')) lastOfPage = target;
    }
    function isLost(): boolean {
      return document.activeElement === document.body && last !== null && !isUsable(last);
    }
    function restore(): void {
      if (!isLost()) return;
      const back = lastOfPage && isUsable(lastOfPage) ? lastOfPage : heading();
      back?.focus({ preventScroll: true });
    }
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      if (isLost()) timer = setTimeout(restore, PAUSE_MILLISECONDS);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}

/** Of the record that is open, else of the page. */
function heading(): HTMLElement | null {
  const found =
    document.querySelector<HTMLElement>('#content article :is(h1, h2)') ??
    document.querySelector<HTMLElement>('#content :is(h1, h2)');
  if (found) found.tabIndex = -1;
  return found;
}
