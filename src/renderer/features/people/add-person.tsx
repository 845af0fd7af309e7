import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ROLES, type Role } from '../../../contract/procedure.ts';
import { api } from '../../lib/api.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PinField } from '../../ui/pin-field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toastDone } from '../../ui/toast.ts';
import { isPin } from './person.ts';

const EMPTY = { name: '', role: 'desk' as Role, pin: '' };

export function AddPerson({ open, onClose }: { open: boolean; onClose: () => void }) {
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
  const { reset } = add;
  useEffect(() => {
    if (!open) return;
    setEntry(EMPTY);
    setTried(false);
    reset();
  }, [open, reset]);
  const short = entry.name.trim().length < 2;
  const taken = contractErrorOf(add.error)?.issues.some(({ code }) => code === 'name-taken');
  function save(): void {
    setTried(true);
    if (!short && isPin(entry.pin)) add.mutate({ ...entry, name: entry.name.trim() });
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('people.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" busy={add.isPending} onClick={save}>
            {t('common.add')}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          required
          dir="auto"
          maxLength={120}
          label={t('people.name')}
          error={
            tried && short ? t('people.nameMissing') : taken ? t('people.nameTaken') : undefined
          }
          value={entry.name}
          onChange={(event) => setEntry({ ...entry, name: event.target.value })}
        />
        <RadioCards
          label={t('people.role')}
          columns={1}
          value={entry.role}
          onChange={(value) =>
            setEntry({ ...entry, role: ROLES.find((role) => role === value) ?? 'viewer' })
          }
          options={ROLES.map((role) => ({
            value: role,
            label: t(`common.roles.${role}`),
            hint: t(`people.roleHints.${role}`),
          }))}
        />
        <PinField
          label={t('people.pin')}
          error={tried && !isPin(entry.pin) ? t('people.pinFormat') : undefined}
          value={entry.pin}
          onChange={(pin) => setEntry({ ...entry, pin })}
        />
        {add.error && !taken ? <ErrorNote error={add.error} /> : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
