import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Edition } from './edition.ts';
import { EditionForm } from './edition-form.tsx';

export function EditionCard() {
  const { t } = useText();
  const admin = useMay('admin');
  const query = useQuery(api.edition.get.queryOptions({ input: {} }));
  return (
    <Card title={t('settings.edition.title')}>
      {query.data ? (
        admin ? (
          <EditionForm edition={query.data} />
        ) : (
          <EditionFacts edition={query.data} />
        )
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Card>
  );
}

function EditionFacts({ edition }: { edition: Edition }) {
  const { t, format } = useText();
  return (
    <>
      <DefinitionList
        items={[
          { term: t('settings.edition.name'), value: edition.name },
          {
            term: t('settings.edition.series'),
            value: t(`settings.edition.seriesNames.${edition.series}`),
          },
          { term: t('settings.edition.year'), value: edition.year },
          { term: t('settings.edition.theme'), value: edition.theme },
          { term: t('settings.edition.iconRegion'), value: edition.iconRegion },
          {
            term: t('settings.edition.countryOfHonour'),
            value: edition.countryOfHonour,
          },
          { term: t('settings.edition.starts'), value: format.day(edition.starts) },
          { term: t('settings.edition.ends'), value: format.day(edition.ends) },
          { term: t('settings.edition.venue'), value: edition.venue },
          { term: t('settings.edition.code'), value: edition.code },
          { term: t('settings.edition.rules'), value: edition.rulesVersion },
        ]}
      />
      <p className="mt-3 text-sm text-muted">{t('settings.adminOnly')}</p>
    </>
  );
}
