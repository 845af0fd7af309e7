import { presentFields } from '../../../domain/sheets/present-fields.ts';
import { count, type ReadDb } from '../../db/database.ts';
import { createRecord, patchRecord } from '../../journal/records.ts';
import { assignBooth, boothByCode, holds, isFree, releaseBooth } from '../../queries/booths-of.ts';
import { hallOfName } from '../../queries/hall-of-name.ts';
import { invalid, notAllowed, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import { listBooths, listHalls, readBooth } from './booth-view.ts';

export const boothsRouter = os.booths.router({
  list: os.booths.list.handler(({ input, context }) => context.read((db) => listBooths(db, input))),
  halls: os.booths.halls.handler(({ context }) => context.read(listHalls)),
  add: os.booths.add.handler(({ input, context }) => {
    const { newId } = context.services.env;
    return context.write((tx) => {
      if (boothByCode(tx.db, input.code)) {
        throw invalid([{ field: 'code', code: 'booth-code-taken' }]);
      }
      const { hall, ...fields } = input;
      const id = newId();
      createRecord(tx, 'booth', id, {
        lengthM: null,
        widthM: null,
        zone: null,
        shared: false,
        blocked: false,
        ...presentFields(fields),
        hallId: hallOfName(tx, newId, hall),
      });
      return readBooth(tx.db, id);
    });
  }),
  update: os.booths.update.handler(({ input, context }) =>
    context.write((tx) => {
      const { id, hall, ...fields } = input;
      const before = readBooth(tx.db, id);
      if (fields.shared === false && before.exhibitors.length > 1) {
        throw notAllowed('booth-has-several-exhibitors');
      }
      const place = hall ? { hallId: hallOfName(tx, context.services.env.newId, hall) } : {};
      patchRecord(tx, 'booth', id, { ...presentFields(fields), ...place });
      return readBooth(tx.db, id);
    }),
  ),
  assign: os.booths.assign.handler(async ({ input, context }) => {
    await context.write((tx) => {
      const booth = boothByCode(tx.db, readBooth(tx.db, input.boothId).code);
      requireExhibitor(tx.db, input.exhibitorId);
      const isHolder = holds(tx.db, input.boothId, input.exhibitorId) !== undefined;
      if (booth && !isHolder && !isFree(booth)) {
        throw notAllowed(booth.blocked ? 'booth-blocked' : 'booth-taken');
      }
      assignBooth(tx, context.services.env.newId(), input.boothId, input.exhibitorId);
    });
    return { ok: true as const };
  }),
  release: os.booths.release.handler(async ({ input, context }) => {
    await context.write((tx) => releaseBooth(tx, input.boothId, input.exhibitorId));
    return { ok: true as const };
  }),
});

function requireExhibitor(db: ReadDb, id: string): void {
  if (count(db, 'SELECT count(*) FROM exhibitor WHERE id = ?', [id]) === 0) {
    throw notFound('exhibitor');
  }
}
