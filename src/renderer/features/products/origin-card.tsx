import { Scale } from 'lucide-react';
import { originClassLabels } from '../../../domain/reference/product-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { usePercent } from '../../lib/use-percent.ts';
import { useText } from '../../lib/use-text.ts';
import { AseanChip } from '../../ui/asean-chip.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DisclosedOrigin } from './disclosed-origin.tsx';
import type { ProductDetailData } from './product.ts';
import { type Assessment, useDeclaredAssessment } from './use-declared-assessment.ts';

/** What the declaration amounts to, at once; the working is a click away. */
export function OriginCard({ product }: { product: ProductDetailData }) {
  const { t } = useText();
  const { wrong, query } = useDeclaredAssessment(product);
  const { data, error } = query;
  return (
    <Card
      title={t('origin.card.title')}
      actions={
        <ButtonLink icon={Scale} className="min-h-8" to={`/origin?productId=${product.id}`}>
          {t('origin.assess')}
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-3">
        {wrong ? <p className="text-warn">{t('origin.card.wrong')}</p> : null}
        {data ? <Verdict product={product} assessment={data} /> : null}
        <DisclosedOrigin origin={product.origin} />
        {data ? <Figures assessment={data} /> : null}
        {error ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : null}
        {query.isLoading ? <Skeleton lines={4} /> : null}
      </div>
    </Card>
  );
}

interface VerdictProps {
  readonly product: ProductDetailData;
  readonly assessment: Assessment;
}

/** The class with its reason, and how the claim compares; undecided, what is lacking. */
function Verdict({ product, assessment }: VerdictProps) {
  const { t, language } = useText();
  const { assessed } = product.origin;
  const { because, claim } = assessment;
  const title =
    assessed === null
      ? t('origin.card.undecided')
      : `${assessed} · ${labelOf(originClassLabels, assessed, language)}`;
  return (
    <div>
      <p className="text-lg leading-tight font-bold">{title}</p>
      <p className="mt-1 wrap-anywhere">{because[language]}</p>
      {claim && assessed !== null ? (
        <p className={`mt-1 font-semibold ${claim.matches === true ? 'text-good' : 'text-warn'}`}>
          {t(`origin.claim.${claim.matches}`)} ({claim.claimed})
        </p>
      ) : (
        <p className="mt-1 text-muted">
          {t('origin.card.claimStands', { class: product.claimedClass })}
        </p>
      )}
    </div>
  );
}

/** A line for each figure. */
function Figures({ assessment }: Pick<VerdictProps, 'assessment'>) {
  const { t, language, format } = useText();
  const percent = usePercent();
  const { atiga, localContent, unknowns } = assessment;
  return (
    <DefinitionList
      items={[
        { term: t('origin.sections.asean'), value: <Asean atiga={atiga} /> },
        { term: localContent.title[language], value: percent(localContent.estimate) },
        {
          term: t('origin.sections.unknowns'),
          value:
            unknowns.length === 0
              ? t('origin.card.nothing')
              : t('origin.card.unknowns', {
                  count: unknowns.length,
                  n: format.number(unknowns.length),
                }),
        },
      ]}
    />
  );
}

/** The verdict and the figure that carries it. */
function Asean({ atiga }: Pick<Assessment, 'atiga'>) {
  const { t } = useText();
  const percent = usePercent();
  const share = atiga.rvcIndirect ?? atiga.rvcDirect;
  const figures = [
    atiga.criterion,
    share === null ? null : `RVC ${percent(share)}`,
    atiga.ctc === 'unknown' || atiga.ctc === 'none' ? null : t(`origin.changes.${atiga.ctc}`),
  ];
  return (
    <span className="flex flex-wrap items-center gap-2">
      <AseanChip atiga={atiga} />
      {figures.filter((part) => part !== null).join(' · ')}
    </span>
  );
}
