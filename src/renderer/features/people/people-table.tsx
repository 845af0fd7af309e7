import { CircleCheck, CircleX, KeyRound, UserCog, UserX } from 'lucide-react';
import { useState } from 'react';
import { usePerson } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { ActiveDialog } from './active-dialog.tsx';
import type { Person } from './person.ts';
import { PinDialog } from './pin-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Act = 'role' | 'pin' | 'active';

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly mayEdit: boolean;
}

export function PeopleTable({ people, mayEdit }: PeopleTableProps) {
  const { t } = useText();
  const me = usePerson();
  const [open, setOpen] = useState<{ readonly act: Act; readonly person: Person } | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PlainTable
        label={t('people.title')}
        head={[
          { key: 'name', label: t('people.columns.name') },
          { key: 'role', label: t('people.columns.role'), width: '13rem' },
          { key: 'state', label: t('people.columns.state'), width: '9rem' },
          ...(mayEdit
            ? [{ key: 'actions', label: t('people.columns.actions'), width: '25rem' }]
            : []),
        ]}
      >
        {people.map((person) => (
          <tr key={person.id}>
            <td dir="auto" className="font-semibold">
              {person.name}{' '}
              {person.id === me.id ? (
                <span className="font-normal text-muted">{t('people.you')}</span>
              ) : null}
            </td>
            <td>{t(`common.roles.${person.role}`)}</td>
            <td>
              <Chip
                tone={person.active ? 'good' : 'neutral'}
                icon={person.active ? CircleCheck : CircleX}
              >
                {t(person.active ? 'people.active' : 'people.inactive')}
              </Chip>
            </td>
            {mayEdit ? (
              <td>
                <span className="flex flex-wrap gap-2">
                  <Button small icon={UserCog} onClick={() => setOpen({ act: 'role', person })}>
                    {t('people.changeRole')}
                  </Button>
                  <Button small icon={KeyRound} onClick={() => setOpen({ act: 'pin', person })}>
                    {t('people.resetPin')}
                  </Button>
                  <Button small icon={UserX} onClick={() => setOpen({ act: 'active', person })}>
                    {t(person.active ? 'people.deactivate' : 'people.activate')}
                  </Button>
                </span>
              </td>
            ) : null}
          </tr>
        ))}
      </PlainTable>
      {open?.act === 'role' ? <RoleDialog person={open.person} onClose={close} /> : null}
      {open?.act === 'pin' ? <PinDialog person={open.person} onClose={close} /> : null}
      {open?.act === 'active' ? <ActiveDialog person={open.person} onClose={close} /> : null}
    </>
  );
}
