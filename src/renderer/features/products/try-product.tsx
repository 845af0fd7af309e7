import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { ProductDetailData } from './product.ts';
import { ProductFormParts } from './product-form-parts.tsx';
import { formOf, productResolver, type ProductForm as Values } from './product-form-values.ts';
import { TryResult } from './try-result.tsx';
import { WarningsContext } from './use-product-field.ts';
import { useSettledValues, useWarnings } from './use-settled-values.ts';

interface TryProductProps {
  readonly product: ProductDetailData;
  readonly onClose: () => void;
}

/** What would the score be? The declaration on one side, its score on the other, as one types. */
export function TryProduct({ product, onClose }: TryProductProps) {
  const { t } = useText();
  const [attempt, setAttempt] = useState(0);
  useEscape(onClose);
  return (
    <Page fill>
      <PageHeader
        title={t('tryLine.title')}
        lead={
          <>
            <p dir="auto" className="wrap-anywhere">
              {`${product.name} · ${product.exhibitorName}`}
            </p>
            <p>{t('tryLine.lead')}</p>
          </>
        }
        actions={
          <>
            <Button icon={ArrowLeft} onClick={onClose}>
              {t('tryLine.back')}
            </Button>
            <Button icon={RotateCcw} onClick={() => setAttempt(attempt + 1)}>
              {t('tryLine.reset')}
            </Button>
          </>
        }
      />
      <TryForm key={attempt} product={product} />
    </Page>
  );
}

const COLUMN = 'flex min-w-0 flex-col gap-3 min-[1100px]:min-h-0 min-[1100px]:overflow-y-auto';

function TryForm({ product }: { product: ProductDetailData }) {
  const { t } = useText();
  const form = useForm<Values>({
    defaultValues: formOf(product),
    resolver: productResolver,
    mode: 'onChange',
  });
  const values = useSettledValues(form);
  return (
    <div className="grid min-h-0 grow gap-3 overflow-y-auto min-[1100px]:grid-cols-[7fr_4fr] min-[1100px]:grid-rows-1 min-[1100px]:overflow-hidden">
      <FormProvider {...form}>
        <WarningsContext value={useWarnings(values)}>
          <form noValidate onSubmit={(event) => event.preventDefault()} className={COLUMN}>
            <ProductFormParts />
          </form>
        </WarningsContext>
      </FormProvider>
      {/* What scrolls must be reachable by the keyboard. */}
      <section
        aria-label={t('tryLine.resultLabel')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        className={COLUMN}
      >
        <TryResult product={product} values={values} />
      </section>
    </div>
  );
}
