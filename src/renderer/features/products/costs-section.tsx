import { Controller, useFormContext } from 'react-hook-form';
import type { ProductCosts } from '../../../domain/products/product.ts';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { FormSection } from './form-section.tsx';
import { EMPTY_COSTS } from './product-form-rows.ts';
import type { ProductForm } from './product-form-values.ts';

const NAMES = Object.keys(EMPTY_COSTS) as readonly (keyof ProductCosts)[];

/** What one unit costs and is sold for, as an origin calculation asks for it. */
export function CostsSection() {
  const { t } = useText();
  const { control } = useFormContext<ProductForm>();
  return (
    <FormSection name="costs">
      <p className="mb-3 text-sm text-muted">{t('products.hints.costs')}</p>
      <div className="grid min-[900px]:grid-cols-3 gap-3">
        {NAMES.map((name) => (
          <Controller
            key={name}
            control={control}
            name={`costs.${name}`}
            render={({ field, fieldState }) => (
              <NumberField
                ref={field.ref}
                error={fieldState.error?.message && issueSentence(fieldState.error.message)}
                prefix="Rp"
                label={t(`declaration.costs.${name}`)}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
              />
            )}
          />
        ))}
      </div>
    </FormSection>
  );
}
