import type { Language } from '../../../domain/language/dictionary.ts';
import {
  materialGroupLabels,
  productCategoryLabels,
  unitLabels,
} from '../../../domain/reference/product-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { countryName } from '../../lib/countries.ts';
import type { Formats } from '../../lib/format.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { fieldText } from './field-text.ts';
import type { ProductVersion } from './product.ts';

type Value = string | number | null | undefined;

/** What a version declares otherwise than the one before it. */
export function VersionChangesList({ changes }: Pick<ProductVersion, 'changes'>) {
  const { t, language, format } = useText();
  const shown = (field: string, value: Value) =>
    valueText(field, value, language, format) || t('common.empty');
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li key={field} dir="auto" className="wrap-anywhere">
          {before === undefined && after === undefined
            ? t('versions.changes.list', { field: fieldText(field, language) })
            : t('versions.changes.fromTo', {
                field: fieldText(field, language),
                before: shown(field, before),
                after: shown(field, after),
              })}
        </li>
      ))}
    </ul>
  );
}

function valueText(field: string, value: Value, language: Language, format: Formats): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    return field.startsWith('price') ? format.rupiah(value) : format.number(value);
  }
  const labels = {
    category: productCategoryLabels,
    materialGroup: materialGroupLabels,
    technique: techniqueLabels,
    unit: unitLabels,
  }[field];
  if (labels) return labelOf(labels, value, language);
  if (field === 'originRegion') return regionName(value);
  return field === 'originCountry' ? countryName(value, language) : value;
}
