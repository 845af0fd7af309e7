import { LANES } from '../../../contract/products.ts';
import { declaredSignalCodes } from '../../../domain/origin/rules-pack.ts';
import {
  declarationStateLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';

export function ProductFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t, language } = useText();
  const options = {
    lane: LANES.map((value) => ({ value, label: t(`common.lane.${value}`) })),
    state: labelOptions(declarationStateLabels, language),
    category: labelOptions(productCategoryLabels, language),
    signal: declaredSignalCodes.map((value) => ({
      value,
      label: t(`products.signals.${value}`),
    })),
  };
  return (['lane', 'state', 'category', 'signal'] as const).map((name) => (
    <FilterSelect
      key={name}
      label={t(`products.filters.${name}`)}
      value={filters.get(name)}
      onChange={(value) => filters.set(name, value)}
      options={options[name]}
    />
  ));
}
