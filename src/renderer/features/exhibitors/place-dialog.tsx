import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useFreeBooths } from '../../lib/use-free-booths.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox, type ComboItem } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { toastDone } from '../../ui/toast.ts';

interface PlaceDialogProps {
  readonly exhibitorId: string;
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives an exhibitor one more booth. */
export function PlaceDialog({ exhibitorId, title, open, onClose }: PlaceDialogProps) {
  const { t } = useText();
  const { booth, setBooth, booths, setTyped, assign } = usePlacing(open, onClose);
  function place(): void {
    if (booth && !assign.isPending) assign.mutate({ boothId: booth.value, exhibitorId });
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      onSubmit={place}
      title={t('booths.assign')}
      description={title}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={!booth} busy={assign.isPending} onClick={place}>
            {t('booths.assign')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <ComboBox
          label={t('exhibitors.fields.booth')}
          hint={t('exhibitors.hints.booth')}
          {...booths}
          value={booth}
          onChange={setBooth}
          onSearch={setTyped}
        />
        {assign.error ? <ErrorNote error={assign.error} /> : null}
      </div>
    </Dialog>
  );
}

function usePlacing(open: boolean, onPlaced: () => void) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [booth, setBooth] = useState<ComboItem | null>(null);
  const booths = useFreeBooths(typed);
  const assign = useMutation(
    api.booths.assign.mutationOptions({
      onSuccess: () => {
        invalidateTopics(['booths']);
        toastDone(t('booths.assigned'), booth?.label);
        onPlaced();
      },
    }),
  );
  const { reset } = assign;
  useEffect(() => {
    if (!open) return;
    setBooth(null);
    reset();
  }, [open, reset]);
  return { booth, setBooth, booths, setTyped, assign };
}
