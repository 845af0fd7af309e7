import { layoutBadge } from '../../../domain/badges/layout/badge-page.ts';
import { layoutCertificate } from '../../../domain/badges/layout/certificate-pages.ts';
import { paintSvg } from '../../../domain/badges/paint-svg.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { measureText } from '../../pdf/measure-text.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { os } from '../../rpc/router.ts';
import type { ReadServices } from '../../services.ts';
import { type BadgeRow, badgeRow, listBadges, readBadge } from './badge-view.ts';
import { reinstateBadge, revokeBadge, suspendBadge } from './change-state.ts';
import {
  type IssueTools,
  issueBadge,
  issueReady,
  reissueBadge,
  whyNotIssue,
} from './issue-badge.ts';
import { printBadges, printCertificate } from './print-badges.ts';
import { certificateItem, sheetItem } from './print-items.ts';
import { requirePrintable } from './printable.ts';
import { trustedKeys, verifyHere } from './verify-badge.ts';

export const badgesRouter = os.badges.router({
  list: os.badges.list.handler(({ input, context }) =>
    context.read((db) => listBadges(db, context.services.env.now(), input)),
  ),
  get: os.badges.get.handler(({ input, context }) =>
    context.read((db) => shown(db, context, input.serial)),
  ),
  readiness: os.badges.readiness.handler(({ input, context }) => {
    const reasons = context.read((db) => whyNotIssue(db, input.exhibitorId));
    return { ready: reasons.length === 0, reasons };
  }),
  issue: os.badges.issue.handler(({ input, context }) =>
    context.write((tx) => {
      const tools = issueTools(context.services);
      return shown(tx.db, context, issueBadge(tx, tools, input.exhibitorId, 'badge').id);
    }),
  ),
  issueReady: os.badges.issueReady.handler(({ context }) =>
    context.write((tx) => issueReady(tx, issueTools(context.services))),
  ),
  preview: os.badges.preview.handler(({ input, context }) => ({
    svg: context.read((db) => preview(db, context.services.env.now(), input.serial)),
  })),
  print: os.badges.print.handler(({ input, context }) =>
    printBadges(context.allServices(), context.person.name, input),
  ),
  verify: os.badges.verify.handler(({ input, context }) =>
    context.read((db) => {
      const { env, reference } = context.services;
      return verifyHere(db, reference.regions, input.code, env.now());
    }),
  ),
  revoke: os.badges.revoke.handler(({ input, context }) =>
    change(context, input.serial, (tx, row) => revokeBadge(tx, row, input.reason, input.code)),
  ),
  suspend: os.badges.suspend.handler(({ input, context }) =>
    change(context, input.serial, (tx, row) => suspendBadge(tx, row, input.reason)),
  ),
  reinstate: os.badges.reinstate.handler(({ input, context }) =>
    change(context, input.serial, (tx, row) =>
      reinstateBadge(tx, issueTools(context.services), row, input.reason),
    ),
  ),
  reissue: os.badges.reissue.handler(({ input, context }) =>
    change(context, input.serial, (tx, row) =>
      reissueBadge(tx, issueTools(context.services), row.exhibitor_id, input.reason),
    ),
  ),
});

export const certificatesRouter = os.certificates.router({
  print: os.certificates.print.handler(async ({ input, context }) => {
    const { services, person, allServices } = context;
    const badge = await context.write((tx) => {
      const issued = issueBadge(tx, issueTools(services), input.exhibitorId, 'certificate');
      const row = badgeRow(tx.db, tx.now, issued.id);
      requirePrintable(tx.db, services.reference.regions, row, input.reason);
      return row;
    });
    return printCertificate(allServices(), person.name, badge, input.reason);
  }),
});

export const trustRouter = os.trust.router({
  keys: os.trust.keys.handler(({ context }) =>
    context.read(trustedKeys).map(({ publicKey, ...terms }) => ({
      ...terms,
      publicKey: Buffer.from(publicKey).toString('base64url'),
    })),
  ),
});

function preview(db: ReadDb, now: number, named: string): string {
  const row = badgeRow(db, now, named);
  const page =
    row.kind === 'badge'
      ? layoutBadge(sheetItem(db, row), measureText)
      : layoutCertificate(certificateItem(db, row), measureText)[0];
  return page ? paintSvg(page) : '';
}

function shown(db: ReadDb, { services }: CallContext, named: string) {
  return readBadge(db, services.reference.regions, services.env.now(), named);
}

/** `act` gives the id of the badge to show afterwards. */
function change(
  context: CallContext,
  named: string,
  act: (tx: Transaction, row: BadgeRow) => string,
) {
  return context.write((tx) => shown(tx.db, context, act(tx, badgeRow(tx.db, tx.now, named))));
}

function issueTools({ reference, folder }: ReadServices): IssueTools {
  return { regions: reference.regions, signer: folder().signer };
}
