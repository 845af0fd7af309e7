import { readEmail } from '../identity/email.ts';
import { readPassport } from '../identity/passport.ts';
import { readPhone, suggestPhones } from '../identity/phone.ts';
import { readPostcode } from '../identity/postcode.ts';
import { findCountry } from '../reference/country-lookup.ts';
import { matchRegion } from '../regions/region-lookup.ts';
import { readBoothCodes } from './booth-codes-cell.ts';
import type { ExhibitorColumn } from './exhibitor-columns.ts';
import type { ExhibitorRow } from './exhibitor-row.ts';
import { presentFields } from './present-fields.ts';
import { readBusinessNumbers } from './read-business-numbers.ts';
import type { ReadContext } from './read-context.ts';
import { type RowOutcome, rowOutcome } from './row-issue.ts';
import { openRow, type RowReader } from './row-reader.ts';
import { findCategory, findEntryBasis, findExhibitorType, findLegalForm } from './sheet-codes.ts';
import { longestFascia, longestText } from './text-limits.ts';

type Row = RowReader<ExhibitorColumn>;

const shortestName = 2;
const longestAddress = 500;
const longestBoothList = 2000;

/**
 * Reads one row of an exhibitor sheet. Every issue of the row is reported, also after one that
 * blocks. What needs the stored records (a NIB used twice, a booth taken) is found elsewhere.
 */
export function readExhibitorRow(
  record: Readonly<Partial<Record<ExhibitorColumn, string>>>,
  context: ReadContext,
): RowOutcome<ExhibitorRow> {
  const row = openRow<ExhibitorColumn>(record);
  const name = readName(row) ?? '';
  const type = row.listed('type', findExhibitorType, 'exhibitor-type-unknown');
  const country = readCountry(row, type === 'LUAR_NEGERI');
  const numbers = readBusinessNumbers(row, context);
  const fields = presentFields({
    fasciaName: readFascia(row),
    type,
    legalForm: row.listed('legalForm', findLegalForm, 'legal-form-unknown'),
    memberNumber: row.text('memberNumber', longestText),
    address: row.longText('address', longestAddress),
    regionCode: readRegion(row, country, context),
    postalCode: readPostalCode(row, country),
    picName: row.text('picName', longestText),
    picRole: row.text('picRole', longestText),
    picPhone: row.number('picPhone', readPhone, suggestPhones),
    picEmail: row.value('picEmail', readEmail),
    passport: row.doubted('passport', readPassport),
    entryBasis: row.listed('entryBasis', findEntryBasis, 'entry-basis-unknown'),
    category: row.listed('category', findCategory, 'category-unknown'),
  });
  noteCompleteness(row, country);
  row.text('booths', longestBoothList);
  const booths = readBoothCodes(row.lines('booths'));
  return rowOutcome({ name, country: country ?? 'ID', booths, ...numbers, ...fields }, row.issues);
}

function readName(row: Row): string | undefined {
  const name = row.text('name', longestText);
  if (row.cell('name') === '') {
    row.note('name', 'name-missing');
  } else if (name !== undefined && [...name].length < shortestName) {
    row.note('name', 'name-too-short', name);
  }
  return name;
}

/** A board name that does not fit is kept whole: a person chooses what to leave out. */
function readFascia(row: Row): string | undefined {
  const typed = row.text('fasciaName', longestText);
  const signs = [...(typed ?? '')];
  if (signs.length <= longestFascia) {
    return typed;
  }
  const cut = signs
    .slice(0, longestFascia + 1)
    .join('')
    .replace(/\s+\S*$/u, '');
  const fits = [...cut].length <= longestFascia;
  row.note('fasciaName', 'fascia-too-long', typed, fits ? [cut] : []);
  return typed;
}

/** Nothing where the country is needed and cannot be told. */
function readCountry(row: Row, foreign: boolean): string | undefined {
  const typed = row.cell('country');
  if (typed === '' && foreign) {
    row.note('country', 'country-missing');
    return undefined;
  }
  const country = typed === '' ? 'ID' : row.code('country', findCountry, 'country-unknown');
  if (country !== undefined && row.cell('type') !== '' && foreign !== (country !== 'ID')) {
    row.note('type', 'type-country-mismatch', row.cell('type'));
  }
  return country;
}

/**
 * Only an Indonesian exhibitor has a kab/kota; what a foreign one writes there is left out. Where
 * the country cannot be read, a kab/kota that is named is read too: the row may be Indonesian.
 */
function readRegion(row: Row, country: string | undefined, context: ReadContext) {
  const typed = row.cell('regionCode');
  if (country === undefined ? typed === '' : country !== 'ID') {
    return undefined;
  }
  if (typed === '') {
    row.note('regionCode', 'region-missing');
    return undefined;
  }
  const match = matchRegion(context.regions, typed, row.cell('province'));
  if (!match.ok) {
    row.note('regionCode', match.code, typed, match.suggestions);
  }
  return match.ok ? match.region.code : undefined;
}

/** Five digits are Indonesian; elsewhere the code is not checked. */
function readPostalCode(row: Row, country: string | undefined): string | undefined {
  return country === 'ID'
    ? row.doubtedNumber('postalCode', readPostcode)
    : row.text('postalCode', longestText);
}

function noteCompleteness(row: Row, country: string | undefined): void {
  if (country === 'ID' && row.cell('nib') === '' && row.cell('nik') === '') {
    row.note('nib', 'nib-missing');
  }
  if (row.cell('picPhone') === '') {
    row.note('picPhone', 'phone-missing');
  }
}
