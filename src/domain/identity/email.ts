import { accepted, type Checked, refused } from './checked.ts';

/** RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them the angle brackets. */
const longest = 254;
const shape = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/u;

/**
 * Reads an e-mail address: kept as typed with the domain in lower case. A doubtful shape is only
 * the warning `email-format`, because no shape proves that mail arrives; longer than 254 characters
 * is `text-too-long`.
 */
export function readEmail(text: string): Checked<string> {
  const typed = text.trim().replace(/^mailto:/i, '');
  if (typed.length > longest) {
    return refused('text-too-long');
  }
  const at = typed.lastIndexOf('@');
  const value = `${typed.slice(0, at + 1)}${typed.slice(at + 1).toLowerCase()}`;
  return at < 0
    ? accepted(typed, ['email-format'])
    : accepted(value, shape.test(value) ? [] : ['email-format']);
}
