import { useText } from '../../lib/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useProductField } from './use-product-field.ts';

type CountName =
  | 'makers'
  | 'weeksOfProduction'
  | 'outputPerWeek'
  | 'stock'
  | 'priceMin'
  | 'priceMax';

/** A number of the declaration, or nothing; all are whole but the output per week. */
export function CountField({ name, prefix }: { name: CountName; prefix?: string }) {
  const { t } = useText();
  const field = useProductField(name);
  return (
    <NumberField
      {...field.control}
      {...field.note}
      {...(prefix ? { prefix } : {})}
      label={t(`products.fields.${name}`)}
      decimals={name === 'outputPerWeek'}
      value={field.value}
      onChange={field.set}
    />
  );
}
