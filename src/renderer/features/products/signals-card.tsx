import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Explanation, ProductDetailData } from './product.ts';
import { SignalList } from './signal-list.tsx';

const NOW = '';

interface SignalsCardProps {
  readonly product: ProductDetailData;
  readonly onTry: () => void;
}

/** Every point of the score with its rule, field and value; a decided version as it was decided. */
export function SignalsCard({ product, onTry }: SignalsCardProps) {
  const { t } = useText();
  const [version, setVersion] = useState(NOW);
  const query = useQuery(
    api.risk.explain.queryOptions({
      input: { productId: product.id, ...(version === NOW ? {} : { version: Number(version) }) },
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  const { data, error } = query;
  return (
    <Card
      title={t('products.sections.signals')}
      actions={
        <>
          {data && !error ? <Verdict explanation={data} /> : null}
          <Button small icon={FlaskConical} onClick={onTry}>
            {t('tryLine.action')}
          </Button>
        </>
      }
    >
      <VersionChoice product={product} version={version} onVersion={setVersion} />
      {error ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data && !error ? <Explained explanation={data} /> : null}
    </Card>
  );
}

function Verdict({ explanation }: { explanation: Explanation }) {
  const { t } = useText();
  return (
    <span className="flex items-center gap-2">
      <span className="font-bold">{t('products.score', { n: explanation.score })}</span>
      <LaneChip lane={explanation.lane} />
    </span>
  );
}

function Explained({ explanation }: { explanation: Explanation }) {
  const { t } = useText();
  const { signals, lane, lanes, pack, recomputed, agrees } = explanation;
  const bounds = {
    green: lanes.yellowFrom - 1,
    yellow: lanes.yellowFrom,
    below: lanes.redFrom - 1,
    red: lanes.redFrom,
  };
  const raising = signals.filter(({ weight }) => weight > 0);
  const supporting = signals.filter(({ weight }) => weight < 0);
  const notes = signals.filter(({ weight }) => weight === 0);
  return (
    <>
      {agrees === false ? <Notice tone="bad">{t('products.recomputedDiffers')}</Notice> : null}
      {raising.length === 0 ? <p>{t('products.noSignals')}</p> : null}
      <SignalList signals={raising} />
      <SignalGroup title={t('products.supporting')} signals={supporting} />
      <SignalGroup title={t('products.notes')} signals={notes} />
      <div className="mt-3 border-t border-line pt-3">
        <p className="font-semibold">{t(`products.laneWhy.${lane}`, bounds)}</p>
        <p className="mt-1 text-sm text-muted">
          {t(recomputed ? 'products.recomputedHint' : 'products.scoreHint', { rules: pack })}
        </p>
      </div>
    </>
  );
}

interface SignalGroupProps {
  readonly title: string;
  readonly signals: Explanation['signals'];
}

function SignalGroup({ title, signals }: SignalGroupProps) {
  if (signals.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 mb-2 font-bold">{title}</h3>
      <SignalList signals={signals} />
    </>
  );
}

interface VersionChoiceProps {
  readonly product: ProductDetailData;
  readonly version: string;
  readonly onVersion: (version: string) => void;
}

/** Only where something was decided already. */
function VersionChoice({ product, version, onVersion }: VersionChoiceProps) {
  const { t, format } = useText();
  const decided = product.versions.filter(({ decidedAt }) => decidedAt !== null);
  if (decided.length === 0) return null;
  return (
    <div className="mb-3 max-w-md">
      <SelectField
        label={t('products.scoredAs')}
        value={version}
        onChange={(event) => onVersion(event.target.value)}
        options={[
          { value: NOW, label: t('products.scoredNow') },
          ...decided.toReversed().map((one) => ({
            value: String(one.version),
            label: t('products.scoredThen', {
              n: one.version,
              at: format.dateTime(one.decidedAt ?? ''),
            }),
          })),
        ]}
      />
    </div>
  );
}
