import type { BadgeClaims } from './claims.ts';
import { formatSerial } from './serial.ts';
import { endOfDayWib, startOfDayWib } from './wib-day.ts';

/** Good claims of a fair of 4-8 February 2026, with anything changed that a test is about. */
export function badgeClaims(change: Partial<BadgeClaims> = {}): BadgeClaims {
  return {
    audience: 'INA26U',
    type: 'badge',
    serial: formatSerial({ edition: 'INA26U', number: 123 }),
    revision: 1,
    issuedAt: startOfDayWib('2026-02-03') + 36_000,
    notBefore: startOfDayWib('2026-02-04'),
    expiresAt: endOfDayWib('2026-02-08'),
    booths: 'PLH-A-012',
    fascia: 'Anyaman Ibu Sri',
    classes: 'AB',
    basis: 'DOKUMEN',
    grade: 'confirmed',
    recordHash: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    ...change,
  };
}
