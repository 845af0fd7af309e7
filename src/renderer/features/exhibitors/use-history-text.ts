import { dictionaries } from '../../../domain/language/dictionary.ts';
import {
  entryBasisLabels,
  exhibitorStateLabels,
  exhibitorTypeLabels,
  legalFormLabels,
} from '../../../domain/reference/exhibitor-labels.ts';
import type { Label } from '../../../domain/reference/label.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { countryName } from '../../lib/countries.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';

/** The sheet or the form gave the first state; later ones are moves. */
const STATE_FIELD = 'initialState';

const CODED: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  [STATE_FIELD]: exhibitorStateLabels,
  type: exhibitorTypeLabels,
  legalForm: legalFormLabels,
  category: productCategoryLabels,
  entryBasis: entryBasisLabels,
};
const MONEY: ReadonlySet<string> = new Set(['capital', 'annualSales']);

/** Words for journal entries: their kind, their fields and their values. */
export function useHistoryText() {
  const { t, language, format } = useText();
  const fields: Readonly<Record<string, string>> = dictionaries[language].exhibitors.fields;
  const sources: Readonly<Record<string, string>> = dictionaries[language].exhibitors.sources;
  return {
    what(what: string, first: boolean): string {
      if (what === 'edited')
        return first ? t('exhibitors.history.created') : t('exhibitors.history.edited');
      if (what === 'moved') return t('exhibitors.history.moved');
      return t('exhibitors.history.other', { what });
    },
    field: (name: string): string =>
      name === STATE_FIELD ? t('exhibitors.fields.state') : (fields[name] ?? name),
    value(field: string, value: unknown): string {
      if (value === null || value === '') return t('exhibitors.history.cleared');
      if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : t('common.empty');
      const labels = CODED[field];
      if (labels) return labelOf(labels, String(value), language);
      if (field === 'source') return sources[String(value)] ?? String(value);
      if (field === 'country') return countryName(String(value), language);
      if (field === 'regionCode') return regionName(String(value));
      if (field === 'privacyNoticeAt') return format.dateTime(String(value));
      if (MONEY.has(field) && typeof value === 'number') return format.rupiah(value);
      return String(value);
    },
  };
}
