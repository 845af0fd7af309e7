import { useMemo } from 'react';
import {
  badgeStateLabels,
  verificationBasisLabels,
} from '../../../domain/reference/report-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import type { ListColumn } from '../../ui/list-column.ts';
import { SelectBox } from '../../ui/select-box.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import type { BadgeItem } from './badge.ts';

interface Selection {
  readonly chosen: ReadonlyMap<string, BadgeItem>;
  readonly toggle: (item: BadgeItem, on: boolean) => void;
}

export function useBadgeColumns({ chosen, toggle }: Selection): readonly ListColumn<BadgeItem>[] {
  const { t, language, format } = useText();
  return useMemo(
    () => [
      {
        key: 'select',
        header: t('badges.columns.select'),
        track: '4rem',
        cell: (item) => (
          <SelectBox
            label={t('badges.selectOne', { serial: item.serial })}
            checked={chosen.has(item.serial)}
            onChange={(on) => toggle(item, on)}
          />
        ),
      },
      {
        key: 'serial',
        header: t('badges.columns.serial'),
        track: '10.5rem',
        cell: (item) => <span className="font-semibold">{item.serial}</span>,
      },
      {
        key: 'exhibitor',
        header: t('badges.columns.exhibitor'),
        track: 'minmax(0, 3fr)',
        cell: (item) => <span dir="auto">{item.exhibitorName}</span>,
      },
      {
        key: 'booths',
        header: t('badges.columns.booths'),
        track: '8rem',
        hideBelow: 640,
        cell: (item) => item.booths.join(', ') || t('common.empty'),
      },
      {
        key: 'lines',
        header: t('badges.columns.lines'),
        track: '4rem',
        align: 'end',
        hideBelow: 760,
        cell: (item) => format.number(item.lines),
      },
      {
        key: 'basis',
        header: t('badges.columns.basis'),
        track: '9.5rem',
        hideBelow: 860,
        cell: (item) => labelOf(verificationBasisLabels, item.basis, language),
      },
      {
        key: 'state',
        header: t('badges.columns.state'),
        track: '9rem',
        cell: (item) => (
          <StateChip state={item.state} label={labelOf(badgeStateLabels, item.state, language)} />
        ),
      },
      {
        key: 'printed',
        header: t('badges.columns.printed'),
        track: '5rem',
        cell: (item) =>
          item.printed ? t('badges.printedTimes', { n: item.copies }) : t('badges.notPrinted'),
      },
    ],
    [t, language, format, chosen, toggle],
  );
}
