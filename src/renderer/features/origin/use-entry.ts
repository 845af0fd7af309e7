import { createContext, useContext } from 'react';
import { type Path, useController, useFormContext } from 'react-hook-form';
import type { WhatIf } from './what-if.ts';

/** The sentence of each entry that core refused, by its path. */
export const EntryErrors = createContext<Readonly<Record<string, string>>>({});

export function useEntryError(path: string): string | undefined {
  return useContext(EntryErrors)[path];
}

/** One entry of the what-if form: value, setter, and what is wrong with it. */
export function useEntry<Name extends Path<WhatIf>>(name: Name) {
  const { control } = useFormContext<WhatIf>();
  const { field } = useController<WhatIf, Name>({ control, name });
  return {
    value: field.value,
    set: field.onChange as (value: unknown) => void,
    control: { ref: field.ref, name: field.name, onBlur: field.onBlur },
    error: useEntryError(name),
  };
}
