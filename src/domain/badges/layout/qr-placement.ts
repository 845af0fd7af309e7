import { type QrModules, QUIET_MODULES } from '../qr-code.ts';

/** One dot of a 300 dpi printer in millimetres. */
const DOT = 25.4 / 300;

/**
 * Side of a QR symbol in millimetres, without its quiet zone: the largest within `room` (symbol
 * and quiet zone) whose modules are whole dots at 300 dpi, so that no module is blurred.
 */
export function qrSide(modules: QrModules, room: number): number {
  const dots = Math.floor(room / DOT / (modules.length + 2 * QUIET_MODULES));
  return Math.max(1, dots) * DOT * modules.length;
}
