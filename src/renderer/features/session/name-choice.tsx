import type { Role } from '../../../contract/procedure.ts';
import { useText } from '../../lib/use-text.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Beyond this a list of cards is slower than typing. */
const MOST_CARDS = 8;

interface NameChoiceProps {
  readonly people: readonly { name: string; role: Role }[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (name: string) => void;
  /** A click on a card moves on to the PIN. */
  readonly onChosen: () => void;
}

export function NameChoice({ people, value, error, onChange, onChosen }: NameChoiceProps) {
  const { t } = useText();
  if (people.length > 0 && people.length <= MOST_CARDS) {
    return (
      <div onClickCapture={() => setTimeout(onChosen)}>
        <RadioCards
          label={t('session.who')}
          columns={people.length > 1 ? 2 : 1}
          value={value}
          error={error}
          onChange={onChange}
          options={people.map((person) => ({
            value: person.name,
            label: person.name,
            hint: t(`common.roles.${person.role}`),
          }))}
        />
      </div>
    );
  }
  return (
    <>
      <TextField
        autoFocus
        required
        list="people-names"
        label={t('session.name')}
        error={error}
        maxLength={120}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id="people-names">
        {people.map((person) => (
          <option key={person.name} value={person.name} />
        ))}
      </datalist>
    </>
  );
}
