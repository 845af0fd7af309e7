import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Explanation, ProductDetailData } from './product.ts';
import { changedFields, hasErrors, type ProductForm as Values } from './product-form-values.ts';
import { SignalList } from './signal-list.tsx';
import { compareSignals } from './try-signals.ts';

interface TryResultProps {
  readonly product: ProductDetailData;
  readonly values: Values;
}

/** Both scores are of today, so that nothing but the changes is between them. */
export function TryResult({ product, values }: TryResultProps) {
  const { t } = useText();
  const changes = changedFields(values, product);
  const changed = Object.keys(changes).length > 0;
  const wrong = hasErrors(values);
  const now = useQuery(tryOptions(product.id, {}));
  const then = useQuery({ ...tryOptions(product.id, changes), enabled: changed && !wrong });
  const error = now.error ?? (changed ? then.error : null);
  if (wrong) {
    return (
      <Notice tone="bad" live>
        {t('tryLine.fixFirst')}
      </Notice>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void then.refetch()} />;
  const after = changed ? then.data : now.data;
  return now.data && after ? (
    <Comparison before={now.data} after={after} changed={changed} />
  ) : (
    <Skeleton lines={6} />
  );
}

function tryOptions(productId: string, changes: ReturnType<typeof changedFields>) {
  return api.risk.tryLine.queryOptions({
    input: { productId, changes },
    placeholderData: keepPreviousData,
    retry: false,
  });
}

interface ComparisonProps {
  readonly before: Explanation;
  readonly after: Explanation;
  readonly changed: boolean;
}

function Comparison({ before, after, changed }: ComparisonProps) {
  const { t } = useText();
  const groups = compareSignals(before.signals, after.signals);
  const moved = groups.gone.length + groups.new.length > 0;
  return (
    <>
      <Card>
        <div aria-live="polite" className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Verdict label={t('tryLine.before')} explanation={before} />
          <ArrowRight aria-hidden size={20} className="shrink-0 text-muted" />
          <Verdict label={t('tryLine.after')} explanation={after} />
        </div>
        {moved ? null : (
          <p className="mt-3 text-muted">{t(changed ? 'tryLine.same' : 'tryLine.untouched')}</p>
        )}
      </Card>
      {(['new', 'gone', 'kept'] as const).map((group) =>
        groups[group].length > 0 ? (
          <Card key={group} title={t(`tryLine.groups.${group}`)}>
            <SignalList signals={groups[group]} />
          </Card>
        ) : null,
      )}
    </>
  );
}

function Verdict({ label, explanation }: { label: string; explanation: Explanation }) {
  const { t } = useText();
  return (
    <div>
      <p className="text-sm text-muted">{label}</p>
      <p className="flex items-center gap-2">
        <span className="font-bold">{t('products.score', { n: explanation.score })}</span>
        <LaneChip lane={explanation.lane} />
      </p>
    </div>
  );
}
