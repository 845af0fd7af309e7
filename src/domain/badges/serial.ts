import { checkCharacter } from './check-character.ts';
import { isEditionCode } from './edition-code.ts';

export const MAX_SERIAL_NUMBER = 999_999;

export interface Serial {
  /** Edition code, e.g. `INA26U`. */
  readonly edition: string;
  /** 1 to 999,999. */
  readonly number: number;
}

/**
 * Prints a serial, e.g. `INA26U-000123-K`. The check character is ISO 7064 MOD 37,36 over the
 * edition code followed by the six digits, without dashes (`INA26U000123`).
 *
 * @throws RangeError for a malformed edition code or a number outside 1 to 999,999
 */
export function formatSerial({ edition, number }: Serial): string {
  if (!isEditionCode(edition)) {
    throw new RangeError(`not an edition code: ${edition}`);
  }
  if (!Number.isInteger(number) || number < 1 || number > MAX_SERIAL_NUMBER) {
    throw new RangeError(`serial number out of range: ${number}`);
  }
  const digits = String(number).padStart(6, '0');
  return `${edition}-${digits}-${checkCharacter(edition + digits)}`;
}

/** Reads a serial in its printed form only; undefined for anything else. */
export function parseSerial(text: string): Serial | undefined {
  const match = /^(INA\d{2}[UO])-(\d{6})-[0-9A-Z]$/.exec(text);
  if (!match?.[1] || !match[2]) {
    return undefined;
  }
  const serial = { edition: match[1], number: Number(match[2]) };
  return serial.number >= 1 && formatSerial(serial) === text ? serial : undefined;
}

const TYPED = /^([I1]NA[0-9OI]{2}[UO0])[^0-9A-Z]*([0-9OI]{1,6})[^0-9A-Z]*([0-9A-Z])$/;

/**
 * Reads a serial as people type it: any case, blanks or other marks for the dashes or none at all,
 * leading zeros left out, the letters O and I mixed up with the digits 0 and 1 before the check
 * character. That one must fit exactly: were O and 0 one there, a single wrong digit could find
 * another badge.
 */
export function parseTypedSerial(text: string): Serial | undefined {
  const match = typedParts(text);
  if (!match?.[1] || !match[2] || !match[3]) {
    return undefined;
  }
  const year = digitsOnly(match[1].slice(3, 5));
  const series = match[1].charAt(5) === 'U' ? 'U' : 'O';
  const edition = `INA${year}${series}`;
  const number = Number(digitsOnly(match[2]));
  if (number < 1) {
    return undefined;
  }
  const serial = { edition, number };
  return formatSerial(serial).endsWith(match[3]) ? serial : undefined;
}

/** Whether somebody meant to type a serial, whatever its check character says. */
export function hasShapeOfSerial(text: string): boolean {
  return typedParts(text) !== null;
}

function typedParts(text: string): RegExpExecArray | null {
  return text.length > 40 ? null : TYPED.exec(text.normalize('NFKC').trim().toUpperCase());
}

function digitsOnly(text: string): string {
  return text.replaceAll('O', '0').replaceAll('I', '1');
}

/** First and last serial number of a laptop, both included. */
export interface SerialBlock {
  readonly from: number;
  readonly to: number;
}

const BLOCK_SIZE = 10_000;

/** How many laptops a fair can give a block to. */
export const SERIAL_BLOCKS = 100;

/**
 * The serial numbers owned by the n-th enrolled laptop, so that laptops without a network never
 * draw the same number: the first (index 0) owns 1-9,999, the next 10,000-19,999, and so on.
 *
 * @param index 0 to 99
 * @throws RangeError beyond the hundredth laptop
 */
export function blockFor(index: number): SerialBlock {
  const from = index * BLOCK_SIZE;
  if (!Number.isInteger(index) || index < 0 || from > MAX_SERIAL_NUMBER) {
    throw new RangeError(`no serial block ${index}`);
  }
  return { from: Math.max(1, from), to: from + BLOCK_SIZE - 1 };
}
