import { confidences } from '../../../domain/reference/inspection-codes.ts';
import {
  confidenceLabels,
  findingKindLabels,
} from '../../../domain/reference/inspection-labels.ts';
import { unitLabels } from '../../../domain/reference/product-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { FindingFormState } from './use-finding-form.ts';

/** Facts apart from the opinion, as any later reader needs them. */
export function FactsSection({ form }: { form: FindingFormState }) {
  const { t, language, format } = useText();
  const { draft, change, problems } = form;
  const value =
    draft.quantity !== null && draft.price !== null ? draft.quantity * draft.price : null;
  return (
    <>
      <Card title={t('findings.detail.facts')}>
        <div className="grid grid-cols-3 gap-3">
          <TextArea
            required
            className="col-span-3"
            dir="auto"
            rows={4}
            label={t('findings.form.facts')}
            hint={t('findings.form.factsHint')}
            error={problems.includes('facts') ? t('findings.form.factsMissing') : undefined}
            value={draft.facts}
            maxLength={10_000}
            onChange={(event) => change({ facts: event.target.value })}
          />
          <NumberField
            label={t('findings.form.quantity')}
            value={draft.quantity}
            onChange={(quantity) => change({ quantity })}
          />
          <SelectField
            label={t('findings.form.unit')}
            placeholder={t('common.choose')}
            value={draft.unit}
            onChange={(event) => change({ unit: event.target.value })}
            options={labelOptions(unitLabels, language)}
          />
          <NumberField
            label={t('findings.form.price')}
            prefix="Rp"
            hint={
              value !== null && Number.isSafeInteger(value)
                ? t('findings.form.value', { value: format.rupiah(value) })
                : undefined
            }
            value={draft.price}
            onChange={(price) => change({ price })}
          />
          <TextArea
            className="col-span-3"
            dir="auto"
            rows={2}
            label={t('findings.form.labelText')}
            hint={t('findings.form.labelHint')}
            value={draft.labelText}
            maxLength={10_000}
            onChange={(event) => change({ labelText: event.target.value })}
          />
        </div>
      </Card>
      <Card title={t('findings.detail.opinion')}>
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label={t('findings.form.kind')}
            placeholder={t('common.choose')}
            value={draft.kind}
            onChange={(event) => change({ kind: event.target.value })}
            options={labelOptions(findingKindLabels, language)}
          />
          <SelectField
            label={t('findings.form.confidence')}
            placeholder={t('common.choose')}
            value={draft.confidence}
            onChange={(event) =>
              change({
                confidence: confidences.find((known) => known === event.target.value) ?? '',
              })
            }
            options={labelOptions(confidenceLabels, language)}
          />
        </div>
      </Card>
    </>
  );
}
