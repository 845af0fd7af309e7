import { useMutation } from '@tanstack/react-query';
import { api, queryClient } from '../../lib/api.ts';
import { client } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { BadgeItem } from './badge.ts';

export type StateAct = 'suspend' | 'reinstate' | 'revoke';

const DONE = {
  suspend: 'badges.suspended',
  reinstate: 'badges.reinstated',
  revoke: 'badges.revoked',
} as const;

interface BadgeStateDialogProps {
  readonly act: StateAct;
  readonly badge: BadgeItem;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Suspending, reinstating or revoking: always with a written reason. */
export function BadgeStateDialog({ act, badge, open, onClose }: BadgeStateDialogProps) {
  const { t } = useText();
  const change = useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) => client.badges[act]({ serial: badge.id, reason }),
    onSuccess: (changed) => {
      queryClient.setQueryData(api.badges.get.queryKey({ input: { serial: badge.id } }), changed);
      toastDone(t(DONE[act]));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        change.reset();
        onClose();
      }}
      title={t(`badges.${act}Title`, { serial: badge.serial })}
      description={t(`badges.${act}Text`)}
      confirmLabel={t(`badges.${act}`)}
      danger={act === 'revoke'}
      reason="required"
      busy={change.isPending}
      error={change.error}
      onConfirm={(reason) => change.mutate(reason)}
    />
  );
}
