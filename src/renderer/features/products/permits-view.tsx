import { Download } from 'lucide-react';
import { permitTypeLabels } from '../../../domain/reference/product-labels.ts';
import { saveFile } from '../../lib/host.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { toastError } from '../../ui/toast.ts';
import type { ProductDetailData } from './product.ts';

type PermitData = ProductDetailData['permits'][number];

/** Permits and marks as they were shown, with their scans. */
export function PermitsView({ permits }: Pick<ProductDetailData, 'permits'>) {
  const { t } = useText();
  if (permits.length === 0) return <p className="text-muted">{t('products.permit.none')}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {permits.map((permit, index) => (
        <PermitItem key={index} permit={permit} />
      ))}
    </ul>
  );
}

function PermitItem({ permit }: { permit: PermitData }) {
  const { t, language, format } = useText();
  const kind = labelOf(permitTypeLabels, permit.type, language);
  const day = (iso: string | null) => (iso ? format.day(iso) : t('common.empty'));
  const { scan } = permit;
  const days =
    permit.issuedOn || permit.expiresOn
      ? t('products.permit.days', { from: day(permit.issuedOn), to: day(permit.expiresOn) })
      : '';
  const value = permit.value ? `${permit.value}%` : '';
  const more = [permit.issuer, days, permit.regulation, value, permit.note].filter(Boolean);
  return (
    <li className="flex items-start gap-2">
      <div className="min-w-0 grow wrap-anywhere">
        <p className="font-medium" dir="auto">
          {[kind, permit.number].filter(Boolean).join(' · ')}
        </p>
        <p className="text-sm text-muted" dir="auto">
          {more.join(' · ')}
        </p>
      </div>
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
