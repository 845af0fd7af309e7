import {
  materialGroupLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { labelOptions, withStored } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CodeFields } from './code-fields.tsx';
import { FormSection } from './form-section.tsx';
import { TechniqueField } from './technique-field.tsx';
import { useProductField } from './use-product-field.ts';

/** What the line is: name, category, technique, codes. */
export function BasicsSection() {
  const { t, language } = useText();
  const name = useProductField('name');
  const category = useProductField('category');
  const group = useProductField('materialGroup');
  return (
    <FormSection name="product">
      <div className="grid min-[700px]:grid-cols-2 min-[1100px]:grid-cols-4 items-start gap-3">
        <TextField
          {...name.control}
          {...name.note}
          autoFocus
          dir="auto"
          required
          className="col-span-full"
          label={t('products.fields.name')}
          value={name.value}
          onChange={(event) => name.set(event.target.value)}
        />
        <SelectField
          {...category.control}
          {...category.note}
          required
          label={t('products.fields.category')}
          placeholder={t('common.choose')}
          value={category.value}
          onChange={(event) => category.set(event.target.value)}
          options={withStored(labelOptions(productCategoryLabels, language), category.value)}
        />
        <SelectField
          {...group.control}
          {...group.note}
          label={t('products.fields.materialGroup')}
          placeholder={t('common.choose')}
          value={group.value ?? ''}
          onChange={(event) => group.set(event.target.value || null)}
          options={withStored(labelOptions(materialGroupLabels, language), group.value)}
        />
        <TechniqueField category={category.value} />
        <CodeFields />
      </div>
    </FormSection>
  );
}
