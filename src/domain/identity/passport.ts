import { accepted, type Checked, refused } from './checked.ts';

/** Reads a passport or company number of a foreign exhibitor: 6-12 capital letters and digits. */
export function readPassport(text: string): Checked<string> {
  const value = text.replace(/[\s.-]/g, '').toUpperCase();
  return /^[A-Z0-9]{6,12}$/.test(value) ? accepted(value) : refused('passport-format');
}
