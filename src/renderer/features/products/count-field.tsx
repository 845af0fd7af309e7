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

/** A whole number of the declaration, or nothing. */
export function CountField({ name, prefix }: { name: CountName; prefix?: string }) {
  const { t } = useText();
  const field = useProductField(name);
  return (
    <NumberField
      {...field.control}
      {...field.note}
      {...(prefix ? { prefix } : {})}
      label={t(`products.fields.${name}`)}
      value={field.value}
      onChange={field.set}
    />
  );
}
