import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Language } from '../../../domain/language/dictionary.ts';
import { findingKindLabels } from '../../../domain/reference/inspection-labels.ts';
import { type Formats, formats } from '../../lib/format.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { LaneChip } from '../../ui/lane-chip.tsx';
import type { ListColumn } from '../../ui/list-column.ts';
import type { Finding } from './finding.ts';
import { FindingStateChip } from './finding-state-chip.tsx';

type Column = ListColumn<Finding>;

export function useFindingColumns(): readonly Column[] {
  const { t, language } = useText();
  return useMemo(
    () => [
      {
        key: 'severity',
        header: t('findings.columns.severity'),
        track: '6.5rem',
        cell: (item) => <LaneChip lane={item.severity} />,
      },
      {
        key: 'number',
        header: t('findings.columns.number'),
        track: '7rem',
        cell: (item) => <span className="font-semibold">{item.number}</span>,
      },
      {
        key: 'about',
        header: t('findings.columns.about'),
        track: 'minmax(0, 3fr)',
        cell: (item) => <AboutCell item={item} />,
      },
      ...roomyColumns(t, language, formats[language]),
      {
        key: 'state',
        header: t('findings.columns.state'),
        track: '9.5rem',
        cell: (item) => <FindingStateChip {...item} />,
      },
    ],
    [t, language],
  );
}

/** Columns that give way when the detail stands beside the list. */
function roomyColumns(t: TFunction, language: Language, format: Formats): readonly Column[] {
  return [
    {
      key: 'booths',
      header: t('findings.columns.booths'),
      track: '7rem',
      hideBelow: 640,
      cell: (item) => item.booths.join(', ') || t('common.empty'),
    },
    {
      key: 'kind',
      header: t('findings.columns.kind'),
      track: 'minmax(0, 2fr)',
      hideBelow: 820,
      cell: (item) => labelOf(findingKindLabels, item.kind, language) || t('common.empty'),
    },
    {
      key: 'at',
      header: t('findings.columns.at'),
      track: '11rem',
      hideBelow: 700,
      cell: (item) => format.dateTime(item.raisedAt),
    },
  ];
}

function AboutCell({ item }: { item: Finding }) {
  const { t } = useText();
  return (
    <>
      <p dir="auto" className="truncate font-semibold">
        {item.productName ?? t('findings.undeclared')}
      </p>
      <p dir="auto" className="truncate text-sm text-muted">
        {item.exhibitorName}
      </p>
    </>
  );
}
