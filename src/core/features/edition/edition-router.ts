import { presentFields } from '../../../domain/sheets/present-fields.ts';
import { patchRecord } from '../../journal/records.ts';
import { EDITION_ID, readEdition } from '../../queries/read-edition.ts';
import { invalid } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';

export const editionRouter = os.edition.router({
  get: os.edition.get.handler(({ context }) => context.read(readEdition)),
  update: os.edition.update.handler(async ({ input, context }) => {
    await context.write((tx) => {
      const given = presentFields(input);
      const next = { ...readEdition(tx.db), ...given };
      if (next.ends < next.starts) {
        throw invalid([{ field: 'ends', code: 'ends-before-start' }]);
      }
      patchRecord(tx, 'edition', EDITION_ID, given);
    });
    return { ok: true as const };
  }),
});
