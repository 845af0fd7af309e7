import { Link } from 'react-router';
import { unitLabelsFor } from '../../../domain/reference/counted-unit.ts';
import {
  confidenceLabels,
  findingKindLabels,
} from '../../../domain/reference/inspection-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PhotoGrid } from '../../ui/photo-grid.tsx';
import { DecisionCard } from './decision-card.tsx';
import type { Finding } from './finding.ts';
import { FindingSignals } from './finding-signals.tsx';
import { FindingStateChip } from './finding-state-chip.tsx';

const LINK = 'text-accent-strong underline';

interface FindingDetailProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Facts first and apart from the opinion; the decision with its reason below. */
export function FindingDetail({ finding, onClose }: FindingDetailProps) {
  const { t, format } = useText();
  const by = t('findings.by', { at: format.dateTime(finding.raisedAt), who: finding.raisedBy });
  const title = finding.productName ?? t('findings.undeclared');
  return (
    <>
      <DetailHeader
        title={`${finding.number} · ${title}`}
        onClose={onClose}
        lead={
          <>
            <LaneChip lane={finding.severity} />
            <FindingStateChip {...finding} />
            <span className="text-muted">{by}</span>
          </>
        }
      />
      <Notice tone="info">{t('findings.notice')}</Notice>
      <Card title={t('findings.detail.facts')}>
        <p dir="auto" className="whitespace-pre-wrap">
          {finding.facts}
        </p>
      </Card>
      <Card title={t('findings.detail.photos')}>
        <PhotoGrid photos={finding.photos} name={`${finding.number} ${title}`} />
      </Card>
      <DecisionCard finding={finding} />
      <Card title={t('findings.detail.goods')}>
        <DefinitionList items={useGoods(finding)} />
      </Card>
      <FindingSignals finding={finding} />
    </>
  );
}

function useGoods(finding: Finding): readonly Definition[] {
  const { t, language, format } = useText();
  const { quantity, price, estimatedValue } = finding;
  const unit = labelOf(unitLabelsFor(quantity ?? 0), finding.unit, language);
  return [
    {
      term: t('findings.detail.exhibitor'),
      value: (
        <Link className={LINK} to={`/exhibitors/${finding.exhibitorId}`}>
          {finding.exhibitorName}
        </Link>
      ),
    },
    { term: t('findings.detail.booths'), value: finding.booths.join(', ') },
    {
      term: t('findings.detail.product'),
      value: finding.productId ? (
        <Link className={LINK} to={`/products/${finding.productId}`}>
          {finding.productName}
        </Link>
      ) : (
        t('findings.undeclared')
      ),
    },
    {
      term: t('findings.detail.kind'),
      value: labelOf(findingKindLabels, finding.kind, language),
    },
    {
      term: t('findings.detail.confidence'),
      value: labelOf(confidenceLabels, finding.confidence, language),
    },
    {
      term: t('findings.detail.quantity'),
      value: quantity === null ? null : `${format.number(quantity)} ${unit}`,
    },
    { term: t('findings.detail.price'), value: price === null ? null : format.rupiah(price) },
    {
      term: t('findings.detail.value'),
      value: estimatedValue === null ? null : format.rupiah(estimatedValue),
    },
    { term: t('findings.detail.label'), value: finding.labelText },
  ];
}
