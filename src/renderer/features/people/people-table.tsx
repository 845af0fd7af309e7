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

const DIALOGS = { role: RoleDialog, pin: PinDialog, active: ActiveDialog } as const;
type Act = keyof typeof DIALOGS;

interface Opened {
  readonly act: Act;
  readonly person: Person;
}

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly mayEdit: boolean;
}

export function PeopleTable({ people, mayEdit }: PeopleTableProps) {
  const { t } = useText();
  const [open, setOpen] = useState<Opened | null>(null);
  const Opened = open ? DIALOGS[open.act] : null;
  const actions = { key: 'actions', label: t('people.columns.actions'), width: '25rem' };
  return (
    <>
      <PlainTable
        label={t('people.title')}
        head={[
          { key: 'name', label: t('people.columns.name') },
          { key: 'role', label: t('people.columns.role'), width: '13rem' },
          { key: 'state', label: t('people.columns.state'), width: '9rem' },
          ...(mayEdit ? [actions] : []),
        ]}
      >
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            onAct={mayEdit ? (act) => setOpen({ act, person }) : null}
          />
        ))}
      </PlainTable>
      {open && Opened ? <Opened person={open.person} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface PersonRowProps {
  readonly person: Person;
  /** Null: the person looking may not change anything here. */
  readonly onAct: ((act: Act) => void) | null;
}

function PersonRow({ person, onAct }: PersonRowProps) {
  const { t } = useText();
  const me = usePerson();
  const { active } = person;
  return (
    <tr>
      <td dir="auto" className="font-semibold">
        {person.name}{' '}
        {person.id === me.id ? (
          <span className="font-normal text-muted">{t('people.you')}</span>
        ) : null}
      </td>
      <td>{t(`common.roles.${person.role}`)}</td>
      <td>
        <Chip tone={active ? 'good' : 'neutral'} icon={active ? CircleCheck : CircleX}>
          {t(active ? 'people.active' : 'people.inactive')}
        </Chip>
      </td>
      {onAct ? (
        <td>
          <span className="flex flex-wrap gap-2">
            <Button small icon={UserCog} onClick={() => onAct('role')}>
              {t('people.changeRole')}
            </Button>
            <Button small icon={KeyRound} onClick={() => onAct('pin')}>
              {t('people.resetPin')}
            </Button>
            <Button small icon={UserX} onClick={() => onAct('active')}>
              {t(active ? 'people.deactivate' : 'people.activate')}
            </Button>
          </span>
        </td>
      ) : null}
    </tr>
  );
}
