import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { contractErrorOf, issueSentence } from '../../lib/error-text.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { toastDone } from '../../ui/toast.ts';
import { BoothFields } from './booth-fields.tsx';
import { boothInput, boothProblems, emptyBooth } from './booth-values.ts';

interface AddBoothDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdded: (boothId: string) => void;
}

export function AddBoothDialog(props: AddBoothDialogProps) {
  const { open, onClose } = props;
  const { t } = useText();
  const { values, setValues, problems, answers, add, save } = useNewBooth(props);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('booths.addTitle')}
      onSubmit={save}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" busy={add.isPending} onClick={save}>
            {t('common.add')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <BoothFields values={values} problems={problems} answers={answers} onChange={setValues} />
        {add.error ? <ErrorNote error={add.error} /> : null}
      </div>
    </Dialog>
  );
}

function useNewBooth({ open, onClose, onAdded }: AddBoothDialogProps) {
  const { t } = useText();
  const [values, setValues] = useState(emptyBooth);
  const [tried, setTried] = useState(false);
  const add = useMutation(
    api.booths.add.mutationOptions({
      onSuccess: (booth) => {
        invalidateTopics(['booths']);
        toastDone(t('booths.added', { code: booth.code }));
        onAdded(booth.id);
        onClose();
      },
    }),
  );
  const addOnce = useOneAtATime(add.mutateAsync);
  const { reset } = add;
  useEffect(() => {
    if (!open) return;
    // The hall of the last booth is likely that of the next one.
    setValues((before) => ({ ...emptyBooth, hall: before.hall }));
    setTried(false);
    reset();
  }, [open, reset]);
  const problems = boothProblems(values);
  const issues = contractErrorOf(add.error)?.issues ?? [];
  const answers = Object.fromEntries(issues.map(({ field, code }) => [field, issueSentence(code)]));
  function save(): void {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    void addOnce({ code: values.code.trim(), ...boothInput(values) });
  }
  return { values, setValues, problems: tried ? problems : {}, answers, add, save };
}
