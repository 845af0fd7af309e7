import { isBadgeCode } from './badge-code.ts';

/** A hand scanner types a whole code within milliseconds and ends with Enter. */
const LONGEST_GAP_MILLISECONDS = 100;

function belongsToField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[data-scan="own"]') !== null;
}

/** Takes back what the scanner typed into a text field before the burst was recognised. */
function withdraw(target: EventTarget | null, typed: string): void {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isText || !target.value.endsWith(typed)) return;
  const prototype = Object.getPrototypeOf(target) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  setter?.call(target, target.value.slice(0, -typed.length));
  target.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Listens for scanned badge codes anywhere in the window; returns how to stop. */
export function listenForScans(onCode: (code: string) => void): () => void {
  let typed = '';
  let last = 0;
  function onKey(event: KeyboardEvent): void {
    if (belongsToField(event.target) || event.ctrlKey || event.metaKey) return;
    if (event.timeStamp - last > LONGEST_GAP_MILLISECONDS) typed = '';
    last = event.timeStamp;
    if (event.key.length === 1) {
      typed += event.key;
      return;
    }
    if (event.key !== 'Enter') return;
    const code = typed;
    typed = '';
    if (!isBadgeCode(code)) return;
    event.preventDefault();
    event.stopPropagation();
    withdraw(event.target, code);
    onCode(code);
  }
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
