import { createContext, useContext } from 'react';
import { type Path, useController, useFormContext } from 'react-hook-form';
import { issueSentence } from '../../lib/error-text.ts';
import type { ProductForm, ProductWarnings } from './product-form-values.ts';

export const WarningsContext = createContext<ProductWarnings>({});

type Simple = Exclude<
  Path<ProductForm>,
  | `${string}.${string}`
  | 'materials'
  | 'steps'
  | 'photos'
  | 'labelPhotos'
  | 'processPhotos'
  | 'costs'
  | 'permits'
  | 'answers'
>;

/** One field of the product form: value, setter, and the sentence that belongs below it. */
export function useProductField<Name extends Simple>(name: Name) {
  const { control } = useFormContext<ProductForm>();
  const { field, fieldState } = useController<ProductForm, Name>({ control, name });
  const warning = useContext(WarningsContext)[name];
  const code = fieldState.error?.message;
  return {
    value: field.value,
    set: field.onChange as (value: ProductForm[Name & keyof ProductForm]) => void,
    control: { ref: field.ref, name: field.name, onBlur: field.onBlur },
    note: {
      error: code ? issueSentence(code) : undefined,
      warning: warning ? issueSentence(warning) : undefined,
    },
  };
}
