import { useEffect, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import {
  type ProductWarnings,
  type ProductForm as Values,
  warningsOf,
} from './product-form-values.ts';

const PAUSE_MILLISECONDS = 150;

/** What the form holds once typing pauses: a form this long must not be drawn anew at every key. */
export function useSettledValues(form: UseFormReturn<Values>): Values {
  const [values, setValues] = useState(() => form.getValues());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = form.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setValues(structuredClone(form.getValues())), PAUSE_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form]);
  return values;
}

/** The same object while the doubts are the same: every field of the form reads it. */
export function useWarnings(values: Values): ProductWarnings {
  const kept = useRef<ProductWarnings>({});
  return useMemo(() => {
    const warnings = warningsOf(values);
    if (JSON.stringify(warnings) !== JSON.stringify(kept.current)) kept.current = warnings;
    return kept.current;
  }, [values]);
}
