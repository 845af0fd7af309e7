import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { CurrentBadge } from './issued-badge.tsx';

interface PrintBadgeProps {
  readonly badge: CurrentBadge;
  readonly onStarted: (jobId: string) => void;
}

/** One badge on a sheet of its own; one printed before needs a reason. */
export function PrintBadge({ badge, onStarted }: PrintBadgeProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const print = useMutation(
    api.badges.print.mutationOptions({
      onSuccess: ({ jobId }) => {
        onStarted(jobId);
        setAsking(false);
      },
    }),
  );
  function close(): void {
    print.reset();
    setAsking(false);
  }
  return (
    <>
      <Button
        small
        look={badge.printed ? 'plain' : 'primary'}
        icon={Printer}
        onClick={() => setAsking(true)}
      >
        {t('exhibitors.detail.printBadge')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={close}
        title={t('exhibitors.detail.printTitle', { serial: badge.serial })}
        description={badge.printed ? t('badges.reprint', { n: 1 }) : undefined}
        confirmLabel={t('badges.start', { n: 1 })}
        reason={badge.printed ? 'required' : 'none'}
        busy={print.isPending}
        error={print.error}
        onConfirm={(reason) =>
          print.mutate({
            scope: 'serials',
            serials: [badge.id],
            ...(reason ? { reason } : {}),
          })
        }
      />
    </>
  );
}
