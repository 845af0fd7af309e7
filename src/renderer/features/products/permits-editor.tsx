import { Plus } from 'lucide-react';
import { useContext } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from './form-section.tsx';
import { PermitRow } from './permit-row.tsx';
import { EMPTY_PERMIT } from './product-form-rows.ts';
import type { ProductForm } from './product-form-values.ts';
import { WarningsContext } from './use-product-field.ts';

/** Permits, marks and certificates with their scans; all of them are optional. */
export function PermitsEditor() {
  const { t } = useText();
  const { control, formState } = useFormContext<ProductForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'permits' });
  const warning = useContext(WarningsContext).permits;
  const error = formState.errors.permits?.root?.message;
  return (
    <FormSection name="permits">
      {fields.length === 0 ? <p className="text-muted">{t('products.permit.none')}</p> : null}
      <ul className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <PermitRow key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      {error ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {issueSentence(error)}
        </p>
      ) : warning ? (
        <p className="mt-2 text-warn">{issueSentence(warning)}</p>
      ) : null}
      <Button small icon={Plus} className="mt-3" onClick={() => append({ ...EMPTY_PERMIT })}>
        {t('products.permit.add')}
      </Button>
    </FormSection>
  );
}
