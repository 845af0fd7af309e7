import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AseanCard } from './asean-card.tsx';
import type { Assessment } from './assessment.ts';
import { ClassCard } from './class-card.tsx';
import { DisclosureCard } from './disclosure-card.tsx';
import { fieldName } from './field-name.ts';
import { LocalContentCard } from './local-content-card.tsx';
import { UnknownsCard } from './unknowns-card.tsx';
import type { AssessmentState } from './use-assessment.ts';

/** What the entries amount to; while one of them is wrong, what to do about it. */
export function AssessmentPanel({ state }: { state: AssessmentState }) {
  if (state.issues.length > 0) return <Wrong issues={state.issues} />;
  if (state.error) return <ErrorState error={state.error} onRetry={state.retry} />;
  return state.assessment ? <Cards assessment={state.assessment} /> : <Skeleton lines={10} />;
}

function Wrong({ issues }: Pick<AssessmentState, 'issues'>) {
  const { t } = useText();
  return (
    <Notice tone="bad" live>
      <p className="font-semibold">{t('origin.fixFirst')}</p>
      <ul className="list-disc pl-4">
        {issues.map(({ field, code }) => (
          <li key={`${field} ${code}`}>
            {t('origin.wrong', { field: fieldName(t, field), text: issueSentence(code) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Cards({ assessment }: { assessment: Assessment }) {
  return (
    <>
      <ClassCard assessment={assessment} />
      <DisclosureCard disclosure={assessment.disclosure} />
      <AseanCard atiga={assessment.atiga} />
      <LocalContentCard localContent={assessment.localContent} />
      <UnknownsCard unknowns={assessment.unknowns} />
    </>
  );
}
