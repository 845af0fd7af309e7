import type { Basis, Grade } from './claims.ts';

/** `A_ASLI_PENUH` and so on are shortened to their letter on paper. */
export type ClassLetter = 'A' | 'B' | 'C' | 'D' | 'E';

export interface PrintLine {
  readonly name: string;
  readonly classCode: ClassLetter;
  /** In words, in Indonesian; empty if none was declared. */
  readonly techniqueLabel: string;
  /** E.g. `Pandan (Indonesia 80%), resleting (Tiongkok 20%)`; certificates only. */
  readonly materialsText?: string;
  /** Kabupaten or kota and province; certificates only. */
  readonly originText?: string;
  /** What has to be said of the line, in Indonesian, e.g. which inputs are imported. */
  readonly disclosure?: string;
}

/** All that one badge prints: plain data that survives JSON, so a process can be handed it. */
export interface BadgeSheetItem {
  /** Printed form, e.g. `INA26U-000123-K`. */
  readonly serial: string;
  readonly revision: number;
  /** 1 for the first print, one more for each reprint. */
  readonly copy: number;
  readonly basis: Basis;
  readonly grade: Grade;
  /** E.g. `Inacraft 2026 ke-26`. */
  readonly editionName: string;
  readonly venue: string;
  readonly fascia: string;
  readonly legalName: string;
  readonly booths: readonly string[];
  /** Kabupaten or kota and province; empty if foreign or unknown. */
  readonly regionName: string;
  /** Lines to print in this order; those beyond what fits are counted. */
  readonly lines: readonly PrintLine[];
  /** Lines that were left out of `lines` already. */
  readonly moreLines: number;
  /** ISO days in WIB, both included. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Text of the QR code, `ASLI1:…`. */
  readonly qrText: string;
  /** Place in the journal this paper can be held against: `device:seq:hash8`. */
  readonly anchor: string;
  readonly ruleVersion: string;
}

export interface CertificateItem extends BadgeSheetItem {
  /** ISO day of signing, in WIB. */
  readonly issuedOn: string;
  /** E.g. `1234*****9012`. */
  readonly nibMasked?: string;
  /** ISO day of the check the basis rests on. */
  readonly checkedOn?: string;
  readonly verifier?: string;
  readonly approver?: string;
  /** Where to complain, in one line. */
  readonly complaintContact?: string;
}
