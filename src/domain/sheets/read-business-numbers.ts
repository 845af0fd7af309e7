import { accepted, type Checked, refused } from '../identity/checked.ts';
import { type KbliVersion, kbliVersions, readKbli } from '../identity/kbli.ts';
import { readNib } from '../identity/nib.ts';
import { readNik } from '../identity/nik.ts';
import { readNitku } from '../identity/nitku.ts';
import { readNpwp, suggestNpwp } from '../identity/npwp.ts';
import { readRupiah } from '../identity/rupiah.ts';
import { readWholeNumber } from '../identity/whole-number.ts';
import type { ExhibitorColumn } from './exhibitor-columns.ts';
import { presentFields } from './present-fields.ts';
import type { ReadContext } from './read-context.ts';
import type { RowReader } from './row-reader.ts';
import { longestKbli } from './text-limits.ts';

type Row = RowReader<ExhibitorColumn>;

const firstYear = 1800;
const oldest = 120;

/** A plain count between two bounds, both allowed; `number-range` outside. */
function between(from: number, to: number): (text: string) => Checked<number> {
  return (text) => {
    const outcome = readWholeNumber(text);
    const outside = outcome.ok && (outcome.value < from || outcome.value > to);
    return outside ? refused('number-range') : outcome;
  };
}

function npwpSuggestions(text: string): readonly string[] {
  const suggestion = suggestNpwp(text);
  return suggestion === undefined ? [] : [suggestion];
}

function readKbliCodes(row: Row): string[] {
  const codes: string[] = [];
  for (const part of (row.text('kbli', longestKbli) ?? '').split(/[\s,;/|]+/)) {
    if (part === '') {
      continue;
    }
    const outcome = readKbli(part);
    codes.push(outcome.ok ? outcome.value : part);
    for (const code of outcome.ok ? outcome.warnings : [outcome.code]) {
      row.note('kbli', code, part);
    }
  }
  return [...new Set(codes)];
}

function readVersion(text: string): Checked<KbliVersion> {
  const version = kbliVersions.find((candidate) => text.replace(/^KBLI\s*/i, '') === candidate);
  return version === undefined ? refused('kbli-version-unknown') : accepted(version);
}

/** The registration numbers and figures of a business and its person in charge. */
export function readBusinessNumbers(row: Row, context: ReadContext) {
  const npwp = row.doubtedNumber('npwp', readNpwp, npwpSuggestions);
  const nik = row.number('nik', (text) =>
    readNik(text, {
      today: context.today,
      hasProvince: (code) => context.regions.provincesByCode.has(code),
      hasRegion: (code) => context.regions.regionsByCode.has(code),
    }),
  );
  const fields = presentFields({
    nib: row.number('nib', readNib),
    npwp,
    nitku: row.doubtedNumber('nitku', (text) => readNitku(text, npwp)),
    nik: nik?.nik,
    kbliVersion: row.value('kbliVersion', readVersion),
    capital: row.number('capital', readRupiah),
    annualSales: row.number('annualSales', readRupiah),
    foundedYear: row.number('foundedYear', between(firstYear, Number(context.today.slice(0, 4)))),
    picAge: row.number('picAge', between(0, oldest)),
  });
  return { kbli: readKbliCodes(row), ...fields };
}
