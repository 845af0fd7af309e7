import type { KbliVersion } from '../identity/kbli.ts';

/**
 * An exhibitor as a sheet gives it; an absent field had an empty or unreadable cell. What is only
 * doubted, a number or a code that its list lacks, stands here as typed.
 */
export interface ExhibitorRow {
  readonly name: string;
  readonly fasciaName?: string;
  readonly type?: string;
  readonly legalForm?: string;
  readonly nib?: string;
  readonly npwp?: string;
  readonly nitku?: string;
  readonly kbli: readonly string[];
  readonly kbliVersion?: KbliVersion;
  /** Whole rupiah. */
  readonly capital?: number;
  readonly annualSales?: number;
  readonly foundedYear?: number;
  readonly memberNumber?: string;
  readonly address?: string;
  /** Kemendagri `NN.NN`; never for a foreign exhibitor. */
  readonly regionCode?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2; ID where the sheet says nothing. */
  readonly country: string;
  readonly picName?: string;
  readonly picRole?: string;
  /** E.164 */
  readonly picPhone?: string;
  readonly picEmail?: string;
  readonly nik?: string;
  readonly picAge?: number;
  readonly passport?: string;
  readonly entryBasis?: string;
  /** Main category of the sheet. */
  readonly category?: string;
  readonly booths: readonly string[];
}
