import { badgeStateLabels } from '../../../domain/reference/report-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { KINDS, PRINTED } from './use-badge-list.ts';

export function BadgeFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t, language } = useText();
  const options = {
    state: labelOptions(badgeStateLabels, language),
    printed: PRINTED.map((value) => ({ value, label: t(`badges.filters.${value}`) })),
    kind: KINDS.map((value) => ({ value, label: t(`badges.kinds.${value}`) })),
  };
  return (['state', 'printed', 'kind'] as const).map((name) => (
    <FilterSelect
      key={name}
      label={t(`badges.filters.${name}`)}
      value={filters.get(name)}
      onChange={(value) => filters.set(name, value)}
      options={options[name]}
    />
  ));
}
