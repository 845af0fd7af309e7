import { dayInWib, startOfDayWib } from '../../../domain/badges/wib-day.ts';
import { all, count, type ReadDb } from '../../db/database.ts';
import { badgeState } from '../../queries/badge-state.ts';
import { os } from '../../rpc/router.ts';

export const homeRouter = os.home.router({
  summary: os.home.summary.handler(({ context }) =>
    context.read((db) => summary(db, context.services.env.now())),
  ),
});

function summary(db: ReadDb, now: number) {
  const today = startOfTodayWib(now);
  const state = badgeState(now);
  const tally = (from: string, where = '1', ...values: string[]) =>
    count(db, `SELECT count(*) FROM ${from} WHERE ${where}`, values);
  return {
    exhibitors: {
      total: tally('exhibitor'),
      arrived: tally('exhibitor', "state IN ('HADIR', 'SELESAI')"),
      today: tally('exhibitor', 'created_at >= ?', today),
    },
    booths: {
      total: tally('booth'),
      taken: count(db, 'SELECT count(DISTINCT booth_id) FROM booth_assignment'),
    },
    products: {
      total: tally('product'),
      waiting: tally('product', "state = 'DIAJUKAN'"),
      approved: tally('product', "state IN ('DISETUJUI', 'DIVERIFIKASI')"),
      green: tally('product', "lane = 'green'"),
      yellow: tally('product', "lane = 'yellow'"),
      red: tally('product', "lane = 'red'"),
    },
    findings: {
      open: tally('finding', "state = 'BARU'"),
      red: tally('finding', "state = 'BARU' AND severity = 'red'"),
      today: tally('finding', 'raised_at >= ?', today),
    },
    badges: {
      active: tally('badge', `kind = 'badge' AND ${state} = 'AKTIF'`),
      unprinted: tally(
        'badge',
        `kind = 'badge' AND ${state} = 'AKTIF' AND printed_revision < revision`,
      ),
      suspended: tally('badge', `kind = 'badge' AND ${state} = 'DITANGGUHKAN'`),
      revoked: tally('badge', "kind = 'badge' AND state = 'DICABUT'"),
    },
    halls: halls(db),
  };
}

function halls(db: ReadDb) {
  return all<{ hall: string; booths: number; taken: number; openFindings: number }>(
    db,
    `SELECT hall.name AS hall, count(DISTINCT booth.id) AS booths,
            count(DISTINCT booth_assignment.booth_id) AS taken,
            count(DISTINCT CASE WHEN finding.state = 'BARU' THEN finding.id END) AS openFindings
       FROM hall
       LEFT JOIN booth ON booth.hall_id = hall.id
       LEFT JOIN booth_assignment ON booth_assignment.booth_id = booth.id
       LEFT JOIN finding ON finding.exhibitor_id = booth_assignment.exhibitor_id
      GROUP BY hall.id ORDER BY hall.name_key`,
  );
}

/** Midnight in Jakarta, as the UTC text that times are stored in. */
function startOfTodayWib(now: number): string {
  return new Date(startOfDayWib(dayInWib(now)) * 1000).toISOString();
}
