import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Flag } from 'lucide-react';
import { useLocation, useMatch, useNavigate, useOutlet } from 'react-router';
import { findingKindLabels } from '../../../domain/reference/inspection-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { FilterToggle } from '../../ui/filter-toggle.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import type { Finding } from './finding.ts';
import { useFindingColumns } from './finding-columns.tsx';

const LIST = 'findings-list';
const SEVERITIES = ['red', 'yellow'] as const;
const keyOf = (item: Finding) => item.id;

/** All findings, the undecided and the red ones first. */
export function FindingsPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const outlet = useOutlet();
  const openId = useMatch('/findings/:id')?.params.id;
  const mayRecord = useMay('inspector', 'supervisor');
  const filters = useFilters();
  const columns = useFindingColumns();
  const text = useDebounced(filters.get('q'));
  const severity = filters.oneOf('severity', SEVERITIES);
  const kind = filters.get('kind');
  const exhibitorId = filters.get('exhibitorId');
  const open = filters.get('open') === '1';
  const query = useInfiniteQuery(
    api.findings.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...(text ? { search: text } : {}),
        ...(severity ? { severity } : {}),
        ...(kind ? { kind } : {}),
        ...(exhibitorId ? { exhibitorId } : {}),
        ...(open ? { open } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const pages = usePages(query);
  function show(item: Finding): void {
    void navigate({ pathname: `/findings/${item.id}`, search });
  }
  const first = pages.items[0];
  const list = (
    <>
      <Toolbar label={t('common.filters')}>
        <SearchField
          label={t('findings.searchLabel')}
          value={filters.get('q')}
          onChange={(typed) => filters.set('q', typed)}
          onEnter={() => (first ? show(first) : undefined)}
          listId={LIST}
          autoFocus
        />
        <FilterToggle
          label={t('findings.filters.open')}
          pressed={open}
          onChange={(pressed) => filters.set('open', pressed ? '1' : '')}
        />
        <FilterSelect
          label={t('findings.filters.severity')}
          value={severity ?? ''}
          onChange={(value) => filters.set('severity', value)}
          options={SEVERITIES.map((value) => ({ value, label: t(`common.lane.${value}`) }))}
        />
        <FilterSelect
          label={t('findings.filters.kind')}
          value={kind}
          onChange={(value) => filters.set('kind', value)}
          options={labelOptions(findingKindLabels, language)}
        />
        <ResultCount total={pages.total} atLeast={pages.totalIsLower} />
      </Toolbar>
      {pages.error && pages.items.length === 0 ? (
        <ErrorState error={pages.error} onRetry={() => void query.refetch()} />
      ) : (
        <DataList
          id={LIST}
          label={t('findings.title')}
          items={pages.items}
          columns={columns}
          keyOf={keyOf}
          openKey={openId}
          rowHeight={48}
          onOpen={show}
          onNearEnd={pages.onNearEnd}
          loading={pages.loading}
          empty={<NoFindings filtered={filters.any} onClear={filters.clear} />}
        />
      )}
    </>
  );
  return (
    <Page fill>
      <PageHeader
        title={t('findings.title')}
        lead={t('findings.lead')}
        actions={
          mayRecord ? (
            <ButtonLink look="primary" icon={Flag} to="/findings/new">
              {t('findings.record')}
            </ButtonLink>
          ) : null
        }
      />
      <MasterDetail list={list} detail={outlet} />
    </Page>
  );
}

function NoFindings({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useText();
  return filtered ? (
    <EmptyState
      icon={Flag}
      title={t('findings.noneHere')}
      actions={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    />
  ) : (
    <EmptyState icon={Flag} title={t('findings.empty')}>
      {t('findings.emptyHint')}
    </EmptyState>
  );
}
