import { all, first, type ReadDb } from '../../db/database.ts';
import { equals, listPage } from '../../db/list-page.ts';
import { notFound } from '../../refusal.ts';
import { searchCondition } from '../../search/search-index.ts';

interface BoothRow {
  readonly id: string;
  readonly code: string;
  readonly hall: string;
  readonly block: string;
  readonly number: string;
  readonly lengthM: number | null;
  readonly widthM: number | null;
  readonly zone: string | null;
  readonly shared: number;
  readonly blocked: number;
  readonly status: 'KOSONG' | 'DIPESAN' | 'TERISI' | 'DIBLOKIR';
  readonly exhibitors: string;
}

/** Taken once its exhibitor has arrived, booked before. */
const STATUS = `CASE
    WHEN booth.blocked = 1 THEN 'DIBLOKIR'
    WHEN EXISTS (SELECT 1 FROM booth_assignment JOIN exhibitor ON exhibitor.id = exhibitor_id
                  WHERE booth_id = booth.id AND exhibitor.state IN ('HADIR', 'SELESAI'))
      THEN 'TERISI'
    WHEN EXISTS (SELECT 1 FROM booth_assignment WHERE booth_id = booth.id) THEN 'DIPESAN'
    ELSE 'KOSONG' END`;

const FROM = 'FROM booth JOIN hall ON hall.id = booth.hall_id';

const SELECT = `SELECT booth.id, booth.code, hall.name AS hall, booth.block, booth.number,
    booth.length_m AS lengthM, booth.width_m AS widthM, booth.zone, booth.shared, booth.blocked,
    ${STATUS} AS status,
    (SELECT json_group_array(json_object('id', exhibitor.id, 'name', exhibitor.name))
       FROM booth_assignment JOIN exhibitor ON exhibitor.id = booth_assignment.exhibitor_id
      WHERE booth_assignment.booth_id = booth.id) AS exhibitors
  ${FROM}`;

interface BoothFilter {
  readonly search?: string | undefined;
  readonly hall?: string | undefined;
  readonly status?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function listBooths(db: ReadDb, filter: BoothFilter) {
  const search = boothSearch(filter.search);
  const { rows, ...page } = listPage<BoothRow>(
    db,
    {
      select: SELECT,
      from: FROM,
      conditions: [
        search,
        equals('hall.name', filter.hall),
        filter.status === undefined ? null : { sql: `${STATUS} = ?`, parameters: [filter.status] },
      ],
      order: 'hall.name_key, booth.sort_key, booth.id',
      searching: search !== null,
    },
    filter,
  );
  return { ...page, items: rows.map(asBooth) };
}

/** A booth is found by its own code or by the exhibitor who holds it. */
function boothSearch(search: string | undefined) {
  const own = searchCondition('booth', 'booth.id', search);
  const holder = searchCondition('exhibitor', 'booth_assignment.exhibitor_id', search);
  if (!own || !holder) {
    return null;
  }
  return {
    sql: `(${own.sql} OR booth.id IN (SELECT booth_id FROM booth_assignment WHERE ${holder.sql}))`,
    parameters: [...own.parameters, ...holder.parameters],
  };
}

export function readBooth(db: ReadDb, id: string) {
  const row = first<BoothRow>(db, `${SELECT} WHERE booth.id = ?`, [id]);
  if (!row) {
    throw notFound('booth');
  }
  return asBooth(row);
}

export function listHalls(db: ReadDb) {
  return all<{ name: string; booths: number; taken: number }>(
    db,
    `SELECT hall.name, count(DISTINCT booth.id) AS booths,
            count(DISTINCT booth_assignment.booth_id) AS taken
       FROM hall LEFT JOIN booth ON booth.hall_id = hall.id
       LEFT JOIN booth_assignment ON booth_assignment.booth_id = booth.id
      GROUP BY hall.id ORDER BY hall.name_key`,
  );
}

function asBooth(row: BoothRow) {
  return {
    ...row,
    shared: row.shared === 1,
    blocked: row.blocked === 1,
    exhibitors: JSON.parse(row.exhibitors) as { id: string; name: string }[],
  };
}
