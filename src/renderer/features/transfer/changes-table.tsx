import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { MoreButton } from './more-button.tsx';
import { columnText, type SheetKind, type SheetPreview } from './sheet-import.ts';

const STEP = 100;

function recordPath(kind: SheetKind, id: string): string {
  if (kind === 'booths') return '/booths';
  return kind === 'products' ? `/products/${id}` : `/exhibitors/${id}`;
}

/** Existing records that the sheet would change, with the fields that differ. */
export function ChangesTable({ preview }: { preview: SheetPreview }) {
  const { t, language, format } = useText();
  const [shown, setShown] = useState(STEP);
  const { changes } = preview;
  if (changes.length === 0) return <p className="p-4 text-muted">{t('transfer.changes.none')}</p>;
  return (
    <div>
      <p className="px-3 py-2 text-muted">{t('transfer.changes.lead')}</p>
      <PlainTable
        label={t('transfer.tabs.changes', { n: format.number(changes.length) })}
        maxHeight="60vh"
        head={[
          { key: 'row', label: t('transfer.issues.row'), width: '4.5rem', align: 'end' },
          { key: 'name', label: t('transfer.changes.name') },
          { key: 'fields', label: t('transfer.changes.fields') },
        ]}
      >
        {changes.slice(0, shown).map((change) => (
          <tr key={`${change.row}-${change.recordId}`}>
            <td className="text-right font-semibold">{format.number(change.row)}</td>
            <td dir="auto">
              <Link
                className="font-medium text-accent-strong underline"
                to={recordPath(preview.kind, change.recordId)}
              >
                {change.name}
              </Link>
            </td>
            <td>
              {change.fields.map((field) => columnText(field, language, preview.kind)).join(', ')}
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={changes.length - shown} step={STEP} onMore={() => setShown(shown + STEP)} />
    </div>
  );
}
