import { dumpDigests, rebuildProjections } from '../../journal/rebuild.ts';
import { verifyJournal } from '../../journal/verify-journal.ts';
import { recentHistory } from '../../queries/record-history.ts';
import { os } from '../../rpc/router.ts';
import { verifyEd25519 } from '../../signing/ed25519.ts';

export const journalRouter = os.journal.router({
  verify: os.journal.verify.handler(({ context }) =>
    context.read((db) => verifyJournal(db, verifyEd25519)),
  ),
  rebuild: os.journal.rebuild.handler(async ({ context }) => {
    const { store } = context.allServices().folder();
    const { before, after } = await store.local((db) => {
      const dump = dumpDigests(db);
      rebuildProjections(db, store.types);
      return { before: dump, after: dumpDigests(db) };
    });
    const differs = Object.keys(after).filter((table) => before[table] !== after[table]);
    return { same: differs.length === 0, differs };
  }),
  recent: os.journal.recent.handler(({ input, context }) =>
    context.read((db) => recentHistory(db, input.limit)),
  ),
});
