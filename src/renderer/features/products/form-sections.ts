/** The parts of the form in their order, with the fields that each holds. */
export const FORM_SECTIONS = {
  product: ['name', 'category', 'materialGroup', 'technique', 'hs', 'gtin'],
  origin: ['claimedClass', 'originRegion', 'originCountry'],
  materials: ['materials'],
  steps: ['steps'],
  capacity: [
    'makers',
    'weeksOfProduction',
    'outputPerWeek',
    'stock',
    'unit',
    'priceMin',
    'priceMax',
  ],
  costs: ['costs'],
  label: ['brand', 'labelText'],
  answers: ['answers'],
  permits: ['permits'],
  photos: ['photos', 'labelPhotos', 'processPhotos'],
} as const;

export type FormSectionName = keyof typeof FORM_SECTIONS;

export const SECTION_NAMES = Object.keys(FORM_SECTIONS) as readonly FormSectionName[];

export function sectionId(name: FormSectionName): string {
  return `section-${name}`;
}

const CONTROLS = 'input:not([hidden]), select, textarea, [role="radio"][tabindex="0"], button';

/** Brings a part into sight and its first control under the keyboard. */
export function goToSection(name: FormSectionName): void {
  const section = document.getElementById(sectionId(name));
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
}

/** The part that holds the keyboard's focus. */
export function sectionInFocus(): FormSectionName | undefined {
  const focused = document.activeElement;
  return SECTION_NAMES.find((name) => document.getElementById(sectionId(name))?.contains(focused));
}
