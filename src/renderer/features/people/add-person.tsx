import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../../contract/procedure.ts';
import { api } from '../../lib/api.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PinField } from '../../ui/pin-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toastDone } from '../../ui/toast.ts';
import { isPin } from './person.ts';
import { RoleChoice } from './role-choice.tsx';

const EMPTY = { name: '', role: 'desk' as Role, pin: '' };
const LONGEST_NAME = 120;

export function AddPerson({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const form = useAddPerson(onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('people.add')}
      onSubmit={form.save}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" busy={form.add.isPending} onClick={form.save}>
            {t('common.add')}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        <PersonFields form={form} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

type AddPersonState = ReturnType<typeof useAddPerson>;

function useAddPerson(onClose: () => void) {
  const { t } = useText();
  const [entry, setEntry] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const add = useMutation(
    api.people.add.mutationOptions({
      onSuccess: ({ name }) => {
        toastDone(t('people.added', { name }));
        onClose();
      },
    }),
  );
  const addOnce = useOneAtATime(add.mutateAsync);
  const short = entry.name.trim().length < 2;
  function save(): void {
    setTried(true);
    if (!short && isPin(entry.pin)) void addOnce({ ...entry, name: entry.name.trim() });
  }
  return {
    entry,
    add,
    save,
    change: (part: Partial<typeof EMPTY>) => setEntry((before) => ({ ...before, ...part })),
    nameShort: tried && short,
    nameTaken: contractErrorOf(add.error)?.issues.some(({ code }) => code === 'name-taken'),
    pinWrong: tried && !isPin(entry.pin),
  };
}

function PersonFields({ form }: { form: AddPersonState }) {
  const { t } = useText();
  const { entry, change, nameShort, nameTaken, pinWrong, add } = form;
  const nameError = nameShort ? t('people.nameMissing') : nameTaken && t('people.nameTaken');
  return (
    <div className="flex flex-col gap-3">
      <TextField
        required
        dir="auto"
        maxLength={LONGEST_NAME}
        label={t('people.name')}
        error={nameError || undefined}
        value={entry.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <PinField
        label={t('people.pin')}
        error={pinWrong ? t('people.pinFormat') : undefined}
        value={entry.pin}
        onChange={(pin) => change({ pin })}
      />
      <RoleChoice value={entry.role} onChange={(role) => change({ role })} />
      {add.error && !nameTaken ? <ErrorNote error={add.error} /> : null}
    </div>
  );
}
