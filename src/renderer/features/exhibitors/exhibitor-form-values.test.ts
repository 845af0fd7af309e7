import { describe, expect, it } from 'vitest';
import {
  changedInput,
  emptyValues,
  formField,
  inputOf,
  kbliCodes,
} from './exhibitor-form-values.ts';

const now = '2027-02-03T02:00:00.000Z';

describe('exhibitor form values', () => {
  it('turns empty texts into null and keeps what was typed as it was typed', () => {
    const input = inputOf({ ...emptyValues, name: ' Bumi Lurik ', nib: '29 0609 8567 536' }, now);
    expect(input).toMatchObject({ name: ' Bumi Lurik ', nib: '29 0609 8567 536', npwp: null });
    expect(input.privacyNoticeAt).toBeNull();
  });

  it('reads KBLI codes in any separation', () => {
    expect(kbliCodes(' 13134, 13121;  16291 ')).toEqual(['13134', '13121', '16291']);
  });

  it('sends only what changed, and the NIK only when it was typed anew', () => {
    const before = { ...emptyValues, name: 'Bumi Lurik', nib: '2906098567536' };
    expect(changedInput(before, before, now)).toEqual({});
    expect(changedInput({ ...before, kbli: '13134', nib: '' }, before, now)).toEqual({
      nib: null,
      kbli: ['13134'],
    });
    expect(changedInput({ ...before, nik: '3273015512950002' }, before, now)).toEqual({
      nik: '3273015512950002',
    });
  });

  it('records the version and the time of the notice once it was given', () => {
    const after = { ...emptyValues, privacyGiven: true };
    expect(changedInput(after, emptyValues, now)).toMatchObject({ privacyNoticeAt: now });
  });

  it('finds the form field of an issue', () => {
    expect(formField('picPhone')).toBe('picPhone');
    expect(formField('kbli.0')).toBe('kbli');
    expect(formField('privacyNoticeAt')).toBe('privacyGiven');
    expect(formField('id')).toBeNull();
  });
});
