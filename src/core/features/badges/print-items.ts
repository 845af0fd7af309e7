import type { BadgeSheetItem, CertificateItem } from '../../../domain/badges/print-item.ts';
import { dayInWib } from '../../../domain/badges/wib-day.ts';
import type { ReadDb } from '../../db/database.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { detailOf } from './badge-record.ts';
import type { BadgeRow } from './badge-view.ts';

/** Plain data of one badge, for the preview and the printing process alike. */
export function sheetItem(db: ReadDb, row: BadgeRow): BadgeSheetItem {
  const content = detailOf(row);
  const edition = readEdition(db);
  return {
    serial: row.serial,
    revision: row.revision,
    copy: row.copies + 1,
    basis: content.basis,
    grade: content.grade,
    editionName: edition.name,
    venue: edition.venue,
    fascia: content.fascia,
    legalName: content.legalName,
    booths: content.booths,
    regionName: content.regionName,
    lines: content.lines,
    moreLines: content.moreLines,
    validFrom: content.validFrom,
    validTo: content.validTo,
    qrText: content.token,
    anchor: content.anchor,
    ruleVersion: content.rulesVersion,
  };
}

/** Names who approved what it lists, as it was when it was issued; never who prints it. */
export function certificateItem(db: ReadDb, row: BadgeRow): CertificateItem {
  const { approval, nibMasked } = detailOf(row);
  return {
    ...sheetItem(db, row),
    issuedOn: dayInWib(Date.parse(row.issued_at)),
    ...(nibMasked && { nibMasked }),
    ...(approval?.approver && { approver: approval.approver }),
    ...(approval?.verifier && { verifier: approval.verifier }),
    ...(approval?.checkedOn && { checkedOn: approval.checkedOn }),
  };
}
