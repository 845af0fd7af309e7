import { isBadgeCode } from './badge-code.ts';

/** A hand scanner types a code within milliseconds; nobody else types what a token starts with. */
const LONGEST_GAP = { start: 100, token: 1000, code: 1000 } as const;
/** Some end without Enter: then the code is whole once nothing more comes. */
const END_MILLISECONDS = 600;

const TOKEN_START = 'ASLI1:';
const SERIAL_START = /^INA\d{2}[A-Z]$/i;

/** A field that keys change, as it was before the first key of a burst. */
interface Field {
  readonly element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly value: string;
}

function fieldOf(target: EventTarget | null): Field | null {
  const element = target;
  const holdsText =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return holdsText ? { element, value: element.value } : null;
}

/** Sets a value as typing does, so that whoever follows the field hears of it. */
function fill({ element, value }: Field): void {
  if (element.value === value) return;
  const prototype = Object.getPrototypeOf(element) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  for (const type of ['input', 'change']) {
    element.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** A key on the way to a list or a button may have taken the rest of the start to its search. */
function withdraw(field: Field | null, start: string): void {
  if (field) fill(field);
  const other = fieldOf(document.activeElement);
  if (!other || other.element === field?.element) return;
  for (let length = start.length; length > 0; length -= 1) {
    if (other.value.endsWith(start.slice(-length))) {
      fill({ ...other, value: other.value.slice(0, -length) });
      return;
    }
  }
}

function startsToken(text: string): boolean {
  return text.length > 1 && TOKEN_START.startsWith(text.toUpperCase());
}

/**
 * Listens for scanned badge codes anywhere in the window; returns how to stop. Once a burst has
 * begun like a code, no key of it reaches the page, and what its first keys changed is put back.
 */
export function listenForScans(onCode: (code: string) => void): () => void {
  let typed = '';
  let last = 0;
  let known = false;
  let field: Field | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function end(): void {
    clearTimeout(timer);
    const [code, before] = [typed, field];
    typed = '';
    known = false;
    field = null;
    if (isBadgeCode(code)) onCode(code);
    // Half a code: whoever typed it by hand finds it where it was typed.
    else if (before && !(before.element instanceof HTMLSelectElement)) {
      fill({ ...before, value: before.value + code });
    }
  }
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const gap = event.timeStamp - last;
    const longest = known
      ? LONGEST_GAP.code
      : startsToken(typed)
        ? LONGEST_GAP.token
        : LONGEST_GAP.start;
    if (!known && gap > longest) typed = '';
    if (event.key.length === 1) {
      last = event.timeStamp;
      if (typed === '') field = fieldOf(event.target);
      typed += event.key;
      if (!known) {
        known = typed.toUpperCase() === TOKEN_START || SERIAL_START.test(typed);
        if (known) withdraw(field, typed.slice(0, -1));
      }
    } else if (event.key !== 'Enter') {
      return;
    }
    if (!known) {
      if (event.key === 'Enter') typed = '';
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(timer);
    if (event.key === 'Enter') end();
    else timer = setTimeout(end, isBadgeCode(typed) ? END_MILLISECONDS : LONGEST_GAP.code);
  }
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}
