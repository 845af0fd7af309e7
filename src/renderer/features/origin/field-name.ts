import type { TFunction } from 'i18next';

const NAMES = [
  'category',
  'technique',
  'claimedClass',
  'hs',
  'fob',
  'directLabour',
  'directOverhead',
  'otherCost',
  'profit',
  'materials',
  'steps',
] as const;

/** What people call a field of the line: `materials.1.country` is the country of material 2. */
export function fieldName(t: TFunction, field: string): string {
  const [list, at, part] = field.split('.');
  if (list === 'madeIn') {
    return t(at === 'region' ? 'origin.fields.region' : 'origin.fields.madeIn');
  }
  if (at !== undefined && list === 'materials') {
    const known =
      part === 'country'
        ? 'country'
        : part === 'hs'
          ? 'materialHs'
          : part === 'cost'
            ? 'cost'
            : 'name';
    return t('origin.at', { field: t(`origin.fields.${known}`), n: Number(at) + 1 });
  }
  if (at !== undefined && list === 'steps') {
    const known = part === 'hours' ? 'hours' : 'place';
    return t('origin.at', { field: t(`origin.fields.${known}`), n: Number(at) + 1 });
  }
  const known = NAMES.find((name) => name === field);
  return known ? t(`origin.fields.${known}`) : field;
}
