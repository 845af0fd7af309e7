import { useEffect, useMemo, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { dropDraft as discardDraft, readDraft } from '../../lib/draft.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { focusFirstInvalid } from '../../lib/focus-first-invalid.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { type ExhibitorFormValues, formField, NOT_IN_DRAFT } from './exhibitor-form-values.ts';

interface DraftedForm {
  readonly form: UseFormReturn<ExhibitorFormValues>;
  /** Unsaved entries of an earlier try were put back. */
  readonly restored: boolean;
  readonly discard: () => void;
  /** To be called once core has the entries. */
  readonly dropDraft: () => void;
}

/** A form whose unsaved entries outlive a crash, under `key` on this laptop. */
export function useExhibitorForm(key: string, start: ExhibitorFormValues): DraftedForm {
  const [draft] = useState(() => readDraft(key));
  const [restored, setRestored] = useState(draft !== null);
  const form = useForm<ExhibitorFormValues>({ defaultValues: start, mode: 'onTouched' });
  const { reset } = form;
  useEffect(() => {
    if (draft) reset({ ...start, ...draft }, { keepDefaultValues: true });
    // Only once: later changes of the record must not overwrite what is being typed.
  }, []);
  const values = form.watch();
  const kept = useMemo(() => {
    const open: Partial<ExhibitorFormValues> = { ...values };
    for (const name of NOT_IN_DRAFT) delete open[name];
    return open;
  }, [values]);
  const dropDraft = useDraft(key, kept, form.formState.isDirty);
  function discard(): void {
    reset(start);
    setRestored(false);
    discardDraft(key);
  }
  return { form, restored, discard, dropDraft };
}

/** Puts core's issues on their fields and moves to the first one of the page. */
export function showIssues(form: UseFormReturn<ExhibitorFormValues>, error: unknown): void {
  const issues = contractErrorOf(error)?.issues ?? [];
  for (const issue of issues) {
    const name = formField(issue.field);
    if (!name) continue;
    form.setError(name, { message: issue.code });
  }
  focusFirstInvalid();
}
