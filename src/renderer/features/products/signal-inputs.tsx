import { dictionaries, type Language } from '../../../domain/language/dictionary.ts';
import { productCategoryLabels, unitLabels } from '../../../domain/reference/product-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { countryName } from '../../lib/countries.ts';
import type { Formats } from '../../lib/format.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** A material by its country and share; any other record by its values. */
function elementText(value: unknown, language: Language): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, country, percent, ...rest } = value as Record<string, unknown>;
  return country === undefined
    ? Object.values(rest)
        .filter((part) => part !== null)
        .map(String)
        .join(' · ')
    : `${String(name)} (${countryName(String(country), language)}, ${String(percent)}%)`;
}

function valueText(key: string, value: unknown, language: Language, format: Formats): string {
  if (Array.isArray(value)) return value.map((one) => elementText(one, language)).join(', ');
  if (key === 'price' || key === 'floor') return format.rupiah(Number(value));
  if (typeof value === 'number') return format.number(value);
  const text = String(value ?? '');
  if (key === 'country') return countryName(text, language);
  if (key === 'technique') return labelOf(techniqueLabels, text, language);
  if (key === 'category') return labelOf(productCategoryLabels, text, language);
  return key === 'unit' ? labelOf(unitLabels, text, language) : text;
}

/** The values that were compared, so that the verdict can be checked by hand. */
export function SignalInputs({ inputs }: { inputs: Inputs }) {
  const { language, format } = useText();
  const names: Readonly<Record<string, string>> = dictionaries[language].products.inputs;
  const entries = Object.entries(inputs);
  if (entries.length === 0) return null;
  return (
    <dl className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {entries.map(([key, value]) => (
        <div key={key} className="flex gap-1">
          <dt className="text-muted">{names[key] ?? key}:</dt>
          <dd dir="auto" className="font-medium">
            {valueText(key, value, language, format)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
