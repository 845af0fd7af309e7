import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Language } from '../../../domain/language/dictionary.ts';
import {
  declarationStateLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useRuleName } from '../../lib/use-rule-name.ts';
import { useText } from '../../lib/use-text.ts';
import { LaneChip } from '../../ui/lane-chip.tsx';
import type { ListColumn } from '../../ui/list-column.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import type { ProductItem } from './product.ts';

export function useProductColumns(): readonly ListColumn<ProductItem>[] {
  const { t, language, format } = useText();
  return useMemo(
    () => [
      {
        key: 'lane',
        header: t('products.columns.lane'),
        track: '6.5rem',
        cell: (item) => <LaneChip lane={item.lane} />,
      },
      {
        key: 'score',
        header: t('products.columns.score'),
        track: '3.5rem',
        align: 'end',
        hideBelow: 640,
        cell: (item) => format.number(item.score),
      },
      {
        key: 'name',
        header: t('products.columns.name'),
        track: 'minmax(0, 3fr)',
        cell: (item) => <NameCell item={item} />,
      },
      ...roomyColumns(t, language),
      {
        key: 'class',
        header: t('products.columns.class'),
        track: '4rem',
        cell: (item) => <span className="font-bold">{item.claimedClass}</span>,
      },
      {
        key: 'state',
        header: t('products.columns.state'),
        track: '9.5rem',
        cell: (item) => (
          <StateChip
            state={item.state}
            label={labelOf(declarationStateLabels, item.state, language)}
          />
        ),
      },
    ],
    [t, language, format],
  );
}

/** Columns that give way when the detail stands beside the list. */
function roomyColumns(t: TFunction, language: Language): readonly ListColumn<ProductItem>[] {
  return [
    {
      key: 'booths',
      header: t('products.columns.booths'),
      track: '8rem',
      hideBelow: 640,
      cell: (item) => item.booths.join(', ') || t('common.empty'),
    },
    {
      key: 'signals',
      header: t('products.columns.signals'),
      track: 'minmax(0, 2fr)',
      hideBelow: 900,
      cell: (item) => <Why signals={item.signals} />,
    },
    {
      key: 'category',
      header: t('products.columns.category'),
      track: 'minmax(0, 1fr)',
      hideBelow: 900,
      cell: (item) => labelOf(productCategoryLabels, item.category, language),
    },
  ];
}

/** What the score is made of, so that nobody has to open a line to see why it stands here. */
function Why({ signals }: Pick<ProductItem, 'signals'>) {
  const { t } = useText();
  const nameOf = useRuleName();
  const names = signals.map(nameOf).join(', ');
  return (
    <span className="truncate" title={names}>
      {names || t('common.empty')}
    </span>
  );
}

function NameCell({ item }: { item: ProductItem }) {
  return (
    <>
      <p dir="auto" className="truncate font-semibold">
        {item.name}
      </p>
      <p dir="auto" className="truncate text-sm text-muted">
        {item.exhibitorName}
      </p>
    </>
  );
}
