import { readPhone } from '../../../domain/identity/phone.ts';
import { isSimilarName } from '../../../domain/sheets/similar-name.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { boothCodesColumn } from '../../queries/booths-of.ts';

interface Sought {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly nib?: string | undefined;
  readonly npwp?: string | undefined;
  readonly picPhone?: string | undefined;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly nib: string | null;
  readonly npwp: string | null;
  readonly pic_phone: string | null;
  readonly booths: string;
}

type Reason = 'nib' | 'npwp' | 'phone' | 'name';

const MOST = 8;

/** Records that may be the same exhibitor, those with most in common first. */
export function similarExhibitors(db: ReadDb, sought: Sought) {
  const nib = digitsOf(sought.nib);
  const npwp = digitsOf(sought.npwp);
  const phone = phoneOf(sought.picPhone);
  const rows = all<Row>(
    db,
    `SELECT id, name, nib, npwp, pic_phone, ${boothCodesColumn('exhibitor.id')} AS booths
       FROM exhibitor WHERE id <> ?`,
    [sought.id ?? ''],
  );
  return rows
    .map((row) => ({ row, because: reasons(row, { nib, npwp, phone, name: sought.name }) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length)
    .slice(0, MOST)
    .map(({ row, because }) => ({
      id: row.id,
      name: row.name,
      booths: JSON.parse(row.booths) as string[],
      because,
    }));
}

function reasons(
  row: Row,
  sought: { nib: string; npwp: string; phone: string; name: string | undefined },
): Reason[] {
  const found: Reason[] = [];
  if (sought.nib !== '' && row.nib === sought.nib) {
    found.push('nib');
  }
  if (sought.npwp !== '' && row.npwp === sought.npwp) {
    found.push('npwp');
  }
  if (sought.phone !== '' && row.pic_phone === sought.phone) {
    found.push('phone');
  }
  if (sought.name && isSimilarName(sought.name, row.name)) {
    found.push('name');
  }
  return found;
}

function digitsOf(text: string | undefined): string {
  return (text ?? '').replace(/\D/g, '');
}

function phoneOf(text: string | undefined): string {
  const phone = text ? readPhone(text) : undefined;
  return phone?.ok ? phone.value : '';
}
