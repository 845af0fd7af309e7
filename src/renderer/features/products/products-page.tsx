import { useLocation, useMatch, useNavigate, useOutlet } from 'react-router';
import { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import { ApproveGreen } from './approve-green.tsx';
import { NoProducts } from './no-products.tsx';
import type { ProductItem } from './product.ts';
import { useProductColumns } from './product-columns.tsx';
import { ProductFilters } from './product-filters.tsx';
import { WHOLE_WINDOW } from './product-mode.ts';
import { useProductList } from './use-product-list.ts';

function keyOf(item: ProductItem): string {
  return item.id;
}

/** All product lines, the riskiest first; a form takes the whole window. */
export function ProductsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const outlet = useOutlet();
  const openId = useMatch('/products/:id')?.params.id;
  const filters = useFilters();
  const columns = useProductColumns();
  const list = useProductList(filters);
  if (outlet && (openId === 'new' || WHOLE_WINDOW.some((mode) => filters.get(mode)))) {
    return outlet;
  }
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
          <SearchList
            id="products-list"
            label={t('products.title')}
            searchLabel={t('products.searchLabel')}
            filters={filters}
            list={list}
            columns={columns}
            keyOf={keyOf}
            openKey={openId}
            rowHeight={48}
            onOpen={({ id }) => void navigate({ pathname: `/products/${id}`, search })}
            empty={<NoProducts filtered={filters.any} onClear={filters.clear} />}
          >
            <ProductFilters filters={filters} />
          </SearchList>
        }
      />
    </Page>
  );
}
