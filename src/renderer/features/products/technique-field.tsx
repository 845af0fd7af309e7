import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { isUsualTechnique } from '../../../domain/reference/technique-table.ts';
import { type Technique, techniques } from '../../../domain/reference/techniques.ts';
import { labelOf, withStored } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useProductField } from './use-product-field.ts';

/** Techniques usual for the category come first; any other can still be chosen. */
function techniquesFor(category: string): readonly Technique[] {
  const usual = techniques.filter((technique) => isUsualTechnique(category, technique));
  return [...usual, ...techniques.filter((technique) => !usual.includes(technique))];
}

export function TechniqueField({ category }: { category: string }) {
  const { t, language } = useText();
  const technique = useProductField('technique');
  const usual = techniquesFor(category).map((value) => ({
    value,
    label: labelOf(techniqueLabels, value, language),
  }));
  const items = withStored(usual, technique.value);
  return (
    <ComboBox
      name="technique"
      {...technique.note}
      className="min-[700px]:col-span-2"
      label={t('products.fields.technique')}
      hint={t('products.hints.technique')}
      items={items}
      value={items.find(({ value }) => value === technique.value) ?? null}
      onChange={(item) => technique.set(item?.value ?? null)}
    />
  );
}
