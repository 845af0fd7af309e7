import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

const MOST_HALLS = 40;

interface HallChipsProps {
  readonly halls: readonly string[];
  readonly onChange: (halls: readonly string[]) => void;
}

/** The halls as removable chips, with a line to add one. */
export function HallChips({ halls, onChange }: HallChipsProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  function add(): void {
    const hall = typed.trim();
    setTyped('');
    if (hall !== '' && !halls.includes(hall) && halls.length < MOST_HALLS) {
      onChange([...halls, hall]);
    }
  }
  return (
    <div>
      <Chips halls={halls} onChange={onChange} />
      <div className="flex items-start gap-2">
        <TextField
          className="grow"
          label={t('setup.edition.addHall')}
          hint={t('setup.edition.hallsHint')}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
        <Button icon={Plus} className="mt-6" onClick={add}>
          {t('common.add')}
        </Button>
      </div>
    </div>
  );
}

function Chips({ halls, onChange }: HallChipsProps) {
  const { t } = useText();
  return (
    <ul aria-label={t('setup.edition.halls')} className="mb-2 flex flex-wrap gap-1.5">
      {halls.map((hall) => (
        <li
          key={hall}
          className="inline-flex h-7 items-center gap-1 rounded-full border border-accent bg-accent-soft pr-0.5 pl-2.5 text-sm font-semibold text-accent-strong"
        >
          {hall}
          <button
            type="button"
            aria-label={t('setup.edition.removeHall', { hall })}
            onClick={() => onChange(halls.filter((other) => other !== hall))}
            className="inline-flex size-6 items-center justify-center rounded-full hover:bg-white"
          >
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
