import type { BusinessScale } from '../identity/business-scale.ts';

/**
 * An exhibitor of one edition, values normalised: digits without separators, phone in E.164,
 * country ISO 3166-1 alpha-2, region a Kemendagri code `NN.NN`, money whole rupiah.
 */
export interface ExhibitorFields {
  readonly name: string;
  readonly fasciaName: string | null;
  readonly type: string;
  readonly legalForm: string | null;
  readonly nib: string | null;
  readonly npwp: string | null;
  readonly nitku: string | null;
  readonly kbli: readonly string[];
  readonly kbliVersion: '2020' | '2025' | null;
  readonly capital: number | null;
  readonly annualSales: number | null;
  readonly foundedYear: number | null;
  readonly scaleOverride: BusinessScale | null;
  readonly scaleReason: string | null;
  readonly memberNumber: string | null;
  readonly category: string | null;
  readonly address: string | null;
  readonly regionCode: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly picName: string | null;
  readonly picRole: string | null;
  readonly picPhone: string | null;
  readonly picEmail: string | null;
  readonly nik: string | null;
  readonly picAge: number | null;
  readonly passport: string | null;
  readonly entryBasis: string | null;
  readonly privacyNoticeVersion: string | null;
  readonly privacyNoticeAt: string | null;
}

/** Fields about a person: encrypted in the journal under a key that erasure destroys. */
export const PERSONAL_FIELDS = [
  'picName',
  'picPhone',
  'picEmail',
  'nik',
  'passport',
  'address',
] as const satisfies readonly (keyof ExhibitorFields)[];

export const EMPTY_EXHIBITOR: Omit<ExhibitorFields, 'name'> = {
  fasciaName: null,
  type: 'NON_ANGGOTA',
  legalForm: null,
  nib: null,
  npwp: null,
  nitku: null,
  kbli: [],
  kbliVersion: null,
  capital: null,
  annualSales: null,
  foundedYear: null,
  scaleOverride: null,
  scaleReason: null,
  memberNumber: null,
  category: null,
  address: null,
  regionCode: null,
  postalCode: null,
  country: 'ID',
  picName: null,
  picRole: null,
  picPhone: null,
  picEmail: null,
  nik: null,
  picAge: null,
  passport: null,
  entryBasis: null,
  privacyNoticeVersion: null,
  privacyNoticeAt: null,
};
