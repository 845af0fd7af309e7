import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** Of what day the other reference data is, where it is from, and on what terms. */
export function ReferenceTables() {
  const { t, language, format } = useText();
  const query = useQuery(api.packs.tables.queryOptions({ input: {} }));
  const { data, error } = query;
  return (
    <Card title={t('packs.tables')}>
      <p className="mb-3 text-muted">{t('packs.tablesHint')}</p>
      {error ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      <ul className="flex flex-col gap-4">
        {data?.items.map(({ id, title, date, source, licence, note }) => (
          <li key={id} className="border-b border-line/70 pb-4 last:border-0 last:pb-0">
            <h3 className="font-semibold">{title[language]}</h3>
            <p className="mb-1.5 font-mono text-xs text-muted break-all">{id}</p>
            <DefinitionList
              items={[
                { term: t('packs.columns.date'), value: format.day(date) },
                { term: t('packs.source'), value: source },
                { term: t('packs.licence'), value: licence[language] },
                ...(note ? [{ term: t('packs.note'), value: note[language] }] : []),
              ]}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
