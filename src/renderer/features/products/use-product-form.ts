import { useEffect, useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { drafts } from '../../lib/drafts.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { focusUnreadable } from '../../lib/number-entry.ts';
import { differs, useDraft } from '../../lib/use-draft.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useSaveKeys } from '../../lib/use-save-keys.ts';
import { entryOf } from './product-form-errors.ts';
import {
  productResolver,
  restoredForm,
  type ProductForm as Values,
} from './product-form-values.ts';
import { useSettledValues, useWarnings } from './use-settled-values.ts';

interface ProductFormInput {
  readonly draftKey: string;
  readonly initial: Values;
  readonly onSave: (values: Values, submit: boolean) => Promise<void>;
}

/** The form's state: restored after a crash, reviewed as it is typed, saved once it is clean. */
export function useProductForm({ draftKey, initial, onSave }: ProductFormInput) {
  // The record may change below; what was typed is measured against what it was typed over.
  const [start] = useState(initial);
  const [restored] = useState(() => drafts.read(draftKey));
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<Values>({
    defaultValues: restored ? restoredForm(start, restored) : start,
    resolver: productResolver,
    mode: 'onTouched',
  });
  const values = useSettledValues(form);
  const { errors, isSubmitted, isSubmitting } = form.formState;
  const { note, drop } = useDraft(draftKey, () => {
    const held = form.getValues();
    return differs(held, start) ? held : null;
  });
  useEffect(() => form.watch(note).unsubscribe, [form, note]);
  const send = useOneAtATime(async (checked: Values, submit: boolean) => {
    try {
      await onSave(checked, submit);
      drop();
    } catch (error) {
      setFailure(error);
      for (const issue of contractErrorOf(error)?.issues ?? []) {
        form.setError(entryOf(checked, issue.field) as FieldPath<Values>, { message: issue.code });
      }
      throw error;
    }
  });
  function save(submit: boolean): void {
    setFailure(null);
    if (focusUnreadable()) return;
    void form.handleSubmit((checked) => send(checked, submit))();
  }
  useSaveKeys(() => save(false));
  return {
    form,
    save,
    drop,
    failure,
    changed: differs(values, start),
    restored: restored !== null,
    saving: isSubmitting,
    invalid: isSubmitted && Object.keys(errors).length > 0,
    warnings: useWarnings(values),
  };
}

export type ProductFormState = ReturnType<typeof useProductForm>;
