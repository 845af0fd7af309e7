import type { IssueCode } from '../sheets/issue-codes.ts';
import { calendarDate } from './calendar-date.ts';
import { accepted, type Checked, refused } from './checked.ts';
import { withoutSeparators } from './digits.ts';

export interface NikContext {
  /** `YYYY-MM-DD`; decides the century of a two-digit year of birth. */
  readonly today: string;
  /** Kemendagri codes, `NN`. */
  readonly hasProvince: (code: string) => boolean;
  /** Kemendagri codes, `NN.NN`. */
  readonly hasRegion: (code: string) => boolean;
}

export interface Nik {
  readonly nik: string;
  /** Where first registered, not the present home. */
  readonly provinceCode: string;
  readonly regionCode: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly sex: 'female' | 'male';
}

function birthDateOf(digits: string, today: string): string | undefined {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const shortYear = Number(digits.slice(10, 12));
  const thisYear = Number(today.slice(0, 4));
  const century = Math.floor(thisYear / 100) * 100;
  const year = shortYear > thisYear % 100 ? century - 100 + shortYear : century + shortYear;
  return calendarDate(year, month, day > 40 ? day - 40 : day);
}

/**
 * Reads a population number (NIK): PPKKCC DDMMYY SSSS, where women have 40 added to the day.
 * No checksum exists. Refuses a wrong length (`nik-format`), an impossible day of birth
 * (`nik-birth-date`) and serial 0000 (`nik-serial`); an unknown province or kab/kota is only a
 * warning, because numbers keep the codes of areas that were split or dissolved since.
 */
export function readNik(text: string, context: NikContext): Checked<Nik> {
  const nik = withoutSeparators(text);
  if (!/^\d{16}$/.test(nik)) {
    return refused('nik-format');
  }
  const birthDate = birthDateOf(nik, context.today);
  if (birthDate === undefined) {
    return refused('nik-birth-date');
  }
  if (nik.endsWith('0000')) {
    return refused('nik-serial');
  }
  const provinceCode = nik.slice(0, 2);
  const regionCode = `${provinceCode}.${nik.slice(2, 4)}`;
  const warnings: IssueCode[] = [];
  if (!context.hasProvince(provinceCode)) {
    warnings.push('nik-province-unknown');
  } else if (!context.hasRegion(regionCode)) {
    warnings.push('nik-region-unknown');
  }
  const sex = Number(nik.slice(6, 8)) > 40 ? 'female' : 'male';
  return accepted({ nik, provinceCode, regionCode, birthDate, sex }, warnings);
}

/** `3273********0002`: the only form in which a NIK is shown, listed or exported. */
export function maskNik(nik: string): string {
  return `${nik.slice(0, 4)}${'*'.repeat(Math.max(0, nik.length - 8))}${nik.slice(-4)}`;
}
