import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useRuleName } from '../../lib/use-rule-name.ts';
import { useText } from '../../lib/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import type { ListColumn } from '../../ui/list-column.ts';
import type { PickedLine } from './day.ts';
import { OutcomeChip } from './outcome-chip.tsx';

/** Lane, why, what and where, and what came of it. */
export function useLineColumns(): readonly ListColumn<PickedLine>[] {
  const { t } = useText();
  return useMemo(
    () => [
      {
        key: 'lane',
        header: t('riskDay.columns.lane'),
        track: '6.5rem',
        cell: (line) => <LaneChip lane={line.lane} />,
      },
      {
        key: 'reason',
        header: t('riskDay.columns.reason'),
        track: 'minmax(11rem, 2.5fr)',
        cell: (line) => (
          <span className="flex min-w-0 items-center gap-1.5">
            <Why line={line} />
            {line.letGo ? <Chip tone="bad">{t('riskDay.letGo')}</Chip> : null}
          </span>
        ),
      },
      ...nameColumns(t),
      {
        key: 'score',
        header: t('riskDay.columns.score'),
        track: '4rem',
        align: 'end',
        cell: (line) => line.score,
      },
      {
        key: 'outcome',
        header: t('riskDay.columns.outcome'),
        track: '11rem',
        cell: (line) => <OutcomeChip line={line} />,
      },
    ],
    [t],
  );
}

/** A line that was picked for what it declares says for what. */
function Why({ line }: { line: PickedLine }) {
  const { t } = useText();
  const nameOf = useRuleName();
  const why = t(`riskDay.reasons.${line.reason}`);
  const names = line.codes.map(nameOf).join(', ');
  const text = line.reason === 'criteria' && names !== '' ? `${why}: ${names}` : why;
  return (
    <span className="truncate" title={text}>
      {text}
    </span>
  );
}

/** What it is, whose and where. */
function nameColumns(t: TFunction): readonly ListColumn<PickedLine>[] {
  return [
    {
      key: 'line',
      header: t('riskDay.columns.line'),
      track: 'minmax(0, 3fr)',
      cell: (line) => (
        <span dir="auto" className="font-semibold" title={line.name}>
          {line.name}
        </span>
      ),
    },
    {
      key: 'exhibitor',
      header: t('riskDay.columns.exhibitor'),
      track: 'minmax(0, 2fr)',
      cell: (line) => (
        <span dir="auto" title={line.exhibitorName}>
          {line.exhibitorName}
        </span>
      ),
    },
    {
      key: 'booths',
      header: t('riskDay.columns.booths'),
      track: '7rem',
      cell: (line) => (
        <span title={line.booths.join(', ')}>{line.booths.join(', ') || t('common.empty')}</span>
      ),
    },
  ];
}
