import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface CertificateDialogProps {
  readonly open: boolean;
  readonly exhibitorId: string;
  readonly onClose: () => void;
  readonly onStarted: (jobId: string) => void;
}

export function CertificateDialog(props: CertificateDialogProps) {
  const { t } = useText();
  const { open, exhibitorId, onClose, onStarted } = props;
  const print = useMutation(
    api.certificates.print.mutationOptions({ onSuccess: ({ jobId }) => onStarted(jobId) }),
  );
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        print.reset();
        onClose();
      }}
      title={t('badges.certificateTitle')}
      description={t('badges.certificateText')}
      confirmLabel={t('badges.certificate')}
      reason="optional"
      busy={print.isPending}
      error={print.error}
      onConfirm={(reason) => print.mutate({ exhibitorId, ...(reason ? { reason } : {}) })}
    />
  );
}
