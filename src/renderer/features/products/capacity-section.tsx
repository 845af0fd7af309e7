import { unitLabels } from '../../../domain/reference/product-labels.ts';
import { labelOptions, withStored } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { CapacityHint } from './capacity-hint.tsx';
import { CountField } from './count-field.tsx';
import { FormSection } from './form-section.tsx';
import { useProductField } from './use-product-field.ts';

const COUNTS = ['makers', 'weeksOfProduction', 'outputPerWeek', 'stock'] as const;

/** How much could have been made, beside how much was brought and at which price. */
export function CapacitySection() {
  const { t, language } = useText();
  const unit = useProductField('unit');
  return (
    <FormSection name="capacity">
      <div className="grid min-[700px]:grid-cols-3 min-[1100px]:grid-cols-5 items-start gap-3">
        {COUNTS.map((name) => (
          <CountField key={name} name={name} />
        ))}
        <SelectField
          {...unit.control}
          {...unit.note}
          label={t('products.fields.unit')}
          placeholder={t('common.choose')}
          value={unit.value ?? ''}
          onChange={(event) => unit.set(event.target.value || null)}
          options={withStored(labelOptions(unitLabels, language), unit.value)}
        />
      </div>
      <div className="my-3">
        <Capacity />
      </div>
      <div className="grid min-[900px]:grid-cols-2 gap-3">
        <CountField name="priceMin" prefix="Rp" />
        <CountField name="priceMax" prefix="Rp" />
      </div>
    </FormSection>
  );
}

function Capacity() {
  return (
    <CapacityHint
      makers={useProductField('makers').value}
      weeksOfProduction={useProductField('weeksOfProduction').value}
      outputPerWeek={useProductField('outputPerWeek').value}
      stock={useProductField('stock').value}
      unit={useProductField('unit').value}
    />
  );
}
