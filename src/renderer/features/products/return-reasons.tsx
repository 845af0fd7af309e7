import type { RejectReason } from '../../../domain/reference/inspection-codes.ts';
import { rejectReasonLabels } from '../../../domain/reference/inspection-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';

/** Of all reasons, those that a declaration on paper can give. */
const REASONS: readonly RejectReason[] = [
  'ASAL_TIDAK_SESUAI',
  'TEKNIK_TIDAK_SESUAI',
  'KESALAHAN_DATA',
  'DOKUMEN_PALSU',
  'PERMINTAAN_PESERTA',
];

interface ReturnReasonsProps {
  readonly chosen: readonly RejectReason[];
  readonly onChange: (chosen: readonly RejectReason[]) => void;
  readonly missing: boolean;
}

export function ReturnReasons({ chosen, onChange, missing }: ReturnReasonsProps) {
  const { t, language } = useText();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t('products.returnReasons')}</legend>
      {REASONS.map((code) => (
        <Checkbox
          key={code}
          label={labelOf(rejectReasonLabels, code, language)}
          checked={chosen.includes(code)}
          onChange={(checked) =>
            onChange(checked ? [...chosen, code] : chosen.filter((other) => other !== code))
          }
        />
      ))}
      {missing ? (
        <p role="alert" className="text-sm font-medium text-bad">
          {t('products.returnReasonMissing')}
        </p>
      ) : null}
    </fieldset>
  );
}
