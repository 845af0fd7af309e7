import { layoutBadge } from '../../../domain/badges/layout/badge-page.ts';
import { layoutCertificate } from '../../../domain/badges/layout/certificate-pages.ts';
import { paintSvg } from '../../../domain/badges/paint-svg.ts';
import type { ReadDb } from '../../db/database.ts';
import { measureText } from '../../pdf/measure-text.ts';
import { type BadgeChange, changeBadge } from '../../queries/change-badges.ts';
import { notAllowed } from '../../refusal.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { os } from '../../rpc/router.ts';
import type { ReadServices } from '../../services.ts';
import { standsInTheWay } from './badge-readiness.ts';
import { badgeRow, listBadges, readBadge } from './badge-view.ts';
import { type IssueTools, issueBadge, issueReady } from './issue-badge.ts';
import {
  certificateItem,
  printBadges,
  printCertificate,
  requirePrintable,
  sheetItem,
} from './print-badges.ts';
import { trustedKeys, verifyHere } from './verify-badge.ts';

export const badgesRouter = os.badges.router({
  list: os.badges.list.handler(({ input, context }) => context.read((db) => listBadges(db, input))),
  get: os.badges.get.handler(({ input, context }) =>
    context.read((db) => readBadge(db, input.serial)),
  ),
  readiness: os.badges.readiness.handler(({ input, context }) => {
    const reasons = context.read((db) => standsInTheWay(db, input.exhibitorId));
    return { ready: reasons.length === 0, reasons };
  }),
  issue: os.badges.issue.handler(({ input, context }) =>
    context.write((tx) => {
      const tools = issueTools(context.services);
      return readBadge(tx.db, issueBadge(tx, tools, input.exhibitorId, 'badge').id);
    }),
  ),
  issueReady: os.badges.issueReady.handler(({ context }) =>
    context.write((tx) => issueReady(tx, issueTools(context.services))),
  ),
  preview: os.badges.preview.handler(({ input, context }) => ({
    svg: context.read((db) => preview(db, input.serial)),
  })),
  print: os.badges.print.handler(({ input, context }) =>
    printBadges(context.allServices(), context.person.name, input),
  ),
  verify: os.badges.verify.handler(({ input, context }) =>
    context.read((db) => verifyHere(db, input.code, context.services.env.now())),
  ),
  revoke: os.badges.revoke.handler(({ input, context }) => change(context, 'revoked', input)),
  suspend: os.badges.suspend.handler(({ input, context }) => change(context, 'suspended', input)),
  reinstate: os.badges.reinstate.handler(({ input, context }) =>
    change(context, 'reinstated', input),
  ),
});

export const certificatesRouter = os.certificates.router({
  print: os.certificates.print.handler(async ({ input, context }) => {
    const { services, person, allServices } = context;
    const badge = await context.write((tx) => {
      const issued = issueBadge(tx, issueTools(services), input.exhibitorId, 'certificate');
      const row = badgeRow(tx.db, issued.id);
      requirePrintable(tx.db, row, input.reason);
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

function preview(db: ReadDb, serial: string): string {
  const row = badgeRow(db, serial);
  const page =
    row.kind === 'badge'
      ? layoutBadge(sheetItem(db, row), measureText)
      : layoutCertificate(certificateItem(db, row), measureText)[0];
  return page ? paintSvg(page) : '';
}

const ALLOWED_FROM: Record<BadgeChange, readonly string[]> = {
  suspended: ['AKTIF'],
  revoked: ['AKTIF', 'DITANGGUHKAN'],
  // A revocation is never taken back: a new badge gets a new serial.
  reinstated: ['DITANGGUHKAN'],
};

function change(
  context: CallContext,
  to: BadgeChange,
  { serial, reason }: { serial: string; reason: string },
) {
  return context.write((tx) => {
    const row = badgeRow(tx.db, serial);
    if (!ALLOWED_FROM[to].includes(row.state)) {
      throw notAllowed(row.state === 'DICABUT' ? 'badge-revoked' : 'badge-state-not-next');
    }
    changeBadge(tx, row.id, to, reason);
    return readBadge(tx.db, row.id);
  });
}

function issueTools({ reference, folder }: ReadServices): IssueTools {
  return { regions: reference.regions, signer: folder().signer };
}
