import { ROLES, type Role } from '../../../contract/procedure.ts';
import { useText } from '../../lib/use-text.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';

/** Each role with what it may do. */
export function RoleChoice(props: { value: Role; onChange: (role: Role) => void }) {
  const { t } = useText();
  return (
    <RadioCards
      label={t('people.role')}
      columns={1}
      value={props.value}
      onChange={(value) => props.onChange(ROLES.find((role) => role === value) ?? props.value)}
      options={ROLES.map((role) => ({
        value: role,
        label: t(`common.roles.${role}`),
        hint: t(`people.roleHints.${role}`),
      }))}
    />
  );
}
