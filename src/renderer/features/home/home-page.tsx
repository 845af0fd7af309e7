import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, LayoutGrid, Package, Plus, ScanLine, ShieldAlert, Store } from 'lucide-react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BadgeCounts } from './badge-counts.tsx';
import { FirstSteps } from './first-steps.tsx';
import { HallTable } from './hall-table.tsx';
import { LaneBars } from './lane-bars.tsx';
import { RuleAlarm } from './rule-alarm.tsx';
import { StatLink } from './stat-link.tsx';
import type { Summary } from './summary.ts';

export function HomePage() {
  const { t } = useText();
  const summary = useQuery(api.home.summary.queryOptions({ input: {} }));
  const maySeeAlarms = useMay('supervisor');
  const mayRegister = useMay('desk');
  const mayRaise = useMay('inspector', 'supervisor');
  return (
    <Page>
      <PageHeader
        title={t('home.title')}
        actions={
          <>
            <ButtonLink to="/verify" icon={ScanLine}>
              {t('home.quick.verify')}
            </ButtonLink>
            {mayRaise ? (
              <ButtonLink to="/findings/new" icon={ShieldAlert}>
                {t('home.quick.newFinding')}
              </ButtonLink>
            ) : null}
            {mayRegister ? (
              <ButtonLink to="/exhibitors/new" look="primary" icon={Plus}>
                {t('home.quick.newExhibitor')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {maySeeAlarms ? <RuleAlarm /> : null}
      {summary.isPending ? <Skeleton /> : null}
      {summary.isError ? (
        <ErrorState error={summary.error} onRetry={() => void summary.refetch()} />
      ) : null}
      {summary.data ? <Dashboard summary={summary.data} /> : null}
    </Page>
  );
}

function Dashboard({ summary }: { summary: Summary }) {
  const { exhibitors, booths, products, badges } = summary;
  const started = exhibitors.total > 0 && products.total > 0 && booths.total > 0;
  return (
    <>
      {started ? null : <FirstSteps summary={summary} />}
      <Numbers summary={summary} />
      <div className="grid items-start gap-3 min-[900px]:grid-cols-[minmax(0,1fr)_19rem] min-[1200px]:grid-cols-[minmax(0,1fr)_22rem]">
        <HallTable halls={summary.halls} />
        <div className="flex flex-col gap-3">
          <LaneBars products={products} />
          <BadgeCounts badges={badges} />
        </div>
      </div>
    </>
  );
}

function Numbers({ summary }: { summary: Summary }) {
  const { t, format } = useText();
  const { exhibitors, booths, products, findings, badges } = summary;
  const n = format.number;
  return (
    <section
      aria-label={t('home.title')}
      className="grid grid-cols-2 gap-3 min-[900px]:grid-cols-5"
    >
      <StatLink
        to="/exhibitors"
        icon={Store}
        value={n(exhibitors.total)}
        label={t('home.exhibitors')}
        hint={t('home.exhibitorsHint', {
          arrived: n(exhibitors.arrived),
          today: n(exhibitors.today),
        })}
      />
      <StatLink
        to="/booths"
        icon={LayoutGrid}
        value={n(booths.taken)}
        label={t('home.booths')}
        hint={t('home.boothsHint', { total: n(booths.total) })}
      />
      <StatLink
        to="/products?state=DIAJUKAN"
        icon={Package}
        value={n(products.waiting)}
        label={t('home.waiting')}
        hint={t('home.waitingHint', { approved: n(products.approved), total: n(products.total) })}
      />
      <StatLink
        to="/findings"
        icon={ShieldAlert}
        tone={findings.red > 0 ? 'bad' : 'neutral'}
        value={n(findings.open)}
        label={t('home.findings')}
        hint={t('home.findingsHint', { red: n(findings.red), today: n(findings.today) })}
      />
      <StatLink
        to="/badges"
        icon={BadgeCheck}
        value={n(badges.active)}
        label={t('home.badges')}
        hint={t('home.badgesHint', { unprinted: n(badges.unprinted) })}
      />
    </section>
  );
}
