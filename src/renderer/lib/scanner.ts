import { isBadgeCode } from './badge-code.ts';

/** In a field a serial may be typed by hand, slower than this; a token is typed by nobody. */
const LONGEST_GAP_BY_HAND = 100;
/** Between keys of what only a scanner types: the machine, or its cable, may be slow. */
const LONGEST_GAP = 1000;
/** Some end without Enter: then the code is whole once nothing more comes. */
const END_MILLISECONDS = 600;

const TOKEN_START = 'ASLI1:';
const SERIAL_START = /^INA\d{2}[A-Z]$/i;
const PART_OF_SERIAL_START = /^I(N(A(\d(\d[A-Z]?)?)?)?)?$/i;

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

function mayStart(text: string): boolean {
  return TOKEN_START.startsWith(text.toUpperCase()) || PART_OF_SERIAL_START.test(text);
}

/** How long the next key of a start may keep waiting. */
function longestGap(typed: string, field: Field | null): number {
  const isToken = typed.length > 1 && TOKEN_START.startsWith(typed.toUpperCase());
  const isText = field !== null && !(field.element instanceof HTMLSelectElement);
  return isToken || !isText ? LONGEST_GAP : LONGEST_GAP_BY_HAND;
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
    if (!known && event.timeStamp - last > longestGap(typed, field)) typed = '';
    if (event.key.length === 1) {
      last = event.timeStamp;
      if (!known && !mayStart(typed + event.key)) typed = '';
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
    else timer = setTimeout(end, isBadgeCode(typed) ? END_MILLISECONDS : LONGEST_GAP);
  }
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}
