import { dictionaries, type Language } from '../../../domain/language/dictionary.ts';
import type { AsliClient } from '../../lib/client.ts';

export type HistoryEntry = Awaited<ReturnType<AsliClient['journal']['recent']>>[number];

/** Fields that name a record, the most telling first. */
const NAMING = ['number', 'name', 'code', 'fileName'];
const MOST_FIELDS = 6;

/** What an entry was about: the name where the entry carries it, the changed fields, the reason. */
export function historyDetail(entry: HistoryEntry, language: Language): string {
  const { exhibitors, products, badges } = dictionaries[language];
  const labels: Readonly<Record<string, string>> =
    entry.type === 'exhibitor'
      ? exhibitors.fields
      : entry.type === 'product'
        ? products.fields
        : {};
  const values = new Map(entry.changes.map(({ field, value }) => [field, value]));
  const name =
    entry.type === 'badge'
      ? entry.record
      : NAMING.map((field) => values.get(field)).find((value) => typeof value === 'string');
  const fields = entry.changes
    .map(({ field }) => labels[field])
    .filter((label) => label !== undefined)
    .slice(0, MOST_FIELDS)
    .join(', ');
  const reason = values.get('reason');
  const codes: Readonly<Record<string, string>> = badges.reasonCodes;
  const cause = entry.type === 'badge' ? codes[String(values.get('code'))] : undefined;
  return [name, fields, cause, reason]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(' · ');
}
