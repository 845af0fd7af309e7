import qrcode from 'qrcode-generator';

/** Rows of a QR symbol, true being dark; the quiet zone is not part of it. */
export type QrModules = readonly (readonly boolean[])[];

/** Light modules a reader needs on every side (ISO/IEC 18004). */
export const QUIET_MODULES = 4;

const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]*$/;

/**
 * The smallest QR symbol for a text at error correction level M.
 *
 * @throws RangeError for characters outside the QR alphanumeric set, which no token has, or for a
 *   text no symbol can hold
 */
export function qrModules(text: string): QrModules {
  if (!ALPHANUMERIC.test(text)) {
    throw new RangeError('not a text of the QR alphanumeric set');
  }
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  try {
    code.make();
  } catch (cause) {
    throw new RangeError('text too long for a QR code', { cause });
  }
  const indices = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return indices.map((row) => indices.map((column) => code.isDark(row, column)));
}
