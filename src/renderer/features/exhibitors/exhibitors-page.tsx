import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { FileUp, Plus, SearchX, Store } from 'lucide-react';
import { useLocation, useNavigate, useOutlet, useParams } from 'react-router';
import { exhibitorStates, exhibitorTypes } from '../../../domain/reference/exhibitor-codes.ts';
import { productCategories } from '../../../domain/reference/product-codes.ts';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { ExhibitorFilters } from './exhibitor-filters.tsx';
import type { ExhibitorItem } from './exhibitor-types.ts';
import { useExhibitorColumns } from './use-exhibitor-columns.tsx';

const LIST = 'exhibitor-list';
const SORTS = ['name', 'booth', 'newest', 'state'] as const;

function keyOf(item: ExhibitorItem): string {
  return item.id;
}

export function ExhibitorsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const detail = useOutlet();
  const { id } = useParams();
  const { search: rest } = useLocation();
  const filters = useFilters();
  const mayRegister = useMay('desk');
  const columns = useExhibitorColumns();
  const query = useExhibitorQuery(filters);
  const pages = usePages(query);
  function open(item: ExhibitorItem | undefined): void {
    if (item) void navigate(`/exhibitors/${item.id}${rest}`);
  }
  return (
    <Page fill>
      <PageHeader
        title={t('exhibitors.title')}
        actions={
          <>
            <ResultCount total={pages.total} atLeast={pages.totalIsLower} />
            {mayRegister ? (
              <ButtonLink to="/exhibitors/new" look="primary" icon={Plus}>
                {t('exhibitors.add')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <MasterDetail
        detail={detail}
        list={
          <>
            <ExhibitorFilters
              filters={filters}
              listId={LIST}
              autoFocus={id === undefined}
              onEnter={() => open(pages.items[0])}
            />
            {pages.error ? (
              <ErrorState error={pages.error} onRetry={() => void query.refetch()} />
            ) : (
              <DataList
                id={LIST}
                label={t('exhibitors.list')}
                items={pages.items}
                columns={columns}
                keyOf={keyOf}
                openKey={id}
                onOpen={open}
                onEscape={() => void navigate(`/exhibitors${rest}`)}
                onNearEnd={pages.onNearEnd}
                loading={pages.loading}
                sort={{
                  by: filters.oneOf('sort', SORTS) ?? 'name',
                  onChange: (by) => filters.set('sort', by === 'name' ? '' : by),
                }}
                empty={<NoExhibitors filtered={filters.any} mayRegister={mayRegister} />}
              />
            )}
          </>
        }
      />
    </Page>
  );
}

function useExhibitorQuery(filters: ReturnType<typeof useFilters>) {
  const search = useDebounced(filters.get('q').trim());
  const state = filters.oneOf('state', exhibitorStates);
  const type = filters.oneOf('type', exhibitorTypes);
  const category = filters.oneOf('category', productCategories);
  const country = filters.oneOf('country', ['ID', 'foreign']);
  const hall = filters.get('hall');
  const input = {
    sort: filters.oneOf('sort', SORTS) ?? 'name',
    ...(search === '' ? {} : { search }),
    ...(state ? { state } : {}),
    ...(type ? { type } : {}),
    ...(category ? { category } : {}),
    ...(country ? { country } : {}),
    ...(hall === '' ? {} : { hall: hall.slice(0, 60) }),
    ...(filters.get('warnings') === 'yes' ? { warnings: true } : {}),
  } as const;
  return useInfiniteQuery(
    api.exhibitors.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...input, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
}

function NoExhibitors({ filtered, mayRegister }: { filtered: boolean; mayRegister: boolean }) {
  const { t } = useText();
  return (
    <EmptyState
      icon={filtered ? SearchX : Store}
      title={filtered ? t('exhibitors.emptyFiltered') : t('exhibitors.empty')}
      actions={
        mayRegister ? (
          <>
            {filtered ? null : (
              <ButtonLink to="/transfer?kind=exhibitors" icon={FileUp}>
                {t('exhibitors.import')}
              </ButtonLink>
            )}
            <ButtonLink to="/exhibitors/new" look="primary" icon={Plus}>
              {t('exhibitors.add')}
            </ButtonLink>
          </>
        ) : null
      }
    >
      {filtered ? t('exhibitors.emptyFilteredHint') : t('exhibitors.emptyHint')}
    </EmptyState>
  );
}
