import { editionCode } from '../../../domain/badges/edition-code.ts';
import { presentFields } from '../../../domain/sheets/present-fields.ts';
import { count } from '../../db/database.ts';
import { patchRecord } from '../../journal/records.ts';
import { EDITION_ID, readEdition } from '../../queries/read-edition.ts';
import { invalid, notAllowed } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import { activePacks } from '../../scoring/active-packs.ts';

export const editionRouter = os.edition.router({
  get: os.edition.get.handler(({ context }) =>
    context.read((db) => {
      const { id: rulesVersion } = activePacks(db, context.services.reference).rules.pack;
      // The record keeps the rules the edition began with; what counts now is the active pack.
      return { ...readEdition(db), rulesVersion };
    }),
  ),
  update: os.edition.update.handler(async ({ input, context }) => {
    await context.write((tx) => {
      const given = presentFields(input);
      const before = readEdition(tx.db);
      const next = { ...before, ...given };
      if (next.ends < next.starts) {
        throw invalid([{ field: 'ends', code: 'ends-before-start' }]);
      }
      const coded = editionCode(next) !== editionCode(before);
      if (coded && count(tx.db, 'SELECT count(*) FROM badge') > 0) {
        throw notAllowed('edition-code-in-use');
      }
      patchRecord(tx, 'edition', EDITION_ID, given);
    });
    return { ok: true as const };
  }),
});
