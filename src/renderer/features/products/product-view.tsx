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

/** One line beside its list, or in its edit form (`?edit=1`), which takes the whole window. */
export function ProductView({ id }: { id: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const editing = params.has('edit');
  const query = useQuery(api.products.get.queryOptions({ input: { id } }));
  const { data, error } = query;
  const close = useCallback(() => {
    if (!editing) void navigate({ pathname: '/products', search: params.toString() });
  }, [editing, navigate, params]);
  useEscape(close);
  function edit(on: boolean): void {
    const next = new URLSearchParams(params);
    if (on) next.set('edit', '1');
    else next.delete('edit');
    setParams(next, { replace: !on });
  }
  if (data && editing) return <EditProduct product={data} onClose={() => edit(false)} />;
  return (
    <div className="flex flex-col gap-3 p-4">
      {data ? (
        <ProductDetail product={data} onEdit={() => edit(true)} onClose={close} />
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
