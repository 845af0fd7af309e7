import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Tags } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation, useMatch, useNavigate, useOutlet } from 'react-router';
import { LANES, PRODUCT_STATES } from '../../../contract/products.ts';
import { declaredSignalCodes } from '../../../domain/origin/rules-pack.ts';
import {
  declarationStateLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOptions } from '../../lib/labels.ts';
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
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { ApproveGreen } from './approve-green.tsx';
import type { ProductItem } from './product.ts';
import { useProductColumns } from './product-columns.tsx';

const LIST = 'products-list';
const keyOf = (item: ProductItem) => item.id;

/** All product lines, the riskiest first. */
export function ProductsPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const filters = useFilters();
  const columns = useProductColumns();
  const { search } = useLocation();
  const outlet = useOutlet();
  const openId = useMatch('/products/:id')?.params.id;
  const text = useDebounced(filters.get('q'));
  const lane = filters.oneOf('lane', LANES);
  const state = filters.oneOf('state', PRODUCT_STATES);
  const category = filters.get('category') || undefined;
  const signal = filters.oneOf('signal', declaredSignalCodes);
  const query = useInfiniteQuery(
    api.products.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...(text ? { search: text } : {}),
        ...(lane ? { lane } : {}),
        ...(state ? { state } : {}),
        ...(category ? { category } : {}),
        ...(signal ? { signal } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const pages = usePages(query);
  const signalOptions = useMemo(
    () =>
      declaredSignalCodes.map((code) => ({ value: code, label: t(`products.signals.${code}`) })),
    [t],
  );
  function open(item: ProductItem): void {
    void navigate({ pathname: `/products/${item.id}`, search });
  }
  const first = pages.items[0];
  if (outlet && (openId === 'new' || filters.get('edit'))) return outlet;
  return (
    <Page fill>
      <PageHeader
        title={t('products.title')}
        lead={t('products.lead')}
        actions={<ApproveGreen />}
      />
      <MasterDetail
        detail={outlet}
        list={
          <>
            <Toolbar label={t('common.filters')}>
              <SearchField
                label={t('products.searchLabel')}
                value={filters.get('q')}
                onChange={(typed) => filters.set('q', typed)}
                onEnter={() => (first ? open(first) : undefined)}
                listId={LIST}
                autoFocus
              />
              <FilterSelect
                label={t('products.filters.lane')}
                value={lane ?? ''}
                onChange={(value) => filters.set('lane', value)}
                options={LANES.map((value) => ({ value, label: t(`common.lane.${value}`) }))}
              />
              <FilterSelect
                label={t('products.filters.state')}
                value={state ?? ''}
                onChange={(value) => filters.set('state', value)}
                options={labelOptions(declarationStateLabels, language)}
              />
              <FilterSelect
                label={t('products.filters.category')}
                value={category ?? ''}
                onChange={(value) => filters.set('category', value)}
                options={labelOptions(productCategoryLabels, language)}
              />
              <FilterSelect
                label={t('products.filters.signal')}
                value={signal ?? ''}
                onChange={(value) => filters.set('signal', value)}
                options={signalOptions}
              />
              <ResultCount total={pages.total} atLeast={pages.totalIsLower} />
            </Toolbar>
            {pages.error && pages.items.length === 0 ? (
              <ErrorState error={pages.error} onRetry={() => void query.refetch()} />
            ) : (
              <DataList
                id={LIST}
                label={t('products.title')}
                items={pages.items}
                columns={columns}
                keyOf={keyOf}
                openKey={openId}
                rowHeight={48}
                onOpen={open}
                onNearEnd={pages.onNearEnd}
                loading={pages.loading}
                empty={<NoProducts filtered={filters.any} onClear={filters.clear} />}
              />
            )}
          </>
        }
      />
    </Page>
  );
}

function NoProducts({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useText();
  return filtered ? (
    <EmptyState
      icon={Tags}
      title={t('products.noneHere')}
      actions={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    >
      {t('products.noneHereHint')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={Tags}
      title={t('products.empty')}
      actions={<ButtonLink to="/transfer?kind=products">{t('products.emptyImport')}</ButtonLink>}
    >
      {t('products.emptyHint')}
    </EmptyState>
  );
}
