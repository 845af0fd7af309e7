import { dayInWib } from '../../../domain/badges/wib-day.ts';
import { useMay } from '../../lib/session.tsx';
import { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { AcrossTab } from './across-tab.tsx';
import { DayCard } from './day-card.tsx';
import { LanesTab } from './lanes-tab.tsx';
import { RegionsTab } from './regions-tab.tsx';
import { RulesTab } from './rules-tab.tsx';
import { usePlan } from './use-plan.ts';

const TABS = ['lanes', 'regions', 'across', 'rules'] as const;

/** Which lines are examined on a day, and what came of it. */
export function RiskDayPage() {
  const { t } = useText();
  const may = useMay('inspector', 'supervisor', 'viewer');
  return (
    <Page>
      <PageHeader title={t('riskDay.title')} lead={t('riskDay.lead')} />
      {may ? <RiskDay /> : <Notice tone="info">{t('riskDay.forInspectors')}</Notice>}
    </Page>
  );
}

function RiskDay() {
  const { t } = useText();
  const filters = useFilters();
  const typed = filters.get('date');
  const plan = usePlan(/^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : dayInWib(Date.now()));
  const { query } = plan;
  const contents = {
    lanes: <LanesTab day={query.data} />,
    regions: <RegionsTab day={query.data} />,
    across: <AcrossTab />,
    rules: <RulesTab />,
  };
  return (
    <>
      <DayCard plan={plan} onDate={(date) => filters.set('date', date)} />
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      <Card flush>
        <Tabs
          label={t('riskDay.title')}
          value={filters.oneOf('tab', TABS) ?? 'lanes'}
          onChange={(tab) => filters.set('tab', tab === 'lanes' ? '' : tab)}
          tabs={TABS.map((value) => ({
            value,
            label: t(`riskDay.tabs.${value}`),
            content: query.isPending ? <Skeleton lines={8} /> : contents[value],
          }))}
        />
      </Card>
    </>
  );
}
