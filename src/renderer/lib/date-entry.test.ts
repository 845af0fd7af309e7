import { describe, expect, it } from 'vitest';
import { editedDate, readDateEntry } from './date-entry.ts';

describe('a day as it is typed', () => {
  it.each([
    ['4/2/2026', '2026-02-04'],
    ['04-02-26', '2026-02-04'],
    [' 4.2.2026 ', '2026-02-04'],
    ['4 2 2026', '2026-02-04'],
    ['04022026', '2026-02-04'],
    ['2026-02-04', '2026-02-04'],
    ['29/2/2028', '2028-02-29'],
    ['', ''],
  ])('%s is read day first', (text, value) => {
    expect(readDateEntry(text)).toEqual({ value, unreadable: false });
  });

  it.each(['31/2/2026', '29/2/2026', '13/13/2026', '4/2', 'besok', '4/2/202', '0/1/2026', '1/1/0'])(
    '%s is refused, not rolled over',
    (text) => {
      expect(readDateEntry(text)).toEqual({ value: '', unreadable: true });
    },
  );

  it('is shown as it can be typed again', () => {
    expect(editedDate('2026-02-04')).toBe('04/02/2026');
    expect(readDateEntry(editedDate('2026-02-04')).value).toBe('2026-02-04');
    expect(editedDate('')).toBe('');
  });
});
