/** A spreadsheet keeps 15 significant digits of a number; the rest is replaced by zeros. */
const spreadsheetDigits = 15;

const exponent = /^[+-]?\d+(?:[.,]\d+)?\s*e\s*[+-]?\s*\d+$/i;
const narrowColumn = /^#+$/;
const spreadsheetError = /^#(?:REF|VALUE|N\/A|NUM|NAME|NULL|DIV\/0|SPILL|CALC)[!?]?$/i;
const integerShownAsDecimal = /^(\d+)[.,]0{1,2}$/;

/**
 * Whether a spreadsheet has destroyed the digits of a number: written in powers of ten
 * (`2,90611E+12`), printed from too narrow a column (`####`), an error value (`#REF!`), or a number
 * of more than 15 digits that carries a decimal tail. The digits cannot be recovered from the cell.
 */
export function isDamagedNumber(text: string): boolean {
  const trimmed = text.trim().replace(/^'/, '');
  if (exponent.test(trimmed) || narrowColumn.test(trimmed) || spreadsheetError.test(trimmed)) {
    return true;
  }
  const decimal = integerShownAsDecimal.exec(trimmed);
  return (decimal?.[1]?.length ?? 0) > spreadsheetDigits;
}

/**
 * Strips what a spreadsheet adds to an identity number without losing digits: the apostrophe that
 * marks text, a formula that does (`="2906098567536"`), and a decimal tail (`2906098567536.0`). Anything else is returned as typed.
 */
export function undressNumber(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim();
  const decimal = integerShownAsDecimal.exec(trimmed);
  const digits = decimal?.[1];
  return digits !== undefined && digits.length <= spreadsheetDigits && digits.length > 3
    ? digits
    : trimmed;
}
