import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { boothStateLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import type { Formats } from '../../lib/format.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import type { ListColumn } from '../../ui/list-column.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import type { BoothItem } from './booth-types.ts';

export function useBoothColumns(): readonly ListColumn<BoothItem>[] {
  const { t, language, format } = useText();
  return useMemo(
    () => [
      {
        key: 'code',
        header: t('booths.code'),
        track: '8rem',
        cell: (booth) => <span className="font-bold">{booth.code}</span>,
      },
      {
        key: 'hall',
        header: t('booths.hall'),
        track: 'minmax(0, 1fr)',
        cell: (booth) => booth.hall,
      },
      {
        key: 'size',
        header: t('booths.size'),
        track: '6rem',
        hideBelow: 760,
        cell: (booth) => sizeText(booth, format),
      },
      {
        key: 'zone',
        header: t('booths.zone'),
        track: 'minmax(0, 1fr)',
        hideBelow: 860,
        cell: (booth) => labelOf(productCategoryLabels, booth.zone, language),
      },
      {
        key: 'status',
        header: t('booths.status'),
        track: '8rem',
        cell: (booth) => <StatusCell booth={booth} />,
      },
      {
        key: 'exhibitors',
        header: t('booths.exhibitors'),
        track: 'minmax(0, 2fr)',
        cell: (booth) => <HoldersCell booth={booth} />,
      },
    ],
    [t, language, format],
  );
}

function sizeText({ lengthM, widthM }: BoothItem, format: Formats): string {
  return lengthM && widthM ? `${format.number(lengthM)} × ${format.number(widthM)} m` : '';
}

function StatusCell({ booth }: { booth: BoothItem }) {
  const { language } = useText();
  return (
    <StateChip state={booth.status} label={labelOf(boothStateLabels, booth.status, language)} />
  );
}

function HoldersCell({ booth }: { booth: BoothItem }) {
  const { t } = useText();
  const shared = t('booths.shared');
  return (
    <span className="flex items-center gap-1.5">
      {booth.shared ? (
        <span role="img" aria-label={shared} title={shared}>
          <Users aria-hidden size={15} className="text-accent" />
        </span>
      ) : null}
      <span className="truncate" dir="auto">
        {booth.exhibitors.map(({ name }) => name).join(', ')}
      </span>
    </span>
  );
}
