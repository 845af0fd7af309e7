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
import { type HistoryEntry, historyDetail } from './history-detail.ts';

const MOST_SHOWN = 50;

/** The latest entries of the journal: who did what. */
export function HistoryCard() {
  const { t } = useText();
  const query = useQuery(
    api.journal.recent.queryOptions({ input: { limit: MOST_SHOWN }, staleTime: 0 }),
  );
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
        <HistoryTable entries={query.data} />
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={5} />
      )}
    </Card>
  );
}

function HistoryTable({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useText();
  if (entries.length === 0) {
    return <p className="p-4 text-muted">{t('settings.history.none')}</p>;
  }
  return (
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
      {entries.map((entry) => (
        <HistoryRow key={entry.id} entry={entry} />
      ))}
    </PlainTable>
  );
}

function HistoryRow({ entry }: { entry: HistoryEntry }) {
  const { t, language, format } = useText();
  const { types, whats } = dictionaries[language].settings.history;
  const type = (types as Readonly<Record<string, string>>)[entry.type] ?? entry.type;
  const what = (whats as Readonly<Record<string, string>>)[entry.what] ?? entry.what;
  return (
    <tr>
      <td>{format.dateTime(entry.at)}</td>
      <td dir="auto">{entry.actor}</td>
      <td>{t('settings.history.sentence', { what, type })}</td>
      <td dir="auto" className="text-muted">
        {historyDetail(entry, language)}
      </td>
    </tr>
  );
}
