import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { contractErrorOf, reasonSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { BadgeItem } from './badge.ts';
import { PrintChoices, type Scope, type Sheet } from './print-choices.tsx';

interface PrintDialogProps {
  readonly open: boolean;
  readonly chosen: readonly BadgeItem[];
  readonly onClose: () => void;
  readonly onStarted: (jobId: string) => void;
}

/** What, on which sheet, and why once more: an already printed badge interrupts the clerk. */
export function PrintDialog({ open, chosen, onClose, onStarted }: PrintDialogProps) {
  const { t, format } = useText();
  const [scope, setScope] = useState<Scope>('unprinted');
  const [sheet, setSheet] = useState<Sheet>('a6');
  const some = chosen.length > 0;
  useEffect(() => {
    if (open) setScope(some ? 'serials' : 'unprinted');
  }, [open, some]);
  const { counts, printed } = useCounts(open, chosen);
  const print = useMutation(
    api.badges.print.mutationOptions({
      onSuccess: ({ jobId, leftOut }) => {
        onStarted(jobId);
        if (leftOut.length === 0) return;
        const reasons = new Set(leftOut.flatMap((badge) => badge.reasons));
        toastDone(
          t('badges.leftOut', { count: leftOut.length, n: format.number(leftOut.length) }),
          [...reasons].map(reasonSentence).join(' '),
        );
      },
    }),
  );
  const again = printed[scope] > 0 || isReprint(print.error);
  function start(reason: string): void {
    if (counts[scope] === 0) return;
    const serials = scope === 'serials' ? { serials: chosen.map((item) => item.id) } : {};
    print.mutate({ scope, sheet, ...serials, ...(reason ? { reason } : {}) });
  }
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        print.reset();
        onClose();
      }}
      title={t('badges.printTitle')}
      confirmLabel={t('badges.start', { n: format.number(counts[scope]) })}
      reason={again ? 'required' : 'none'}
      busy={print.isPending}
      error={print.error}
      onConfirm={start}
    >
      <PrintChoices {...{ scope, sheet, counts }} onScope={setScope} onSheet={setSheet} />
      {counts[scope] === 0 ? <Notice tone="info">{t('badges.nothing')}</Notice> : null}
      {printed[scope] > 0 ? (
        <Notice tone="warn">{t('badges.reprint', { n: format.number(printed[scope]) })}</Notice>
      ) : null}
    </ConfirmDialog>
  );
}

/** A print that ended after a badge was ticked: core knows of it, and asks why once more. */
function isReprint(error: unknown): boolean {
  const issues = contractErrorOf(error)?.issues ?? [];
  return issues.some(({ code }) => code === 'reprint-reason-missing');
}

type ByScope = Readonly<Record<Scope, number>>;

/** How many badges each scope would print, and how many of them were printed before. */
function useCounts(open: boolean, chosen: readonly BadgeItem[]) {
  const active = { kind: 'badge', state: 'AKTIF', limit: 1 } as const;
  const allQuery = useQuery(api.badges.list.queryOptions({ input: active, enabled: open }));
  const unprintedQuery = useQuery(
    api.badges.list.queryOptions({ input: { ...active, printed: false }, enabled: open }),
  );
  const all = allQuery.data?.total ?? 0;
  const unprinted = unprintedQuery.data?.total ?? 0;
  const again = chosen.filter((item) => item.printed).length;
  const counts: ByScope = { unprinted, all, serials: chosen.length };
  const printed: ByScope = { unprinted: 0, all: all - unprinted, serials: again };
  return { counts, printed };
}
