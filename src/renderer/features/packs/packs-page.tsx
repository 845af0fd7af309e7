import { useQuery } from '@tanstack/react-query';
import { useOutlet } from 'react-router';
import { packKinds } from '../../../domain/risk/pack-content.ts';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ImportPack } from './import-pack.tsx';
import { KindCard } from './kind-card.tsx';
import { ReferenceTables } from './reference-tables.tsx';
import { RuleAlarm } from './rule-alarm.tsx';

/** Rules, watch lists and registers by kind; one beside them when it is open. */
export function PacksPage() {
  const { t } = useText();
  const outlet = useOutlet();
  const mayImport = useMay();
  const maySeeAlarms = useMay('supervisor');
  const query = useQuery(api.packs.list.queryOptions({ input: {} }));
  const { data, error } = query;
  return (
    <Page fill>
      <PageHeader title={t('packs.title')} lead={t('packs.lead')} />
      {maySeeAlarms ? <RuleAlarm /> : null}
      <MasterDetail
        detail={outlet}
        list={
          <div className="flex flex-col gap-3 overflow-y-auto pb-4">
            {/* First: what a refused file lacks is read where it was dropped. */}
            {mayImport ? <ImportPack /> : <p className="text-muted">{t('packs.adminOnly')}</p>}
            {error ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : null}
            {!data && !error ? <Skeleton lines={8} /> : null}
            {data
              ? packKinds.map((kind) => (
                  <KindCard
                    key={kind}
                    kind={kind}
                    packs={data.items.filter((item) => item.kind === kind)}
                  />
                ))
              : null}
            <ReferenceTables />
          </div>
        }
      />
    </Page>
  );
}
