import { findingKindLabels } from '../../../domain/reference/inspection-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { FilterToggle } from '../../ui/filter-toggle.tsx';
import { SEVERITIES } from './use-finding-list.ts';

export function FindingFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t, language } = useText();
  return (
    <>
      <FilterToggle
        label={t('findings.filters.open')}
        pressed={filters.get('open') === '1'}
        onChange={(pressed) => filters.set('open', pressed ? '1' : '')}
      />
      <FilterSelect
        label={t('findings.filters.severity')}
        value={filters.get('severity')}
        onChange={(value) => filters.set('severity', value)}
        options={SEVERITIES.map((value) => ({ value, label: t(`common.lane.${value}`) }))}
      />
      <FilterSelect
        label={t('findings.filters.kind')}
        value={filters.get('kind')}
        onChange={(value) => filters.set('kind', value)}
        options={labelOptions(findingKindLabels, language)}
      />
    </>
  );
}
