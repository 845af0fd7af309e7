import type { Label } from './label.ts';

const displays = {
  id: new Intl.DisplayNames('id', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
};

const known = new Map<string, Label>();

/** The name of an ISO 3166-1 alpha-2 code in both languages. */
export function countryLabel(code: string): Label {
  const before = known.get(code);
  if (before) {
    return before;
  }
  const label = { id: displays.id.of(code) ?? code, en: displays.en.of(code) ?? code };
  known.set(code, label);
  return label;
}
