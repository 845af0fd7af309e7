import { useText } from '../../lib/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useProductField } from './use-product-field.ts';

/** Tariff code and article number, as they are printed; both are optional. */
export function CodeFields() {
  const { t } = useText();
  const hs = useProductField('hs');
  const gtin = useProductField('gtin');
  return (
    <>
      <TextField
        {...hs.control}
        {...hs.note}
        label={t('products.fields.hs')}
        hint={t('products.hints.hs')}
        value={hs.value ?? ''}
        onChange={(event) => hs.set(event.target.value)}
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
