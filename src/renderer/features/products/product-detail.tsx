import { Link } from 'react-router';
import { declarationStateLabels } from '../../../domain/reference/product-labels.ts';
import { issueSentence } from '../../lib/error-text.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import { DeclaredFacts } from './declared-facts.tsx';
import { fieldText } from './field-text.ts';
import { MaterialsView } from './materials-view.tsx';
import { MoreFacts } from './more-facts.tsx';
import { OriginCard } from './origin-card.tsx';
import { isUnsigned } from './print-form-button.tsx';
import type { ProductDetailData } from './product.ts';
import { ProductActions } from './product-actions.tsx';
import type { Mode } from './product-mode.ts';
import { SignalsCard } from './signals-card.tsx';
import { StepsView } from './steps-view.tsx';
import { VersionsCard } from './versions-card.tsx';

interface ProductDetailProps {
  readonly product: ProductDetailData;
  readonly onClose: () => void;
  readonly onShow: (mode: Mode) => void;
}

/** What the declaration amounts to and what it raises first, then everything that was declared. */
export function ProductDetail({ product, onShow, onClose }: ProductDetailProps) {
  const { t } = useText();
  const mayApprove = useMay('supervisor');
  return (
    <>
      <DetailHeader
        onClose={onClose}
        title={product.name}
        lead={<Lead product={product} />}
        actions={<ProductActions product={product} onEdit={() => onShow('edit')} />}
      />
      {product.state === 'DIAJUKAN' && !mayApprove ? (
        <p className="text-muted">{t('products.notSupervisor')}</p>
      ) : null}
      <OriginCard product={product} />
      <SignalsCard product={product} onTry={() => onShow('try')} />
      <Warnings warnings={product.warnings} />
      <DeclaredFacts product={product} />
      <Card title={t('products.sections.materials')}>
        <MaterialsView materials={product.materials} />
      </Card>
      <Card title={t('products.sections.steps')}>
        <StepsView steps={product.steps} />
      </Card>
      <MoreFacts product={product} />
      <VersionsCard product={product} />
    </>
  );
}

function Lead({ product }: { product: ProductDetailData }) {
  const { t, language } = useText();
  return (
    <>
      <LaneChip lane={product.lane} />
      <StateChip
        state={product.state}
        label={labelOf(declarationStateLabels, product.state, language)}
      />
      <span>{t('products.version', { n: product.version })}</span>
      <SignedBy product={product} />
      <Link
        dir="auto"
        className="font-semibold text-accent-strong underline wrap-anywhere"
        to={`/exhibitors/${product.exhibitorId}`}
      >
        {product.exhibitorName}
      </Link>
      {product.sourceRow === undefined ? null : (
        <span>{t('products.sourceRow', { n: product.sourceRow })}</span>
      )}
    </>
  );
}

/** Whether the version that stands was signed, and by whom. */
function SignedBy({ product }: { product: ProductDetailData }) {
  const { t } = useText();
  if (isUnsigned(product)) return <span>{t('versions.sign.unsigned')}</span>;
  const { signed } = product.versions.find(({ version }) => version === product.version) ?? {};
  if (!signed) return null;
  const name = signed.signer ?? t('versions.sign.erased');
  return <span dir="auto">{t('versions.sign.by', { name })}</span>;
}

/** Odd or missing, never in the way. */
function Warnings({ warnings }: Pick<ProductDetailData, 'warnings'>) {
  const { t, language } = useText();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn">
      <ul aria-label={t('products.sections.warnings')}>
        {warnings.map(({ field, code }) => (
          <li key={`${field}-${code}`}>
            {t('products.warningText', {
              field: fieldText(field, language),
              text: issueSentence(code),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
