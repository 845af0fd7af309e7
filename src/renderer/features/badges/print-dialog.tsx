import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { BadgeItem } from './badge.ts';

const SCOPES = ['unprinted', 'all', 'serials'] as const;
type Scope = (typeof SCOPES)[number];
const SHEETS = ['a6', 'a4x4'] as const;
type Sheet = (typeof SHEETS)[number];

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
  useEffect(() => {
    if (open) setScope(chosen.length > 0 ? 'serials' : 'unprinted');
  }, [open, chosen.length]);
  const counts = useCounts(open);
  const count = { ...counts, serials: chosen.length }[scope];
  const printed = {
    unprinted: 0,
    all: counts.all - counts.unprinted,
    serials: chosen.filter((item) => item.printed).length,
  }[scope];
  const print = useMutation(
    api.badges.print.mutationOptions({ onSuccess: ({ jobId }) => onStarted(jobId) }),
  );
  function start(reason: string): void {
    if (count === 0) return;
    print.mutate({
      scope,
      sheet,
      ...(scope === 'serials' ? { serials: chosen.map(({ serial }) => serial) } : {}),
      ...(reason ? { reason } : {}),
    });
  }
  const scopes = SCOPES.filter((value) => value !== 'serials' || chosen.length > 0);
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        print.reset();
        onClose();
      }}
      title={t('badges.printTitle')}
      confirmLabel={t('badges.start', { n: format.number(count) })}
      reason={printed > 0 ? 'required' : 'none'}
      busy={print.isPending}
      error={print.error}
      onConfirm={start}
    >
      <RadioCards
        label={t('badges.scope')}
        columns={1}
        value={scope}
        onChange={(value) => setScope(SCOPES.find((known) => known === value) ?? 'unprinted')}
        options={scopes.map((value) => ({
          value,
          label: t(`badges.scopes.${value}`),
          hint: t('common.total', {
            rows: format.number({ ...counts, serials: chosen.length }[value]),
          }),
        }))}
      />
      <RadioCards
        label={t('badges.sheet')}
        value={sheet}
        onChange={(value) => setSheet(value === 'a4x4' ? 'a4x4' : 'a6')}
        options={SHEETS.map((value) => ({
          value,
          label: t(`badges.sheets.${value}`),
          hint: t(`badges.sheetHints.${value}`),
        }))}
      />
      {count === 0 ? <Notice tone="info">{t('badges.nothing')}</Notice> : null}
      {printed > 0 ? (
        <Notice tone="warn">{t('badges.reprint', { n: format.number(printed) })}</Notice>
      ) : null}
    </ConfirmDialog>
  );
}

/** How many active badges there are, and how many of them wait for their first print. */
function useCounts(open: boolean): { readonly unprinted: number; readonly all: number } {
  const active = { kind: 'badge', state: 'AKTIF', limit: 1 } as const;
  const all = useQuery(api.badges.list.queryOptions({ input: active, enabled: open }));
  const unprinted = useQuery(
    api.badges.list.queryOptions({ input: { ...active, printed: false }, enabled: open }),
  );
  return { all: all.data?.total ?? 0, unprinted: unprinted.data?.total ?? 0 };
}
