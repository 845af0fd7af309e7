import { useText } from '../../lib/use-text.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormSection } from './form-section.tsx';
import { useProductField } from './use-product-field.ts';

/** What the goods say about themselves. */
export function LabelSection() {
  const { t } = useText();
  const brand = useProductField('brand');
  const label = useProductField('labelText');
  return (
    <FormSection name="label">
      <div className="grid min-[900px]:grid-cols-3 items-start gap-3">
        <TextField
          {...brand.control}
          {...brand.note}
          dir="auto"
          label={t('products.fields.brand')}
          value={brand.value ?? ''}
          onChange={(event) => brand.set(event.target.value || null)}
        />
        <TextArea
          {...label.control}
          {...label.note}
          dir="auto"
          className="min-[900px]:col-span-2"
          label={t('products.fields.labelText')}
          hint={t('products.hints.labelText')}
          value={label.value ?? ''}
          onChange={(event) => label.set(event.target.value || null)}
        />
      </div>
    </FormSection>
  );
}
