import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, calendarDate } from './calendar-date.ts';
import { maskNik, readNik } from './nik.ts';

const context = {
  today: '2026-02-04',
  hasProvince: (code: string) => code === '32',
  hasRegion: (code: string) => code === '32.73',
};
const read = (text: string) => readNik(text, context);

describe('NIK', () => {
  it('reads a woman born 11 December 1995', () => {
    expect(read('3273015112950002')).toEqual({
      ok: true,
      value: {
        nik: '3273015112950002',
        provinceCode: '32',
        regionCode: '32.73',
        birthDate: '1995-12-11',
        sex: 'female',
      },
      warnings: [],
    });
  });

  it('takes the century in which the person is not yet unborn', () => {
    expect(read('3273011112250001')).toMatchObject({ value: { birthDate: '2025-12-11' } });
    expect(read('3273011112270001')).toMatchObject({ value: { birthDate: '1927-12-11' } });
    expect(read('3273012902000001')).toMatchObject({ value: { birthDate: '2000-02-29' } });
  });

  it.each([
    ['327301511295000', 'nik-format'],
    ['3273015112950000', 'nik-serial'],
    ['3273010012950001', 'nik-birth-date'],
    ['3273013202950001', 'nik-birth-date'],
    ['3273014012950001', 'nik-birth-date'],
    ['3273017212950001', 'nik-birth-date'],
    ['3273012902950001', 'nik-birth-date'],
    ['3273011113950001', 'nik-birth-date'],
  ])('%s is refused as %s', (text, code) => {
    expect(read(text)).toEqual({ ok: false, code });
  });

  it('only warns of codes that areas may have had before', () => {
    expect(read('9973015112950002')).toMatchObject({
      ok: true,
      warnings: ['nik-province-unknown'],
    });
    expect(read('3299015112950002')).toMatchObject({ ok: true, warnings: ['nik-region-unknown'] });
  });

  it('is shown masked', () => {
    expect(maskNik('3273015112950002')).toBe('3273********0002');
  });

  it('gives back the day it was made from', () => {
    const day = fc.date({
      min: new Date('1927-01-01'),
      max: new Date('2026-02-03'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.boolean(), (date, woman) => {
        const iso = date.toISOString().slice(0, 10);
        const dd = String(Number(iso.slice(8)) + (woman ? 40 : 0)).padStart(2, '0');
        const outcome = read(`327301${dd}${iso.slice(5, 7)}${iso.slice(2, 4)}0001`);
        const sex = woman ? 'female' : 'male';
        expect(outcome).toMatchObject({ ok: true, value: { birthDate: iso, sex } });
      }),
    );
  });
});

describe('calendar', () => {
  it('counts full years', () => {
    expect(ageOn('1986-02-04', '2026-02-04')).toBe(40);
    expect(ageOn('1986-02-05', '2026-02-04')).toBe(39);
  });

  it('knows leap years', () => {
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
    expect(calendarDate(1900, 2, 29)).toBeUndefined();
    expect(calendarDate(2026, 0, 1)).toBeUndefined();
  });
});
