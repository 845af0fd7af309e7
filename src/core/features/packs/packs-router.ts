import { dayInWib } from '../../../domain/badges/wib-day.ts';
import { unknownAnswers } from '../../../domain/risk/answers-in-rules.ts';
import { ruleFailedCode } from '../../../domain/risk/lane.ts';
import type { PackContent } from '../../../domain/risk/pack-content.ts';
import { LARGEST_PACK, readPack } from '../../../domain/risk/read-pack.ts';
import { all, count, type ReadDb } from '../../db/database.ts';
import { invalid, notAllowed, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import { activePacks } from '../../scoring/active-packs.ts';
import { importPack, isImported } from '../../scoring/keep-packs.ts';
import { type LoadedPack, packHash } from '../../scoring/loaded-pack.ts';
import { inTurns, rescore, tryRescore } from '../../scoring/rescore.ts';
import type { Services } from '../../services.ts';
import { findPack, knownPacks, listPacks, readPackView } from './pack-view.ts';

export const packsRouter = os.packs.router({
  list: os.packs.list.handler(({ context }) =>
    context.read((db) => listPacks(db, context.services.reference)),
  ),
  tables: os.packs.tables.handler(({ context }) => ({
    items: [...context.services.reference.tables],
  })),
  get: os.packs.get.handler(({ input, context }) =>
    context.read((db) => readPackView(db, context.services.reference, input.id)),
  ),
  import: os.packs.import.handler(({ input, context }) => {
    const services = context.allServices();
    const read = readImported(services, input.fileId);
    const { pack, hash } = read;
    return context.write((tx) => {
      const known = knownPacks(tx.db, services.reference);
      const unchanged = known.some((one) => one.hash === hash);
      if (!unchanged && known.some((one) => one.pack.id === pack.id)) {
        throw notAllowed('pack-id-taken');
      }
      if (!unchanged) {
        importPack(tx, read);
      }
      return { id: pack.id, kind: pack.kind, hash, unchanged };
    });
  }),
  export: os.packs.export.handler(async ({ input, context }) => {
    const services = context.allServices();
    const { pack, bytes } = context.read((db) => findPack(db, services.reference, input.id));
    const fileName = `${pack.kind}-${pack.id}.json`;
    const at = new Date(services.env.now()).toISOString();
    const file = await services.folder().vault.keep(bytes, fileName, at);
    return { fileId: file.id, fileName };
  }),
  tryActivate: os.packs.tryActivate.handler(({ input, context }) => {
    const { reference } = context.services;
    const pages = context.read((db) => {
      const pack = findPack(db, reference, input.id);
      return tryRescore({
        db,
        reference,
        packs: { ...activePacks(db, reference), [pack.pack.kind]: pack },
      });
    });
    return inTurns(pages, (next) => context.read(next));
  }),
  activate: os.packs.activate.handler(({ input, context }) => {
    const { folder, reference } = context.allServices();
    // Every line is scored: a transaction on a connection of its own, so that reads go on.
    return folder().store.writeLong(context.person.name, async (tx) => {
      const pack = findPack(tx.db, reference, input.id);
      const after = { ...activePacks(tx.db, reference), [pack.pack.kind]: pack };
      if (!isImported(tx, pack.hash)) {
        importPack(tx, pack);
      }
      const { lines, changedLanes } = await inTurns(rescore(tx.db, reference, after), (next) =>
        next(),
      );
      tx.fact('pack', pack.hash, 'activated', { id: pack.pack.id });
      return { rescored: lines, changedLanes };
    });
  }),
  alarms: os.packs.alarms.handler(({ context }) => context.read(readAlarms)),
});

/** The file as a pack that passed every check; all its errors at once otherwise. */
function readImported(services: Services, fileId: string): LoadedPack {
  const { vault } = services.folder();
  const size = vault.describe(fileId)?.size ?? 0;
  if (size > LARGEST_PACK) {
    const values = { limit: String(LARGEST_PACK), size: String(size) };
    throw invalid([{ field: 'file', code: 'pack-too-large', values }]);
  }
  const bytes = vault.read(fileId);
  if (!bytes) {
    throw notFound('file');
  }
  const outcome = readPack(bytes, dayInWib(services.env.now()));
  if (!outcome.ok) {
    throw invalid(
      outcome.errors.map(({ code, path, values }) => ({ field: path || 'file', code, values })),
    );
  }
  const unasked = answersNobodyGives(services, outcome.pack);
  if (unasked.length > 0) {
    throw invalid(unasked);
  }
  return { hash: packHash(bytes), bytes, pack: outcome.pack };
}

/** Rules that wait for an answer to a question that is not asked, or that is no choice of it. */
function answersNobodyGives({ reference }: Services, pack: PackContent) {
  return pack.kind === 'rules'
    ? unknownAnswers(pack.rules, reference.questions).map(({ rule, question, answer }) => ({
        field: `rules/${rule}/when`,
        code: 'pack-rule-broken' as const,
        values: {
          name: pack.rules[rule]?.code ?? '',
          problem: 'answer-unknown',
          about: answer === null ? question : `${question}: ${answer}`,
        },
      }))
    : [];
}

function readAlarms(db: ReadDb) {
  const rows = all<{ code: string; lines: number }>(
    db,
    `SELECT rule.value AS code, count(*) AS lines
       FROM product_signal
       JOIN product ON product.id = product_signal.product_id,
            json_each(product.signals) AS raised,
            json_each(raised.value, '$.inputs.rules') AS rule
      WHERE product_signal.code = ? AND json_extract(raised.value, '$.code') = ?
      GROUP BY rule.value ORDER BY rule.value`,
    [ruleFailedCode, ruleFailedCode],
  );
  const lines = count(db, 'SELECT count(*) FROM product_signal WHERE code = ?', [ruleFailedCode]);
  return { lines, rules: rows };
}
