import type { RefCallback } from 'react';
import { unitLabels } from '../../../domain/reference/product-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { CapacityHint } from './capacity-hint.tsx';
import { useProductField } from './use-product-field.ts';

interface CountField {
  readonly value: number | null;
  readonly set: (value: number | null) => void;
  readonly control: { readonly ref: RefCallback<HTMLInputElement>; readonly onBlur: () => void };
  readonly note: { readonly error: string | undefined; readonly warning: string | undefined };
}

export function CapacitySection() {
  const { t, language } = useText();
  const makers = useProductField('makers');
  const weeks = useProductField('weeksOfProduction');
  const output = useProductField('outputPerWeek');
  const stock = useProductField('stock');
  const unit = useProductField('unit');
  const low = useProductField('priceMin');
  const high = useProductField('priceMax');
  const number = (field: CountField, label: string) => (
    <NumberField
      ref={field.control.ref}
      onBlur={field.control.onBlur}
      {...field.note}
      label={label}
      value={field.value}
      onChange={(value) => field.set(value)}
    />
  );
  return (
    <Card title={t('products.sections.capacity')}>
      <div className="grid grid-cols-3 gap-3">
        {number(makers, t('products.fields.makers'))}
        {number(weeks, t('products.fields.weeksOfProduction'))}
        {number(output, t('products.fields.outputPerWeek'))}
        {number(stock, t('products.fields.stock'))}
        <SelectField
          {...unit.control}
          {...unit.note}
          label={t('products.fields.unit')}
          placeholder={t('common.choose')}
          value={unit.value ?? ''}
          onChange={(event) => unit.set(event.target.value || null)}
          options={labelOptions(unitLabels, language)}
        />
      </div>
      <div className="my-3">
        <CapacityHint
          makers={makers.value}
          weeksOfProduction={weeks.value}
          outputPerWeek={output.value}
          stock={stock.value}
          unit={unit.value}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          {...low.control}
          {...low.note}
          prefix="Rp"
          label={t('products.fields.priceMin')}
          value={low.value}
          onChange={low.set}
        />
        <NumberField
          {...high.control}
          {...high.note}
          prefix="Rp"
          label={t('products.fields.priceMax')}
          value={high.value}
          onChange={high.set}
        />
      </div>
    </Card>
  );
}
