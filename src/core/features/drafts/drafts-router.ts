import { all, put, run, type WriteDb } from '../../db/database.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { os } from '../../rpc/router.ts';

/** A fair with its days of set-up; what nobody has come back to since holds personal data in vain. */
const LASTS = 30 * 24 * 60 * 60 * 1000;
/** More forms than anyone leaves half filled; the oldest give way. */
const MOST_OF_ONE = 200;

export const draftsRouter = os.drafts.router({
  list: os.drafts.list.handler(({ context }) => {
    const oldest = context.services.env.now() - LASTS;
    return locally(context, (db) => {
      run(db, 'DELETE FROM draft WHERE saved_at < ?', [oldest]);
      return all<{ key: string; value: string }>(
        db,
        'SELECT key, value FROM draft WHERE person = ? ORDER BY key',
        [context.person.personId],
      );
    });
  }),
  put: os.drafts.put.handler(async ({ input, context }) => {
    const { personId } = context.person;
    const savedAt = context.services.env.now();
    await locally(context, (db) => {
      put(db, 'draft', { person: personId, ...input, saved_at: savedAt });
      run(
        db,
        `DELETE FROM draft WHERE person = @person AND key IN (
           SELECT key FROM draft WHERE person = @person
            ORDER BY saved_at DESC, key LIMIT -1 OFFSET @most)`,
        { person: personId, most: MOST_OF_ONE },
      );
    });
    return { ok: true as const };
  }),
  drop: os.drafts.drop.handler(async ({ input, context }) => {
    const { personId } = context.person;
    await locally(context, (db) =>
      run(db, 'DELETE FROM draft WHERE person = ? AND key = ?', [personId, input.key]),
    );
    return { ok: true as const };
  }),
});

function locally<T>(context: CallContext, work: (db: WriteDb) => T): Promise<T> {
  return context.allServices().folder().store.local(work);
}
