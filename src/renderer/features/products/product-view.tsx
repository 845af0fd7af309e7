import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EditProduct } from './edit-product.tsx';
import { ProductDetail } from './product-detail.tsx';
import { type Mode, WHOLE_WINDOW } from './product-mode.ts';
import { TryProduct } from './try-product.tsx';

/** One line beside its list, in its edit form (`?edit=1`) or its what-if (`?try=1`), whole window. */
export function ProductView({ id }: { id: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const mode = WHOLE_WINDOW.find((name) => params.has(name));
  const query = useQuery(api.products.get.queryOptions({ input: { id } }));
  const { data, error } = query;
  const close = useCallback(() => {
    if (!mode) void navigate({ pathname: '/products', search: params.toString() });
  }, [mode, navigate, params]);
  useEscape(close);
  function show(next: Mode | null): void {
    const search = new URLSearchParams(params);
    for (const name of WHOLE_WINDOW) search.delete(name);
    if (next) search.set(next, '1');
    setParams(search, { replace: next === null });
  }
  if (data && mode === 'edit') return <EditProduct product={data} onClose={() => show(null)} />;
  if (data && mode === 'try') return <TryProduct product={data} onClose={() => show(null)} />;
  return (
    <div className="flex flex-col gap-3 p-4">
      {data ? (
        <ProductDetail product={data} onShow={show} onClose={close} />
      ) : (
        <>
          <DetailHeader title={t('products.title')} onClose={close} />
          {error ? (
            <ErrorState error={error} onRetry={() => void query.refetch()} />
          ) : (
            <Skeleton lines={10} />
          )}
        </>
      )}
    </div>
  );
}
