import { LANES } from '../../../contract/products.ts';
import {
  declarationStateLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { useSignalTitles } from '../../lib/use-signal-titles.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';

export function ProductFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t, language } = useText();
  const signals = useSignalTitles();
  const options = {
    lane: LANES.map((value) => ({ value, label: t(`common.lane.${value}`) })),
    state: labelOptions(declarationStateLabels, language),
    category: labelOptions(productCategoryLabels, language),
    signal: signals.map(({ code, title }) => ({ value: code, label: title[language] })),
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
