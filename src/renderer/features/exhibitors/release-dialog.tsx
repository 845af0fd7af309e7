import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { ExhibitorDetail } from './exhibitor-types.ts';

interface ReleaseDialogProps {
  readonly exhibitor: ExhibitorDetail;
  /** The booth to give back; null while nothing is asked. */
  readonly booth: ExhibitorDetail['booths'][number] | null;
  readonly onClose: () => void;
}

export function ReleaseDialog({ exhibitor, booth, onClose }: ReleaseDialogProps) {
  const { t } = useText();
  const release = useMutation(
    api.booths.release.mutationOptions({
      onSuccess: () => {
        onClose();
        invalidateTopics(['booths']);
        toastDone(t('booths.released'));
      },
    }),
  );
  return (
    <ConfirmDialog
      open={booth !== null}
      onClose={onClose}
      title={t('booths.releaseTitle', { name: exhibitor.name, code: booth?.code ?? '' })}
      description={t('booths.releaseHint')}
      confirmLabel={t('booths.release')}
      danger
      busy={release.isPending}
      error={release.error}
      onConfirm={() => {
        if (booth) release.mutate({ boothId: booth.id, exhibitorId: exhibitor.id });
      }}
    />
  );
}
