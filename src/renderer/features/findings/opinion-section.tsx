import { confidences } from '../../../domain/reference/inspection-codes.ts';
import {
  confidenceLabels,
  findingKindLabels,
} from '../../../domain/reference/inspection-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { FindingFormState } from './use-finding-form.ts';

/** What is alleged, and how sure the inspector is: an opinion, kept apart from the facts. */
export function OpinionSection({ form }: { form: FindingFormState }) {
  const { t, language } = useText();
  const { draft, change } = form;
  return (
    <Card title={t('findings.detail.opinion')}>
      <div className="grid min-[900px]:grid-cols-2 gap-3">
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
  );
}
