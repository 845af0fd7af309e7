import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { BadgeCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useLocation, useMatch, useNavigate, useOutlet } from 'react-router';
import { BADGE_STATES } from '../../../contract/badges.ts';
import { badgeStateLabels } from '../../../domain/reference/report-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import type { BadgeItem } from './badge.ts';
import { useBadgeColumns } from './badge-columns.tsx';
import { IssueReady } from './issue-ready.tsx';
import { PrintBar } from './print-bar.tsx';

const LIST = 'badges-list';
const KINDS = ['badge', 'certificate'] as const;
const PRINTED = ['yes', 'no'] as const;
const keyOf = (item: BadgeItem) => item.serial;

/** All badges; chosen ones can be printed together. */
export function BadgesPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const outlet = useOutlet();
  const openSerial = useMatch('/badges/:serial')?.params.serial;
  const filters = useFilters();
  const { chosen, toggle, clear } = useSelection();
  const columns = useBadgeColumns({ chosen, toggle });
  const text = useDebounced(filters.get('q'));
  const state = filters.oneOf('state', BADGE_STATES);
  const printed = filters.oneOf('printed', PRINTED);
  const kind = filters.oneOf('kind', KINDS);
  const exhibitorId = filters.get('exhibitorId');
  const query = useInfiniteQuery(
    api.badges.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        kind: kind ?? ('all' as const),
        ...(text ? { search: text } : {}),
        ...(state ? { state } : {}),
        ...(printed ? { printed: printed === 'yes' } : {}),
        ...(exhibitorId ? { exhibitorId } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const pages = usePages(query);
  function show(item: BadgeItem): void {
    void navigate({ pathname: `/badges/${item.serial}`, search });
  }
  const first = pages.items[0];
  const list = (
    <>
      <Toolbar label={t('common.filters')}>
        <SearchField
          label={t('badges.searchLabel')}
          value={filters.get('q')}
          onChange={(typed) => filters.set('q', typed)}
          onEnter={() => (first ? show(first) : undefined)}
          listId={LIST}
          autoFocus
        />
        <FilterSelect
          label={t('badges.filters.state')}
          value={state ?? ''}
          onChange={(value) => filters.set('state', value)}
          options={labelOptions(badgeStateLabels, language)}
        />
        <FilterSelect
          label={t('badges.filters.printed')}
          value={printed ?? ''}
          onChange={(value) => filters.set('printed', value)}
          options={PRINTED.map((value) => ({ value, label: t(`badges.filters.${value}`) }))}
        />
        <FilterSelect
          label={t('badges.filters.kind')}
          value={kind ?? ''}
          onChange={(value) => filters.set('kind', value)}
          options={KINDS.map((value) => ({ value, label: t(`badges.kinds.${value}`) }))}
        />
        <ResultCount total={pages.total} atLeast={pages.totalIsLower} />
      </Toolbar>
      {pages.error && pages.items.length === 0 ? (
        <ErrorState error={pages.error} onRetry={() => void query.refetch()} />
      ) : (
        <DataList
          id={LIST}
          label={t('badges.title')}
          items={pages.items}
          columns={columns}
          keyOf={keyOf}
          openKey={openSerial}
          onOpen={show}
          onNearEnd={pages.onNearEnd}
          loading={pages.loading}
          empty={<NoBadges filtered={filters.any} onClear={filters.clear} />}
        />
      )}
    </>
  );
  return (
    <Page fill>
      <PageHeader title={t('badges.title')} lead={t('badges.lead')} actions={<IssueReady />} />
      <PrintBar chosen={chosen} onClear={clear} />
      <MasterDetail list={list} detail={outlet} />
    </Page>
  );
}

function useSelection() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, BadgeItem>>(new Map());
  const toggle = useCallback((item: BadgeItem, on: boolean) => {
    setChosen((before) => {
      const next = new Map(before);
      if (on) next.set(item.serial, item);
      else next.delete(item.serial);
      return next;
    });
  }, []);
  const clear = useCallback(() => setChosen(new Map()), []);
  return { chosen, toggle, clear };
}

function NoBadges({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useText();
  return filtered ? (
    <EmptyState
      icon={BadgeCheck}
      title={t('badges.noneHere')}
      actions={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    />
  ) : (
    <EmptyState icon={BadgeCheck} title={t('badges.empty')}>
      {t('badges.emptyHint')}
    </EmptyState>
  );
}
