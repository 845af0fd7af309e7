import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { Person } from './person.ts';
import { RoleChoice } from './role-choice.tsx';

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
      <RoleChoice value={role} onChange={setRole} />
    </ConfirmDialog>
  );
}
