import { EMPTY_EXHIBITOR, type ExhibitorFields } from '../../../domain/exhibitors/exhibitor.ts';
import {
  isExhibitorState,
  needsReason,
  nextStates,
} from '../../../domain/exhibitors/exhibitor-states.ts';
import { reviewExhibitor } from '../../../domain/exhibitors/review-exhibitor.ts';
import { maskNik } from '../../../domain/identity/nik.ts';
import type { ExhibitorState } from '../../../domain/reference/exhibitor-codes.ts';
import { presentFields } from '../../../domain/sheets/present-fields.ts';
import type { Plain } from '../../journal/entry.ts';
import { createRecord, patchRecord } from '../../journal/records.ts';
import { suspendLapsedBadges } from '../../queries/change-badges.ts';
import { recordHistory } from '../../queries/record-history.ts';
import { invalid, notAllowed } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import type { ReadServices } from '../../services.ts';
import { exhibitorFields, listExhibitors, readExhibitor } from './exhibitor-view.ts';
import { similarExhibitors } from './similar-exhibitors.ts';

export const exhibitorsRouter = os.exhibitors.router({
  list: os.exhibitors.list.handler(({ input, context }) =>
    context.read((db) => listExhibitors(db, input)),
  ),
  get: os.exhibitors.get.handler(({ input, context }) =>
    context.read((db) => readExhibitor(db, input.id)),
  ),
  create: os.exhibitors.create.handler(({ input, context }) => {
    const { services } = context;
    const fields = checked(services, { ...EMPTY_EXHIBITOR, ...presentFields(input) });
    const id = services.env.newId();
    return context.write((tx) => {
      createRecord(tx, 'exhibitor', id, { ...fields, source: 'MANUAL', initialState: 'DRAF' });
      return readExhibitor(tx.db, id);
    });
  }),
  update: os.exhibitors.update.handler(({ input, context }) => {
    const { id, ...given } = input;
    return context.write((tx) => {
      const before = exhibitorFields(tx.db, id);
      const { nik, ...others } = given;
      // A NIK leaves core masked only: the mask coming back says that nothing was typed.
      const typed = nik && before.nik && nik === maskNik(before.nik) ? others : given;
      const fields = checked(context.services, { ...before, ...presentFields(typed) });
      const named = Object.keys(presentFields(typed)) as (keyof ExhibitorFields)[];
      const patch = Object.fromEntries(named.map((name) => [name, fields[name] as Plain]));
      patchRecord(tx, 'exhibitor', id, patch);
      return readExhibitor(tx.db, id);
    });
  }),
  similar: os.exhibitors.similar.handler(({ input, context }) =>
    context.read((db) => similarExhibitors(db, input)),
  ),
  transition: os.exhibitors.transition.handler(({ input, context }) =>
    context.write((tx) => {
      const { state } = exhibitorFields(tx.db, input.id);
      const to = allowedMove(state, input.to, input.reason);
      tx.fact('exhibitor', input.id, 'moved', { to, from: state, reason: input.reason ?? null });
      suspendLapsedBadges(tx, input.id);
      return readExhibitor(tx.db, input.id);
    }),
  ),
  history: os.exhibitors.history.handler(({ input, context }) =>
    context.read((db) => {
      exhibitorFields(db, input.id);
      return recordHistory(db, 'exhibitor', input.id);
    }),
  ),
});

/** Normalised fields; refuses with every broken format at once. */
function checked(services: ReadServices, typed: ExhibitorFields): Record<string, Plain> {
  const today = new Date(services.env.now()).toISOString().slice(0, 10);
  const { regions } = services.reference;
  const { fields, blocking } = reviewExhibitor(typed, { regions, today });
  if (blocking.length > 0) {
    throw invalid(blocking.map((issue) => ({ ...issue, severity: 'block' as const })));
  }
  const names = ['name', ...Object.keys(EMPTY_EXHIBITOR)] as (keyof ExhibitorFields)[];
  return Object.fromEntries(names.map((name) => [name, fields[name] as Plain]));
}

function allowedMove(from: string, to: string, reason: string | undefined): ExhibitorState {
  if (!isExhibitorState(from) || !isExhibitorState(to) || !nextStates(from).includes(to)) {
    throw notAllowed('state-not-next');
  }
  if (needsReason(to) && (reason ?? '').trim().length < 3) {
    throw invalid([{ field: 'reason', code: 'reason-missing' }]);
  }
  return to;
}
