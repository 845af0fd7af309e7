import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RejectReason } from '../../../domain/reference/inspection-codes.ts';
import { rejectReasonLabels } from '../../../domain/reference/inspection-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { afterDecision } from './after-decision.ts';
import type { DecisionDialogProps } from './decision-dialog-props.ts';

/** Of all reasons, those that a declaration on paper can give. */
const REASONS: readonly RejectReason[] = [
  'ASAL_TIDAK_SESUAI',
  'TEKNIK_TIDAK_SESUAI',
  'KESALAHAN_DATA',
  'DOKUMEN_PALSU',
  'PERMINTAAN_PESERTA',
];

export function ReturnDialog({ product, open, onClose }: DecisionDialogProps) {
  const { t, language } = useText();
  const [reasons, setReasons] = useState<readonly RejectReason[]>([]);
  const [tried, setTried] = useState(false);
  function close(): void {
    setReasons([]);
    setTried(false);
    giveBack.reset();
    onClose();
  }
  const giveBack = useMutation(
    api.declarations.return.mutationOptions({
      onSuccess: afterDecision(t('products.returned'), () => {
        setReasons([]);
        onClose();
      }),
    }),
  );
  function confirm(note: string): void {
    setTried(true);
    if (reasons.length === 0) return;
    giveBack.mutate({ productId: product.id, reasons: [...reasons], ...(note ? { note } : {}) });
  }
  return (
    <ConfirmDialog
      open={open}
      onClose={close}
      title={t('products.returnTitle')}
      description={t('products.returnText')}
      confirmLabel={t('products.return')}
      reason="optional"
      busy={giveBack.isPending}
      error={giveBack.error}
      onConfirm={confirm}
    >
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">{t('products.returnReasons')}</legend>
        {REASONS.map((code) => (
          <Checkbox
            key={code}
            label={labelOf(rejectReasonLabels, code, language)}
            checked={reasons.includes(code)}
            onChange={(checked) =>
              setReasons(checked ? [...reasons, code] : reasons.filter((other) => other !== code))
            }
          />
        ))}
        {tried && reasons.length === 0 ? (
          <p role="alert" className="text-sm font-medium text-bad">
            {t('products.returnReasonMissing')}
          </p>
        ) : null}
      </fieldset>
    </ConfirmDialog>
  );
}
