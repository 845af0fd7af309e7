import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useEntryError } from './use-entry.ts';

interface EntryRowsProps {
  readonly title: string;
  /** The list of the form: what is wrong with it as a whole stands below its rows. */
  readonly name: 'materials' | 'steps';
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A list of the what-if form that grows row by row. */
export function EntryRows({ title, name, addLabel, onAdd, children }: EntryRowsProps) {
  const error = useEntryError(name);
  return (
    <Card title={title}>
      <ol className="flex flex-col gap-3">{children}</ol>
      {error ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {error}
        </p>
      ) : null}
      <Button small icon={Plus} className="mt-3" onClick={onAdd}>
        {addLabel}
      </Button>
    </Card>
  );
}

export function EntryRow({ children }: { children: ReactNode }) {
  return (
    <li className="field-row grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem] border-b border-line/70 pb-3 last:border-0 last:pb-0">
      {children}
    </li>
  );
}
