import type { TFunction } from 'i18next';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Language } from '../../../domain/language/dictionary.ts';
import {
  exhibitorStateLabels,
  exhibitorTypeLabels,
} from '../../../domain/reference/exhibitor-labels.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { countryName } from '../../lib/countries.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionOption } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import type { ListColumn } from '../../ui/list-column.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import type { ExhibitorItem } from './exhibitor-types.ts';

type Column = ListColumn<ExhibitorItem>;

export function useExhibitorColumns(): readonly Column[] {
  const { t, language } = useText();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('exhibitors.columns.name'),
        track: 'minmax(0, 3fr)',
        sort: 'name',
        cell: (item) => <NameCell item={item} />,
      },
      {
        key: 'booths',
        header: t('exhibitors.columns.booths'),
        track: '7rem',
        sort: 'booth',
        cell: (item) => <BoothsCell item={item} />,
      },
      ...roomyColumns(t, language),
      {
        key: 'state',
        header: t('exhibitors.columns.state'),
        track: '9rem',
        sort: 'state',
        cell: (item) => (
          <StateChip
            state={item.state}
            label={labelOf(exhibitorStateLabels, item.state, language)}
          />
        ),
      },
    ],
    [t, language],
  );
}

/** Columns that give way when the detail stands beside the list. */
function roomyColumns(t: TFunction, language: Language): readonly Column[] {
  return [
    {
      key: 'type',
      header: t('exhibitors.columns.type'),
      track: 'minmax(0, 1.3fr)',
      hideBelow: 980,
      cell: (item) => labelOf(exhibitorTypeLabels, item.type, language),
    },
    {
      key: 'category',
      header: t('exhibitors.columns.category'),
      track: 'minmax(0, 1.4fr)',
      hideBelow: 820,
      cell: (item) => labelOf(productCategoryLabels, item.category, language),
    },
    {
      key: 'region',
      header: t('exhibitors.columns.region'),
      track: 'minmax(0, 1.5fr)',
      hideBelow: 820,
      cell: (item) =>
        item.country === 'ID'
          ? (regionOption(item.regionCode)?.label ?? '')
          : countryName(item.country, language),
    },
    {
      key: 'lines',
      header: t('exhibitors.columns.lines'),
      track: '4rem',
      align: 'end',
      hideBelow: 700,
      cell: (item) => item.lines,
    },
  ];
}

function BoothsCell({ item }: { item: ExhibitorItem }) {
  const { t } = useText();
  if (item.booths.length === 0) {
    return <span className="text-muted">{t('exhibitors.noBooth')}</span>;
  }
  return <span className="font-semibold">{item.booths.join(', ')}</span>;
}

/** True of every imported record until the exhibitor comes to the desk: no sign in the list. */
const NOTICE_MISSING = 'privacy-notice-missing';

function NameCell({ item }: { item: ExhibitorItem }) {
  const { t } = useText();
  const odd = item.warnings.filter((code) => code !== NOTICE_MISSING).length;
  const warnings = t('exhibitors.warningCount', { warnings: String(odd) });
  const red = t('exhibitors.redFindings', { findings: String(item.redFindings) });
  return (
    <span className="flex items-center gap-2">
      <span className="truncate font-semibold" dir="auto" title={item.name}>
        {item.name}
      </span>
      {item.redFindings > 0 ? (
        <span role="img" aria-label={red} title={red} className="shrink-0 text-bad">
          <OctagonAlert aria-hidden size={15} />
        </span>
      ) : null}
      {odd > 0 ? (
        <span role="img" aria-label={warnings} title={warnings} className="shrink-0 text-warn-line">
          <TriangleAlert aria-hidden size={15} />
        </span>
      ) : null}
    </span>
  );
}
