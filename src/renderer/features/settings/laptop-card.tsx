import { useQuery } from '@tanstack/react-query';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** What keeps the data of this laptop safe, and what does not. */
export function LaptopCard() {
  const { t } = useText();
  const query = useQuery(api.system.health.queryOptions({ input: {} }));
  const health = query.data;
  return (
    <Card title={t('settings.laptop.title')}>
      {health ? (
        <DefinitionList
          items={[
            {
              term: t('settings.laptop.device'),
              value: <span className="break-all">{health.device}</span>,
            },
            { term: t('settings.laptop.version'), value: health.version },
            {
              term: t('settings.laptop.runtime'),
              value: `${health.runtime.host} ${health.runtime.version} (${t(
                health.runtime.official
                  ? 'settings.laptop.official'
                  : 'settings.laptop.development',
              )})`,
            },
            {
              term: t('settings.laptop.keyStore'),
              value: t(`settings.laptop.keyStores.${health.keyStore}`),
            },
            {
              term: t('settings.laptop.recovery'),
              value: (
                <Chip
                  tone={health.recoverySet ? 'good' : 'warn'}
                  icon={health.recoverySet ? CircleCheck : TriangleAlert}
                >
                  {t(
                    health.recoverySet
                      ? 'settings.laptop.recoverySet'
                      : 'settings.laptop.recoveryMissing',
                  )}
                </Chip>
              ),
            },
          ]}
        />
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={5} />
      )}
    </Card>
  );
}
