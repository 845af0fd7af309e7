import { useMutation } from '@tanstack/react-query';
import { api, queryClient } from '../../lib/api.ts';
import { client } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';

export type StateAct = 'suspend' | 'reinstate' | 'revoke';

const DONE = {
  suspend: 'badges.suspended',
  reinstate: 'badges.reinstated',
  revoke: 'badges.revoked',
} as const;

interface BadgeStateDialogProps {
  readonly act: StateAct;
  readonly serial: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Suspending, reinstating or revoking: always with a written reason. */
export function BadgeStateDialog({ act, serial, open, onClose }: BadgeStateDialogProps) {
  const { t } = useText();
  const change = useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) => client.badges[act]({ serial, reason }),
    onSuccess: (badge) => {
      queryClient.setQueryData(api.badges.get.queryKey({ input: { serial } }), badge);
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
      title={t(`badges.${act}Title`, { serial })}
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
