import type { ReactNode } from 'react';
import { useText } from '../lib/use-text.ts';

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
}

/** Terms and values in two columns; an empty value shows a dash. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const { t } = useText();
  return (
    <dl className="grid grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)] gap-x-3 gap-y-1.5">
      {items.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="font-medium" dir="auto">
            {value === null || value === undefined || value === '' ? t('common.empty') : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
