import { Download } from 'lucide-react';
import { checkOf } from '../../../domain/products/permit-checks.ts';
import { markColourLabels, permitTypeLabels } from '../../../domain/reference/product-labels.ts';
import { saveFile } from '../../lib/host.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { toastError } from '../../ui/toast.ts';
import { CheckPermit } from './check-permit.tsx';
import { PermitCheckHistory, PermitCheckLine } from './permit-check-line.tsx';
import type { PermitData, ProductDetailData } from './product.ts';

/** Permits and marks as they were shown, with their scans and what came of looking at them. */
export function PermitsView({ product }: { product: ProductDetailData }) {
  const { t } = useText();
  const { permits, permitChecks } = product;
  return (
    <>
      {permits.length === 0 ? <p className="text-muted">{t('products.permit.none')}</p> : null}
      <ul className="flex flex-col gap-2">
        {permits.map((permit, index) => (
          <PermitItem key={index} product={product} permit={permit} />
        ))}
      </ul>
      <PermitCheckHistory checks={permitChecks} />
    </>
  );
}

interface PermitItemProps {
  readonly product: ProductDetailData;
  readonly permit: PermitData;
}

function PermitItem({ product, permit }: PermitItemProps) {
  const { t, language, format } = useText();
  const kind = labelOf(permitTypeLabels, permit.type, language);
  const day = (iso: string | null) => (iso ? format.day(iso) : t('common.empty'));
  const { scan, colour } = permit;
  const days =
    permit.issuedOn || permit.expiresOn
      ? t('products.permit.days', { from: day(permit.issuedOn), to: day(permit.expiresOn) })
      : '';
  const value = permit.value ? `${permit.value}%` : '';
  const mark = colour ? labelOf(markColourLabels, colour, language) || colour : '';
  const more = [mark, permit.issuer, days, permit.regulation, value, permit.note].filter(Boolean);
  const name = [kind, permit.number].filter(Boolean).join(' · ');
  return (
    <li className="flex items-start gap-2">
      <div className="min-w-0 grow wrap-anywhere">
        <p className="font-medium" dir="auto">
          {name}
        </p>
        <p className="text-sm text-muted" dir="auto">
          {more.join(' · ')}
        </p>
        <PermitCheckLine check={checkOf(product.permitChecks, permit)} />
      </div>
      <CheckPermit productId={product.id} permit={permit} name={name} />
      {scan ? (
        <IconButton
          label={t('photos.scan.open')}
          icon={Download}
          onClick={() => void saveFile(scan, kind).catch(toastError)}
        />
      ) : null}
    </li>
  );
}
