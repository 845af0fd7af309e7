import { useEffect, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { drafts } from '../../lib/drafts.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { focusFirstInvalid } from '../../lib/focus-first-invalid.ts';
import { differs, useDraft } from '../../lib/use-draft.ts';
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
  const [found] = useState(() => drafts.read(key));
  const [restored, setRestored] = useState(found !== null);
  const form = useForm<ExhibitorFormValues>({
    defaultValues: { ...start, ...found },
    mode: 'onTouched',
  });
  const { note, drop } = useDraft(key, () => {
    const held = keepable(form.getValues());
    return differs(held, keepable(start)) ? held : null;
  });
  useEffect(() => form.watch(note).unsubscribe, [form, note]);
  /** Back to what the form started with, which is no draft. */
  function discard(): void {
    form.reset(start);
    setRestored(false);
  }
  return { form, restored, discard, dropDraft: drop };
}

function keepable(values: ExhibitorFormValues): Partial<ExhibitorFormValues> {
  const open: Partial<ExhibitorFormValues> = { ...values };
  for (const name of NOT_IN_DRAFT) delete open[name];
  return open;
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
