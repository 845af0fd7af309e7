import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PinField } from '../../ui/pin-field.tsx';
import { toastDone } from '../../ui/toast.ts';
import { isPin, type Person } from './person.ts';

/** Typed twice: a slip would lock the person out. */
export function PinDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useText();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const update = useMutation(
    api.people.update.mutationOptions({
      onSuccess: ({ name }) => {
        toastDone(t('people.pinChanged', { name }));
        onClose();
      },
    }),
  );
  function save(): void {
    setTried(true);
    if (isPin(pin) && pin === again) update.mutate({ id: person.id, pin });
  }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('people.resetPinTitle', { name: person.name })}
      description={t('people.resetPinText')}
      confirmLabel={t('people.resetPin')}
      busy={update.isPending}
      error={update.error}
      onConfirm={save}
    >
      <PinField
        label={t('people.pin')}
        error={tried && !isPin(pin) ? t('people.pinFormat') : undefined}
        value={pin}
        onChange={setPin}
      />
      <PinField
        label={t('people.pinAgain')}
        hint=""
        error={tried && pin !== again ? t('people.pinDiffers') : undefined}
        value={again}
        onChange={setAgain}
      />
    </ConfirmDialog>
  );
}
