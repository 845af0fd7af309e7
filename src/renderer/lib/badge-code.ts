const WHOLE_CODE = /^ASLI1:.{20,}$/i;
/** Printed or typed serials; a wrong check character is for the verifier to say. */
const SERIAL = /^INA\d{2}[A-Z][- ]?\d{1,6}[- ]?[0-9A-Z]$/i;

/** Whether a text looks like a badge code or serial, and not like a word being searched. */
export function isBadgeCode(text: string): boolean {
  return WHOLE_CODE.test(text) || SERIAL.test(text);
}
