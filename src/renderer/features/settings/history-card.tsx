import { useQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { dictionaries } from '../../../domain/language/dictionary.ts';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const MOST_SHOWN = 50;
const LONGEST_FIELDS = 6;

/** The latest entries of the journal: who did what. */
export function HistoryCard() {
  const { t, language, format } = useText();
  const query = useQuery(
    api.journal.recent.queryOptions({ input: { limit: MOST_SHOWN }, staleTime: 0 }),
  );
  const types: Readonly<Record<string, string>> = dictionaries[language].settings.history.types;
  const whats: Readonly<Record<string, string>> = dictionaries[language].settings.history.whats;
  return (
    <Card
      flush
      title={t('settings.history.title')}
      actions={
        <Button small icon={RotateCw} busy={query.isFetching} onClick={() => void query.refetch()}>
          {t('common.refresh')}
        </Button>
      }
    >
      {query.data ? (
        <PlainTable
          label={t('settings.history.title')}
          maxHeight="50vh"
          head={[
            { key: 'at', label: t('settings.history.at'), width: '12rem' },
            { key: 'who', label: t('settings.history.who'), width: '12rem' },
            { key: 'what', label: t('settings.history.what'), width: '16rem' },
            { key: 'fields', label: t('settings.history.fields') },
          ]}
        >
          {query.data.map((entry) => (
            <tr key={entry.id}>
              <td>{format.dateTime(entry.at)}</td>
              <td dir="auto">{entry.actor}</td>
              <td>
                {t('settings.history.sentence', {
                  what: whats[entry.what] ?? entry.what,
                  type: types[entry.type] ?? entry.type,
                })}
              </td>
              <td dir="auto" className="text-sm text-muted">
                {entry.changes
                  .slice(0, LONGEST_FIELDS)
                  .map(({ field }) => field)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </PlainTable>
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={5} />
      )}
      {query.data?.length === 0 ? (
        <p className="p-4 text-muted">{t('settings.history.none')}</p>
      ) : null}
    </Card>
  );
}
