import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { Person } from './person.ts';

/** People are never deleted: what they did stays theirs. */
export function ActiveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useText();
  const { active, name } = person;
  const update = useMutation(
    api.people.update.mutationOptions({
      onSuccess: () => {
        toastDone(t(active ? 'people.deactivated' : 'people.activated', { name }));
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={active ? t('people.deactivateTitle', { name }) : name}
      description={active ? t('people.deactivateText') : undefined}
      confirmLabel={t(active ? 'people.deactivate' : 'people.activate')}
      danger={active}
      busy={update.isPending}
      error={update.error}
      onConfirm={() => update.mutate({ id: person.id, active: !active })}
    />
  );
}
