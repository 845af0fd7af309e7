import type { ComboItem } from '../../ui/combo-box.tsx';
import type { ExhibitorDetail, ExhibitorInput } from './exhibitor-types.ts';

/** What the form holds: texts as typed, numbers or nothing, choices as codes (empty: none). */
export interface ExhibitorFormValues {
  name: string;
  fasciaName: string;
  type: string;
  legalForm: string;
  nib: string;
  npwp: string;
  nitku: string;
  /** Codes separated by commas or spaces. */
  kbli: string;
  kbliVersion: string;
  capital: number | null;
  annualSales: number | null;
  foundedYear: number | null;
  scaleOverride: string;
  scaleReason: string;
  memberNumber: string;
  category: string;
  address: string;
  regionCode: string;
  postalCode: string;
  country: string;
  picName: string;
  picRole: string;
  picPhone: string;
  picEmail: string;
  /** Only a newly typed number: the stored one never leaves core whole. */
  nik: string;
  picAge: number | null;
  passport: string;
  entryBasis: string;
  privacyGiven: boolean;
  /** Where a new exhibitor is placed at once. */
  booth: ComboItem | null;
}

export const PRIVACY_NOTICE_VERSION = '2026-1';

export const SCALES = ['MIKRO', 'KECIL', 'MENENGAH', 'BESAR'] as const;

/** Numbers of a person are kept only in the record, whose erasure destroys them; no draft has them. */
export const NOT_IN_DRAFT = ['nik', 'passport'] as const;

export const emptyValues: ExhibitorFormValues = {
  name: '',
  fasciaName: '',
  type: 'NON_ANGGOTA',
  legalForm: '',
  nib: '',
  npwp: '',
  nitku: '',
  kbli: '',
  kbliVersion: '',
  capital: null,
  annualSales: null,
  foundedYear: null,
  scaleOverride: '',
  scaleReason: '',
  memberNumber: '',
  category: '',
  address: '',
  regionCode: '',
  postalCode: '',
  country: 'ID',
  picName: '',
  picRole: '',
  picPhone: '',
  picEmail: '',
  nik: '',
  picAge: null,
  passport: '',
  entryBasis: '',
  privacyGiven: false,
  booth: null,
};

export function valuesOf(detail: ExhibitorDetail): ExhibitorFormValues {
  const text = (value: string | null) => value ?? '';
  return {
    name: detail.name,
    fasciaName: text(detail.fasciaName),
    type: detail.type,
    legalForm: text(detail.legalForm),
    nib: text(detail.nib),
    npwp: text(detail.npwp),
    nitku: text(detail.nitku),
    kbli: detail.kbli.join(', '),
    kbliVersion: text(detail.kbliVersion),
    capital: detail.capital,
    annualSales: detail.annualSales,
    foundedYear: detail.foundedYear,
    scaleOverride: text(detail.scaleOverride),
    scaleReason: text(detail.scaleReason),
    memberNumber: text(detail.memberNumber),
    category: text(detail.category),
    address: text(detail.address),
    regionCode: text(detail.regionCode),
    postalCode: text(detail.postalCode),
    country: detail.country,
    picName: text(detail.picName),
    picRole: text(detail.picRole),
    picPhone: text(detail.picPhone),
    picEmail: text(detail.picEmail),
    nik: '',
    picAge: detail.picAge,
    passport: text(detail.passport),
    entryBasis: text(detail.entryBasis),
    privacyGiven: detail.privacyNoticeAt !== null,
    booth: null,
  };
}

/** KBLI codes as typed, in any separation. */
export function kbliCodes(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((code) => code !== '');
}

/** The contract input of every field of the form, empty ones as null. */
export function inputOf(values: ExhibitorFormValues, now: string): ExhibitorInput {
  const text = (value: string) => (value.trim() === '' ? null : value);
  const { scaleOverride, kbliVersion } = values;
  return {
    name: values.name,
    fasciaName: text(values.fasciaName),
    type: values.type,
    legalForm: text(values.legalForm),
    nib: text(values.nib),
    npwp: text(values.npwp),
    nitku: text(values.nitku),
    kbli: kbliCodes(values.kbli),
    kbliVersion: kbliVersion === '2020' || kbliVersion === '2025' ? kbliVersion : null,
    capital: values.capital,
    annualSales: values.annualSales,
    foundedYear: values.foundedYear,
    scaleOverride: SCALES.find((scale) => scale === scaleOverride) ?? null,
    scaleReason: text(values.scaleReason),
    memberNumber: text(values.memberNumber),
    category: text(values.category),
    address: text(values.address),
    regionCode: text(values.regionCode),
    postalCode: text(values.postalCode),
    country: values.country,
    picName: text(values.picName),
    picRole: text(values.picRole),
    picPhone: text(values.picPhone),
    picEmail: text(values.picEmail),
    nik: text(values.nik),
    picAge: values.picAge,
    passport: text(values.passport),
    entryBasis: text(values.entryBasis),
    privacyNoticeVersion: values.privacyGiven ? PRIVACY_NOTICE_VERSION : null,
    privacyNoticeAt: values.privacyGiven ? now : null,
  };
}

/** Contract fields that differ from what the form started with; the rest is left alone. */
export function changedInput(
  values: ExhibitorFormValues,
  before: ExhibitorFormValues,
  now: string,
): ExhibitorInput {
  const next = inputOf(values, now);
  const old = inputOf(before, now);
  const entries = Object.entries(next).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field as keyof typeof old]),
  );
  return Object.fromEntries(entries);
}

/** The field of the form that a field of the contract is edited in. */
export function formField(field: string): keyof ExhibitorFormValues | null {
  if (field.startsWith('privacyNotice')) return 'privacyGiven';
  const first = field.split('.')[0] ?? '';
  return first in emptyValues ? (first as keyof ExhibitorFormValues) : null;
}
