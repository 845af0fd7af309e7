import { createHash } from 'node:crypto';
import type { Basis } from '../../../domain/badges/claims.ts';
import type { PrintLine } from '../../../domain/badges/print-item.ts';
import { maskNib } from '../../../domain/identity/nib.ts';
import type { ProductFields } from '../../../domain/products/product.ts';
import type { Label } from '../../../domain/reference/label.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import type { RegionIndex } from '../../../domain/regions/region-index.ts';
import { findRegion, regionLabel } from '../../../domain/regions/region-lookup.ts';
import { first, type ReadDb } from '../../db/database.ts';
import { canonicalText } from '../../journal/canonical-text.ts';
import { type EligibleLine, eligibleLines } from '../../queries/badge-readiness.ts';
import { boothsOf } from '../../queries/booths-of.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { notFound } from '../../refusal.ts';
import { approvalOf, rulesOf } from './badge-approval.ts';
import type { BadgeKind, DeclaredGoods, IssuedContent } from './badge-record.ts';

/** A badge has room for so many lines; the rest is counted. */
const LINES_ON_BADGE = 8;

export type BadgeContent = Omit<IssuedContent, 'number' | 'revision' | 'token' | 'grade'> & {
  readonly classes: string;
};

interface ExhibitorRow {
  readonly name: string;
  readonly fascia_name: string | null;
  readonly nib: string | null;
  readonly region_code: string | null;
}

/** What a badge or certificate of this exhibitor would say now. */
export function badgeContent(
  db: ReadDb,
  regions: RegionIndex,
  exhibitorId: string,
  kind: BadgeKind,
): BadgeContent {
  const exhibitor = first<ExhibitorRow>(
    db,
    'SELECT name, fascia_name, nib, region_code FROM exhibitor WHERE id = ?',
    [exhibitorId],
  );
  if (!exhibitor) {
    throw notFound('exhibitor');
  }
  const edition = readEdition(db);
  const eligible = eligibleLines(db, exhibitorId);
  const lines = eligible.map((line) => printLine(line, regions));
  const basis = weakestBasis(eligible);
  const shown = kind === 'badge' ? lines.slice(0, LINES_ON_BADGE) : lines;
  const said = {
    kind,
    exhibitorId,
    fascia: exhibitor.fascia_name ?? exhibitor.name,
    legalName: exhibitor.name,
    nibMasked: exhibitor.nib ? maskNib(exhibitor.nib) : null,
    booths: boothsOf(db, exhibitorId).map((booth) => booth.code),
    regionName: placeName(regions, exhibitor.region_code),
    lines: shown,
    moreLines: lines.length - shown.length,
    basis,
    validFrom: edition.starts,
    validTo: edition.ends,
    rulesVersion: rulesOf(eligible) ?? edition.rulesVersion,
    // A badge names nobody, so another approver is no reason to print it again.
    approval: kind === 'certificate' ? approvalOf(eligible, basis) : null,
    classes: [...new Set(eligible.map((line) => line.claimed_class))].sort().join(''),
  };
  const versions = eligible.map((line) => [line.id, line.version]);
  const contentHash = createHash('sha256')
    .update(canonicalText({ ...said, versions, edition: edition.code }))
    .digest('hex');
  // The versions stand for the goods in the hash.
  return { ...said, goods: eligible.slice(0, shown.length).map(declaredGoods), contentHash };
}

function printLine(line: EligibleLine, regions: RegionIndex): PrintLine {
  const fields = JSON.parse(line.detail) as ProductFields;
  const labels: Readonly<Record<string, { id: string }>> = techniqueLabels;
  return {
    name: line.name,
    classCode: line.claimed_class,
    techniqueLabel: line.technique ? (labels[line.technique]?.id ?? line.technique) : '',
    materialsText: fields.materials
      .map(({ name, country, percent }) => `${name} (${countryName(country)} ${percent}%)`)
      .join(', '),
    originText: placeName(regions, fields.originRegion),
    ...disclosedText(line),
  };
}

/** What may only be shown under its true description carries it on the paper. */
function disclosedText({ disclosure, disclosed }: EligibleLine): Pick<PrintLine, 'disclosure'> {
  return disclosure === 'allowed' ? {} : { disclosure: (JSON.parse(disclosed) as Label).id };
}

function declaredGoods({ detail }: EligibleLine): DeclaredGoods {
  const { stock, unit, photos } = JSON.parse(detail) as ProductFields;
  return { stock, unit, photo: photos[0] ?? null };
}

/** Paper is in Indonesian. */
const COUNTRIES = new Intl.DisplayNames('id', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  return code === 'unknown' ? 'asal tidak diketahui' : (COUNTRIES.of(code) ?? code);
}

function placeName(regions: RegionIndex, code: string | null): string {
  const region = code ? findRegion(regions, code) : undefined;
  return region ? regionLabel(regions, region) : '';
}

/** A badge promises no more than its weakest line. */
function weakestBasis(lines: readonly EligibleLine[]): Basis {
  const order = ['PERNYATAAN', 'DOKUMEN', 'FISIK'] as const;
  return order.find((basis) => lines.some((line) => line.basis === basis)) ?? 'PERNYATAAN';
}
