import { unitLabels } from '../../../domain/reference/product-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { FindingFormState } from './use-finding-form.ts';

const LONGEST_TEXT = 10_000;

/** What was seen, read and counted. */
export function FactsSection({ form }: { form: FindingFormState }) {
  const { t } = useText();
  const { draft, change, problems } = form;
  return (
    <Card title={t('findings.detail.facts')}>
      <div className="flex flex-col gap-3">
        <TextArea
          required
          dir="auto"
          rows={4}
          label={t('findings.form.facts')}
          hint={t('findings.form.factsHint')}
          error={problems.includes('facts') ? t('findings.form.factsMissing') : undefined}
          value={draft.facts}
          maxLength={LONGEST_TEXT}
          onChange={(event) => change({ facts: event.target.value })}
        />
        <Amounts form={form} />
        <TextArea
          dir="auto"
          rows={2}
          label={t('findings.form.labelText')}
          hint={t('findings.form.labelHint')}
          value={draft.labelText}
          maxLength={LONGEST_TEXT}
          onChange={(event) => change({ labelText: event.target.value })}
        />
      </div>
    </Card>
  );
}

/** How many at which price; what that comes to is worked out at once. */
function Amounts({ form }: { form: FindingFormState }) {
  const { t, language, format } = useText();
  const { draft, change } = form;
  const value =
    draft.quantity !== null && draft.price !== null ? draft.quantity * draft.price : null;
  return (
    <div className="grid min-[900px]:grid-cols-3 gap-3">
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
    </div>
  );
}
