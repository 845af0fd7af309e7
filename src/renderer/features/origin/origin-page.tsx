import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StartNotice } from './start-notice.tsx';
import { declaresCosts, EMPTY_WHAT_IF, whatIfOf } from './what-if.ts';
import { WhatIfForm } from './what-if-form.tsx';

/** `/origin`: a what-if, empty or from a declared line (`?productId=`). Stores nothing. */
export function OriginPage() {
  const { t } = useText();
  const [params] = useSearchParams();
  const productId = params.get('productId');
  const [attempt, setAttempt] = useState(0);
  const product = useQuery(
    api.products.get.queryOptions({ input: { id: productId ?? '' }, enabled: productId !== null }),
  );
  useBackToLine(productId);
  const start = productId === null ? EMPTY_WHAT_IF : product.data && whatIfOf(product.data);
  return (
    <Page fill>
      <PageHeader
        title={t('origin.title')}
        lead={t('origin.lead')}
        actions={
          <>
            {productId === null ? null : (
              <ButtonLink icon={ArrowLeft} to={`/products/${productId}`}>
                {t('origin.backToLine')}
              </ButtonLink>
            )}
            <Button icon={RotateCcw} onClick={() => setAttempt(attempt + 1)}>
              {t('origin.reset')}
            </Button>
          </>
        }
      />
      {start ? (
        <WhatIfForm
          key={`${productId} ${attempt}`}
          initial={start}
          standIns={product.data !== undefined && !declaresCosts(product.data)}
          notice={product.data && <StartNotice product={product.data} />}
        />
      ) : product.error ? (
        <ErrorState error={product.error} onRetry={() => void product.refetch()} />
      ) : (
        <Skeleton lines={10} />
      )}
    </Page>
  );
}

/** Escape leads back to the declaration one came from. */
function useBackToLine(productId: string | null): void {
  const navigate = useNavigate();
  const back = useCallback(() => {
    if (productId !== null) void navigate(`/products/${productId}`);
  }, [navigate, productId]);
  useEscape(back);
}
