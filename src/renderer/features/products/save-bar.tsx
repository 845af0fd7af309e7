import { Save, Send } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FormBar } from '../../ui/form-bar.tsx';
import type { ProductFormState } from './use-product-form.ts';
import { WrongFields } from './wrong-fields.tsx';

interface SaveBarProps {
  readonly state: ProductFormState;
  readonly onCancel: () => void;
}

export function SaveBar({ state, onCancel }: SaveBarProps) {
  const { t } = useText();
  return (
    <FormBar
      error={state.failure}
      problem={state.invalid ? <WrongFields /> : undefined}
      hint={state.changed ? t('products.unsaved') : ''}
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <Button icon={Save} busy={state.saving} onClick={() => state.save(false)}>
        {t('common.save')}
      </Button>
      <Button look="primary" icon={Send} busy={state.saving} onClick={() => state.save(true)}>
        {t('products.saveAndSubmit')}
      </Button>
    </FormBar>
  );
}
