import type { ProductCategory } from '../../../domain/reference/product-codes.ts';
import {
  materialGroupLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import {
  isUsualTechnique,
  type Technique,
  techniques,
} from '../../../domain/reference/techniques.ts';
import { labelOf, labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useProductField } from './use-product-field.ts';

function techniquesFor(category: string): readonly Technique[] {
  if (!(category in productCategoryLabels)) return techniques;
  const usual = (technique: Technique) => isUsualTechnique(category as ProductCategory, technique);
  return [...techniques.filter(usual), ...techniques.filter((technique) => !usual(technique))];
}

export function BasicsSection() {
  const { t, language } = useText();
  const name = useProductField('name');
  const category = useProductField('category');
  const group = useProductField('materialGroup');
  const technique = useProductField('technique');
  const hs = useProductField('hs');
  const gtin = useProductField('gtin');
  const techniqueItems = techniquesFor(category.value).map((value) => ({
    value,
    label: labelOf(techniqueLabels, value, language),
  }));
  return (
    <Card title={t('products.sections.product')}>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          {...name.control}
          {...name.note}
          autoFocus
          dir="auto"
          required
          className="col-span-2"
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
          options={labelOptions(productCategoryLabels, language)}
        />
        <SelectField
          {...group.control}
          {...group.note}
          label={t('products.fields.materialGroup')}
          placeholder={t('common.choose')}
          value={group.value ?? ''}
          onChange={(event) => group.set(event.target.value || null)}
          options={labelOptions(materialGroupLabels, language)}
        />
        <ComboBox
          {...technique.note}
          className="col-span-2"
          label={t('products.fields.technique')}
          hint={t('products.hints.technique')}
          items={techniqueItems}
          value={techniqueItems.find(({ value }) => value === technique.value) ?? null}
          onChange={(item) => technique.set(item?.value ?? null)}
        />
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
          // A scanned barcode ends with Enter, which must not save the form.
          onKeyDown={(event) => (event.key === 'Enter' ? event.preventDefault() : undefined)}
          label={t('products.fields.gtin')}
          hint={t('products.hints.gtin')}
          value={gtin.value ?? ''}
          onChange={(event) => gtin.set(event.target.value)}
        />
      </div>
    </Card>
  );
}
