import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { revocationCodes } from '../../../domain/badges/badge-reasons.ts';
import { api, queryClient } from '../../lib/api.ts';
import { client } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { BadgeItem } from './badge.ts';

export type StateAct = 'suspend' | 'reinstate' | 'revoke' | 'reissue';

const DONE = {
  suspend: 'badges.suspended',
  reinstate: 'badges.reinstated',
  revoke: 'badges.revoked',
  reissue: 'badges.reissued',
} as const;

interface BadgeStateDialogProps {
  readonly act: StateAct;
  readonly badge: BadgeItem;
  readonly open: boolean;
  readonly onClose: () => void;
}

const CAUSES = ['OTHER', ...revocationCodes] as const;
type Cause = (typeof CAUSES)[number];

/** Suspending, reinstating, revoking or issuing again: always with a written reason. */
export function BadgeStateDialog({ act, badge, open, onClose }: BadgeStateDialogProps) {
  const { t } = useText();
  const [cause, setCause] = useState<Cause | null>(null);
  const [tried, setTried] = useState(false);
  const lacking = act === 'revoke' && cause === null;
  const change = useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) =>
      act === 'revoke' && cause !== null && cause !== 'OTHER'
        ? client.badges.revoke({ serial: badge.id, reason, code: cause })
        : client.badges[act]({ serial: badge.id, reason }),
    onSuccess: (changed) => {
      queryClient.setQueryData(api.badges.get.queryKey({ input: { serial: changed.id } }), changed);
      toastDone(t(DONE[act]));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        change.reset();
        setCause(null);
        setTried(false);
        onClose();
      }}
      title={t(`badges.${act}Title`, { serial: badge.serial })}
      description={t(`badges.${act}Text`)}
      confirmLabel={t(`badges.${act}`)}
      danger={act === 'revoke'}
      reason="required"
      busy={change.isPending}
      error={change.error}
      onTry={() => setTried(true)}
      onConfirm={(reason) => (lacking ? false : change.mutate(reason))}
    >
      {act === 'revoke' ? (
        <RadioCards
          label={t('badges.revokeCause')}
          columns={1}
          value={cause}
          error={tried && lacking ? t('badges.revokeCauseMissing') : undefined}
          onChange={(value) => setCause(CAUSES.find((known) => known === value) ?? null)}
          options={CAUSES.map((value) => ({
            value,
            label: t(`badges.revokeCauses.${value}`),
            hint: t(`badges.revokeCauseHints.${value}`),
          }))}
        />
      ) : null}
    </ConfirmDialog>
  );
}
