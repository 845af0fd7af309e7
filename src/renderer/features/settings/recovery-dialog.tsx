import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { toastDone } from '../../ui/toast.ts';

const SHORTEST = 12;
const LONGEST = 1000;

/** Sets the passphrase that opens the data without this laptop; typed twice. */
export function RecoveryDialog({ label, onClose }: { label: string; onClose: () => void }) {
  const { t } = useText();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const save = useMutation(
    api.system.setRecovery.mutationOptions({
      onSuccess: () => {
        invalidateTopics(['system']);
        toastDone(t('settings.laptop.recoverySaved'));
        onClose();
      },
    }),
  );
  const short = first.length < SHORTEST;
  const differs = first !== again;
  function confirm(): void {
    setTried(true);
    if (!short && !differs) save.mutate({ passphrase: first });
  }
  const secret = { required: true, autoComplete: 'new-password', maxLength: LONGEST } as const;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('settings.laptop.recoveryTitle')}
      description={t('settings.laptop.recoveryText')}
      confirmLabel={label}
      busy={save.isPending}
      error={save.error}
      onConfirm={confirm}
    >
      <SecretField
        {...secret}
        label={t('settings.laptop.passphrase')}
        hint={t('settings.laptop.passphraseHint')}
        error={tried && short ? t('settings.laptop.passphraseShort') : undefined}
        value={first}
        onChange={(event) => setFirst(event.target.value)}
      />
      <SecretField
        {...secret}
        label={t('settings.laptop.passphraseAgain')}
        error={tried && differs ? t('settings.laptop.passphraseDiffers') : undefined}
        value={again}
        onChange={(event) => setAgain(event.target.value)}
      />
    </ConfirmDialog>
  );
}
