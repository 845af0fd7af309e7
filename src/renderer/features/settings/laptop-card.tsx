import { useQuery } from '@tanstack/react-query';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { api } from '../../lib/api.ts';
import type { AsliClient } from '../../lib/client.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RecoveryButton } from './recovery-button.tsx';

type Health = Awaited<ReturnType<AsliClient['system']['health']>>;

/** What keeps the data of this laptop safe, and what does not. */
export function LaptopCard() {
  const { t } = useText();
  const query = useQuery(api.system.health.queryOptions({ input: {} }));
  return (
    <Card title={t('settings.laptop.title')}>
      {query.data ? (
        <LaptopFacts health={query.data} />
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={5} />
      )}
    </Card>
  );
}

function LaptopFacts({ health }: { health: Health }) {
  const { t } = useText();
  const { host, version, official } = health.runtime;
  const kind = t(official ? 'settings.laptop.official' : 'settings.laptop.development');
  return (
    <DefinitionList
      items={[
        {
          term: t('settings.laptop.device'),
          value: <span className="break-all">{health.device}</span>,
        },
        { term: t('settings.laptop.version'), value: health.version },
        { term: t('settings.laptop.runtime'), value: `${host} ${version} (${kind})` },
        {
          term: t('settings.laptop.keyStore'),
          value: t(`settings.laptop.keyStores.${health.keyStore}`),
        },
        {
          term: t('settings.laptop.recovery'),
          value: <RecoveryState set={health.recoverySet} />,
        },
      ]}
    />
  );
}

function RecoveryState({ set }: { set: boolean }) {
  const { t } = useText();
  const admin = useMay('admin');
  return (
    <span className="flex flex-col items-start gap-2">
      <Chip tone={set ? 'good' : 'warn'} icon={set ? CircleCheck : TriangleAlert}>
        {t(set ? 'settings.laptop.recoverySet' : 'settings.laptop.recoveryMissing')}
      </Chip>
      {admin ? <RecoveryButton set={set} /> : null}
    </span>
  );
}
