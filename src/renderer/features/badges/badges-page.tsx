import { BadgeCheck, Printer, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useMatch, useNavigate, useOutlet } from 'react-router';
import { useMay } from '../../lib/session.tsx';
import { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import type { BadgeItem } from './badge.ts';
import { useBadgeColumns } from './badge-columns.tsx';
import { BadgeFilters } from './badge-filters.tsx';
import { IssueReady } from './issue-ready.tsx';
import { PrintBar } from './print-bar.tsx';
import { useBadgeList } from './use-badge-list.ts';
import { type ChosenBadges, useChosenBadges } from './use-chosen-badges.ts';

function keyOf(item: BadgeItem): string {
  return item.id;
}

/** All badges; chosen ones can be printed together. */
export function BadgesPage() {
  const { t } = useText();
  const mayPrint = useMay('desk', 'supervisor');
  const [printing, setPrinting] = useState(false);
  const selection = useChosenBadges();
  return (
    <Page fill>
      <PageHeader
        title={t('badges.title')}
        lead={t('badges.lead')}
        actions={
          mayPrint ? (
            <>
              <IssueReady />
              <Button look="primary" icon={Printer} onClick={() => setPrinting(true)}>
                {t('badges.print')}
              </Button>
            </>
          ) : null
        }
      />
      {mayPrint ? <PrintBar open={printing} onOpen={setPrinting} selection={selection} /> : null}
      <MasterDetail
        list={<BadgeList selection={selection} choosing={mayPrint} />}
        detail={useOutlet()}
      />
    </Page>
  );
}

function BadgeList({ selection, choosing }: { selection: ChosenBadges; choosing: boolean }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const openKey = useMatch('/badges/:badge')?.params.badge;
  const filters = useFilters();
  const columns = useBadgeColumns(selection, choosing);
  const list = useBadgeList(filters);
  return (
    <SearchList
      id="badges-list"
      label={t('badges.title')}
      searchLabel={t('badges.searchLabel')}
      filters={filters}
      list={list}
      columns={columns}
      keyOf={keyOf}
      openKey={openKey}
      onOpen={({ id }) => void navigate({ pathname: `/badges/${id}`, search })}
      empty={<NoBadges filtered={filters.any} onClear={filters.clear} />}
    >
      <BadgeFilters filters={filters} />
    </SearchList>
  );
}

function NoBadges({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useText();
  return filtered ? (
    <EmptyState
      icon={SearchX}
      title={t('badges.noneHere')}
      actions={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    />
  ) : (
    <EmptyState icon={BadgeCheck} title={t('badges.empty')}>
      {t('badges.emptyHint')}
    </EmptyState>
  );
}
