import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../domain/language/dictionary.ts';
import { api, queryClient } from '../../lib/api.ts';
import { focusFirstInvalid } from '../../lib/focus-first-invalid.ts';
import { writeToken } from '../../lib/token.ts';
import { useText } from '../../lib/use-text.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { EntranceCard } from '../../ui/entrance-card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { EditionStep } from './edition-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { PersonStep } from './person-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import {
  keepDraft,
  problemsOf,
  restoredDraft,
  type SetupDraft,
  STEPS,
  setupInput,
} from './setup-draft.ts';
import { StepMarks } from './step-marks.tsx';

const BODIES = {
  language: LanguageStep,
  edition: EditionStep,
  person: PersonStep,
  recovery: RecoveryStep,
} as const;

/** The first run: nothing is written until the last step. */
export function SetupWizard() {
  const { t, language } = useText();
  const { at, setAt, step, draft, change, problems, start, submit } = useSetup(language);
  const Body = BODIES[step];
  const form = useRef<HTMLFormElement>(null);
  // Steps with a field focus it themselves; what is chosen by arrows cannot.
  useEffect(() => {
    if (step !== 'language') return;
    const frame = requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [step]);
  return (
    <EntranceCard
      wide
      title={t('setup.title')}
      lead={t('setup.lead')}
      mark={<BrandMark size={44} />}
      corner={<LanguageSwitch />}
    >
      <StepMarks at={at} />
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <fieldset key={step} className="flex flex-col gap-4">
          <legend className="sr-only">{t(`setup.steps.${step}`)}</legend>
          <Body draft={draft} change={change} problems={problems} />
        </fieldset>
        {start.error ? <ErrorNote error={start.error} /> : null}
        <div className="flex justify-between gap-2 border-t border-line pt-4">
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('common.back')}
          </Button>
          <Button type="submit" look="primary" busy={start.isPending}>
            {at === STEPS.length - 1 ? t('setup.finish') : t('common.next')}
          </Button>
        </div>
      </form>
    </EntranceCard>
  );
}

/** The steps and what was typed; only the last one calls core. */
function useSetup(language: Language) {
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => restoredDraft(language, new Date().getFullYear() + 1));
  useEffect(() => keepDraft(draft), [draft]);
  const start = useMutation(
    api.setup.start.mutationOptions({
      onSuccess: ({ token }) => {
        keepDraft(null);
        writeToken(token);
        void queryClient.invalidateQueries({ queryKey: api.system.key() });
      },
    }),
  );
  const step = STEPS[at] ?? 'language';
  const problems = problemsOf(step, draft);
  function change(patch: Partial<SetupDraft>): void {
    setDraft((before) => ({ ...before, ...patch }));
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) focusFirstInvalid();
    if (Object.keys(problems).length > 0 || start.isPending) return;
    if (at < STEPS.length - 1) {
      setTried(false);
      setAt(at + 1);
    } else {
      start.mutate(setupInput({ ...draft, language }));
    }
  }
  return { at, setAt, step, draft, change, problems: tried ? problems : {}, start, submit };
}
