import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { scoreFinding, severityOf } from '../../../domain/findings/finding.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { FindingFormState } from './use-finding-form.ts';

const ICONS = { yellow: TriangleAlert, red: OctagonAlert } as const;
const SEVERITIES = ['yellow', 'red'] as const;

/** The inspector's choice; strong signals together may raise it, never lower it. */
export function SeveritySection({ form }: { form: FindingFormState }) {
  const { t } = useText();
  const { draft, change } = form;
  const score = scoreFinding(draft.signals);
  const raised = severityOf(draft.severity, score) !== draft.severity;
  return (
    <Card>
      <div className="flex flex-col gap-2">
        <RadioCards
          label={t('findings.form.severity')}
          columns={2}
          value={draft.severity}
          onChange={(value) => change({ severity: value === 'red' ? 'red' : 'yellow' })}
          options={SEVERITIES.map((value) => ({
            value,
            label: t(`findings.form.severities.${value}`),
            hint: t(`findings.form.severityHints.${value}`),
            icon: ICONS[value],
          }))}
        />
        {raised ? (
          <Notice tone="warn" live>
            {t('findings.form.raised', { n: score })}
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}
