import { run } from '../../db/database.ts';
import { notAllowed } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import type { Services } from '../../services.ts';
import { applyPlan, noteImport } from './apply-plan.ts';
import { countPlan } from './import-plan.ts';
import { refusedSheet } from './refused-sheet.ts';
import { endImport, runningImport, startImport } from './running-imports.ts';
import {
  describePreview,
  keepPreview,
  openSheet,
  planSheet,
  reopenPreview,
} from './sheet-import.ts';

export const transferRouter = os.transfer.router({
  preview: os.transfer.preview.handler(async ({ input, context }) => {
    const services = context.allServices();
    const sheet = await openSheet(services, input.kind, input.fileId, input.mapping);
    const plan = context.read((db) => planSheet(services, db, sheet));
    return describePreview(await keepPreview(services, sheet), sheet, plan);
  }),
  commit: os.transfer.commit.handler(({ input, context }) =>
    commit(context.allServices(), context.person.name, input.previewId),
  ),
  cancel: os.transfer.cancel.handler(async ({ input, context }) => {
    const current = runningImport(input.previewId);
    if (current) {
      current.controller.abort();
    } else {
      await context
        .allServices()
        .folder()
        .store.local((db) => run(db, 'DELETE FROM preview WHERE id = ?', [input.previewId]));
    }
    return { ok: true as const };
  }),
  progress: os.transfer.progress.handler(({ input }) => {
    const current = runningImport(input.previewId);
    return current
      ? { state: 'running' as const, done: current.done, total: current.total }
      : { state: 'idle' as const, done: 0, total: 0 };
  }),
  refused: os.transfer.refused.handler(async ({ input, context }) => {
    const services = context.allServices();
    const sheet = await reopenPreview(services, input.previewId);
    const plan = context.read((db) => planSheet(services, db, sheet));
    const { csv, rows } = refusedSheet(sheet, plan, input.language);
    const fileName = `${sheet.fileName.replace(/\.[^.]*$/, '')}-ditolak.csv`;
    const at = new Date(services.env.now()).toISOString();
    const file = await services.folder().vault.keep(csv, fileName, at);
    return { fileId: file.id, fileName, rows };
  }),
});

/**
 * Plans the sheet again against the records as they are at this moment, and carries it out in the
 * same transaction: all of it, or nothing where it is cancelled or the laptop dies.
 */
async function commit(services: Services, actor: string, previewId: string) {
  if (runningImport(previewId)) {
    throw notAllowed('import-running');
  }
  const current = startImport(previewId);
  const { signal } = current.controller;
  try {
    const sheet = await reopenPreview(services, previewId);
    return await services.folder().store.writeLong(actor, async (tx) => {
      signal.throwIfAborted();
      const plan = planSheet(services, tx.db, sheet);
      current.total = plan.rows.length;
      const tools = { tx, newId: services.env.newId };
      await applyPlan(tools, plan, {
        signal,
        progress: (done) => {
          current.done = done;
        },
      });
      noteImport(tools, plan, { id: services.env.newId(), fileName: sheet.fileName });
      return countPlan(plan);
    });
  } catch (error) {
    throw signal.aborted ? notAllowed('import-cancelled') : error;
  } finally {
    endImport(previewId);
  }
}
