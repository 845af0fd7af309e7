import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Language } from '../../../domain/language/dictionary.ts';
import {
  badgeStateLabels,
  verificationBasisLabels,
} from '../../../domain/reference/report-labels.ts';
import { formats } from '../../lib/format.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import type { ListColumn } from '../../ui/list-column.ts';
import { SelectBox } from '../../ui/select-box.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import type { BadgeItem } from './badge.ts';
import type { ChosenBadges } from './use-chosen-badges.ts';

type Column = ListColumn<BadgeItem>;

/** `choosing`: without the right to print there is nothing to tick. */
export function useBadgeColumns(selection: ChosenBadges, choosing: boolean): readonly Column[] {
  const { t, language } = useText();
  const { chosen, toggle } = selection;
  return useMemo(
    () => [
      ...(choosing ? [choiceColumn(t, chosen, toggle)] : []),
      {
        key: 'serial',
        header: t('badges.columns.serial'),
        track: '10.5rem',
        cell: (item: BadgeItem) => <span className="font-semibold">{item.serial}</span>,
      },
      {
        key: 'exhibitor',
        header: t('badges.columns.exhibitor'),
        track: 'minmax(0, 3fr)',
        cell: (item: BadgeItem) => <span dir="auto">{item.exhibitorName}</span>,
      },
      ...roomyColumns(t, language),
      {
        key: 'state',
        header: t('badges.columns.state'),
        track: '9rem',
        cell: (item: BadgeItem) => (
          <StateChip state={item.state} label={labelOf(badgeStateLabels, item.state, language)} />
        ),
      },
      {
        key: 'printed',
        header: t('badges.columns.printed'),
        track: '5rem',
        hideBelow: 640,
        cell: (item: BadgeItem) =>
          item.printed ? t('badges.printedTimes', { n: item.copies }) : t('badges.notPrinted'),
      },
    ],
    [t, language, chosen, toggle, choosing],
  );
}

/** Certificates are printed one by one from their exhibitor's badge. */
function choiceColumn(
  t: TFunction,
  chosen: ChosenBadges['chosen'],
  toggle: ChosenBadges['toggle'],
): Column {
  return {
    key: 'select',
    header: t('badges.columns.select'),
    track: '4rem',
    cell: (item) =>
      item.kind === 'badge' ? (
        <SelectBox
          label={t('badges.selectOne', { serial: item.serial })}
          checked={chosen.has(item.id)}
          onChange={(on) => toggle(item, on)}
        />
      ) : null,
  };
}

/** Columns that give way when the detail stands beside the list. */
function roomyColumns(t: TFunction, language: Language): readonly Column[] {
  return [
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
      cell: (item) => formats[language].number(item.lines),
    },
    {
      key: 'basis',
      header: t('badges.columns.basis'),
      track: '9.5rem',
      hideBelow: 860,
      cell: (item) => labelOf(verificationBasisLabels, item.basis, language),
    },
  ];
}
