import { createContext, useContext } from 'react';
import { type Path, useController, useFormContext } from 'react-hook-form';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
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
  const { t } = useText();
  const { control, formState } = useFormContext<ProductForm>();
  const { field, fieldState } = useController<ProductForm, Name>({ control, name });
  const warning = useContext(WarningsContext)[name];
  const code = fieldState.error?.message;
  const empty = field.value === '' || field.value === null;
  // Nobody has been at it yet: that it is empty needs no telling.
  const quiet = empty && !fieldState.isTouched && !formState.isSubmitted;
  const sentence = (known: string) =>
    empty && known.endsWith('-unknown') ? t('products.notChosen') : issueSentence(known);
  return {
    value: field.value,
    set: field.onChange as (value: ProductForm[Name & keyof ProductForm]) => void,
    control: { ref: field.ref, name: field.name, onBlur: field.onBlur },
    note: {
      error: code ? sentence(code) : undefined,
      warning: warning && !quiet ? sentence(warning) : undefined,
    },
  };
}
