import type { ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { AssessmentPanel } from './assessment-panel.tsx';
import { CostFields } from './cost-fields.tsx';
import { LineFields } from './line-fields.tsx';
import { MaterialRows } from './material-rows.tsx';
import { StepRows } from './step-rows.tsx';
import { useAssessment } from './use-assessment.ts';
import { EntryErrors } from './use-entry.ts';
import { keepsCosts, type WhatIf } from './what-if.ts';

const COLUMN = 'flex min-w-0 flex-col gap-3 min-[1100px]:min-h-0 min-[1100px]:overflow-y-auto';

interface WhatIfFormProps {
  readonly initial: WhatIf;
  readonly notice?: ReactNode;
  /** The costs of materials are shares of a declaration until they are replaced. */
  readonly standIns: boolean;
}

/** Entries on one side, what they amount to on the other, as one types. */
export function WhatIfForm({ initial, notice, standIns }: WhatIfFormProps) {
  const { t } = useText();
  const form = useForm<WhatIf>({ defaultValues: initial });
  const values = form.watch();
  const state = useAssessment(values);
  const mixed = standIns && values.fob !== null && keepsCosts(values, initial);
  return (
    <div className="grid min-h-0 grow gap-3 overflow-y-auto min-[1100px]:grid-cols-2 min-[1100px]:grid-rows-1 min-[1100px]:overflow-hidden">
      <FormProvider {...form}>
        <EntryErrors value={state.errors}>
          <form noValidate onSubmit={(event) => event.preventDefault()} className={COLUMN}>
            {notice}
            <LineFields />
            <StepRows />
            <MaterialRows />
            <CostFields />
          </form>
        </EntryErrors>
      </FormProvider>
      {/* What scrolls must be reachable by the keyboard. */}
      <section
        aria-label={t('origin.resultLabel')}
        aria-busy={state.busy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        className={COLUMN}
      >
        {mixed ? (
          <Notice tone="warn" live>
            {t('origin.mixedCosts')}
          </Notice>
        ) : null}
        <AssessmentPanel state={state} />
      </section>
    </div>
  );
}
