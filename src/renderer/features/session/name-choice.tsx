import type { KeyboardEvent } from 'react';
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
  /** A card was chosen by a click, Enter, Space or a letter; arrows only move. */
  readonly onChosen: () => void;
}

export function NameChoice({ people, value, error, onChange, onChosen }: NameChoiceProps) {
  const { t } = useText();
  function onKeyDown(event: KeyboardEvent): void {
    const card = (event.target as Element).closest('[role="radio"]');
    const isPress = event.key === 'Enter' || event.key === ' ';
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!card || !(isPress || isLetter)) return;
    event.preventDefault();
    event.stopPropagation();
    const cards = [...event.currentTarget.querySelectorAll('[role="radio"]')];
    const chosen = isPress ? people[cards.indexOf(card)] : startingWith(people, event.key, value);
    if (!chosen) return;
    onChange(chosen.name);
    setTimeout(onChosen);
  }
  if (people.length > 0 && people.length <= MOST_CARDS) {
    return (
      <div
        onKeyDownCapture={onKeyDown}
        // An arrow presses the card it moves to as well; a person's own press is a trusted one.
        onClickCapture={(event) => (event.isTrusted ? setTimeout(onChosen) : undefined)}
      >
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

/** The next person whose name starts with a letter, after the one chosen now. */
function startingWith<Person extends { readonly name: string }>(
  people: readonly Person[],
  letter: string,
  after: string,
): Person | undefined {
  const at = people.findIndex(({ name }) => name === after) + 1;
  const inTurn = [...people.slice(at), ...people.slice(0, at)];
  const wanted = letter.toLocaleLowerCase();
  return inTurn.find(({ name }) => name.toLocaleLowerCase().startsWith(wanted));
}
