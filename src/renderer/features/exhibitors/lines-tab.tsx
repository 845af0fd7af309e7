import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import {
  declarationStateLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { api } from '../../lib/api.ts';
import type { AsliClient } from '../../lib/client.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateChip } from '../../ui/state-chip.tsx';

type Line = Awaited<ReturnType<AsliClient['products']['list']>>['items'][number];

/** The declared product lines of one exhibitor. */
export function LinesTab({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const mayAdd = useMay('desk');
  const lines = useQuery(api.products.list.queryOptions({ input: { exhibitorId, limit: 200 } }));
  if (lines.isPending) return <Skeleton />;
  if (lines.isError) return <ErrorState error={lines.error} />;
  return (
    <>
      {mayAdd ? (
        <div className="flex justify-end border-b border-line px-4 py-2">
          <ButtonLink to={`/products/new?exhibitorId=${exhibitorId}`} icon={Plus}>
            {t('exhibitors.detail.addLine')}
          </ButtonLink>
        </div>
      ) : null}
      {lines.data.items.length === 0 ? (
        <p className="p-4 text-muted">{t('exhibitors.detail.noLines')}</p>
      ) : null}
      <LineList lines={lines.data.items} />
    </>
  );
}

function LineList({ lines }: { lines: readonly Line[] }) {
  const { language } = useText();
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id}>
          <Link
            to={`/products/${line.id}`}
            className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-2 px-4 py-2 hover:bg-canvas"
          >
            <span className="min-w-0">
              <span className="block truncate font-semibold" dir="auto" title={line.name}>
                {line.name}
              </span>
              <span className="block truncate text-sm text-muted">
                {labelOf(productCategoryLabels, line.category, language)}
              </span>
            </span>
            <LaneChip lane={line.lane} />
            <StateChip
              state={line.state}
              label={labelOf(declarationStateLabels, line.state, language)}
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
