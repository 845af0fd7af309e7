import { headingHint, hsSuggestions, suggestsHs } from '../../lib/hs-suggestions.ts';
import { useText } from '../../lib/use-text.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useProductField } from './use-product-field.ts';

/** Tariff code and article number, as they are printed; both are optional. */
export function CodeFields() {
  const { t, language } = useText();
  const category = useProductField('category');
  const hs = useProductField('hs');
  const gtin = useProductField('gtin');
  return (
    <>
      <SuggestField
        {...hs.control}
        {...hs.note}
        label={t('products.fields.hs')}
        hint={headingHint(hs.value ?? '', language) ?? t('products.hints.hs')}
        value={hs.value ?? ''}
        onChange={hs.set}
        suggestions={hsSuggestions(category.value, language)}
        suggests={suggestsHs}
      />
      <TextField
        {...gtin.control}
        {...gtin.note}
        label={t('products.fields.gtin')}
        hint={t('products.hints.gtin')}
        value={gtin.value ?? ''}
        onChange={(event) => gtin.set(event.target.value)}
        // A scanned barcode ends with Enter, which must not save the form.
        onKeyDown={(event) => (event.key === 'Enter' ? event.preventDefault() : undefined)}
      />
    </>
  );
}
