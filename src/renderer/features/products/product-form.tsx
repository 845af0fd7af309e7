import { FormProvider } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { ProductFormParts } from './product-form-parts.tsx';
import type { ProductForm as Values } from './product-form-values.ts';
import { SaveBar } from './save-bar.tsx';
import { SectionIndex } from './section-index.tsx';
import { WarningsContext } from './use-product-field.ts';
import { useProductForm } from './use-product-form.ts';

export interface ProductFormProps {
  readonly draftKey: string;
  readonly initial: Values;
  /** Saves, and submits where asked; what it throws is shown in the form. */
  readonly onSave: (values: Values, submit: boolean) => Promise<void>;
  readonly onCancel: () => void;
}

/** Every declared field of a line. Ctrl+S or Ctrl+Enter saves; entries survive a crash. */
export function ProductForm(props: ProductFormProps) {
  const { t } = useText();
  const state = useProductForm(props);
  function discard(): void {
    state.drop();
    props.onCancel();
  }
  return (
    <FormProvider {...state.form}>
      <WarningsContext value={state.warnings}>
        <form
          noValidate
          onSubmit={(event) => event.preventDefault()}
          className="flex flex-col gap-3"
        >
          {state.restored ? <DraftNotice onDiscard={discard} /> : null}
          <div className="flex items-start gap-4">
            <SectionIndex />
            <div className="flex min-w-0 grow flex-col gap-3">
              <ProductFormParts />
            </div>
          </div>
          <p className="border-l-4 border-gold pl-3 text-muted">{t('declaration.statement')}</p>
          <SaveBar state={state} onCancel={props.onCancel} />
        </form>
      </WarningsContext>
    </FormProvider>
  );
}
