import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ROLES } from '../../../contract/procedure.ts';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { Person } from './person.ts';

export function RoleDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useText();
  const [role, setRole] = useState(person.role);
  const update = useMutation(
    api.people.update.mutationOptions({
      onSuccess: ({ name }) => {
        toastDone(t('people.roleChanged', { name }));
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('people.changeRoleTitle', { name: person.name })}
      confirmLabel={t('common.save')}
      busy={update.isPending}
      error={update.error}
      onConfirm={() => update.mutate({ id: person.id, role })}
    >
      <RadioCards
        label={t('people.role')}
        columns={1}
        value={role}
        onChange={(value) => setRole(ROLES.find((known) => known === value) ?? person.role)}
        options={ROLES.map((value) => ({
          value,
          label: t(`common.roles.${value}`),
          hint: t(`people.roleHints.${value}`),
        }))}
      />
    </ConfirmDialog>
  );
}
