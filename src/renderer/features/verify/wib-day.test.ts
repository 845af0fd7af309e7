import { expect, it } from 'vitest';
import { wibDay } from './wib-day.ts';

it('reads the first second of a day in Jakarta as that day', () => {
  expect(wibDay('2026-10-06T17:00:00.000Z')).toBe('2026-10-07');
  expect(wibDay('2026-10-11T16:59:59.000Z')).toBe('2026-10-11');
});

it('leaves a day as it is', () => {
  expect(wibDay('2026-10-07')).toBe('2026-10-07');
});
