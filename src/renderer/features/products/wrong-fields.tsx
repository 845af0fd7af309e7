import { useFormState } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { fieldText } from './field-text.ts';
import { FORM_SECTIONS, goToSection, SECTION_NAMES, sectionId } from './form-sections.ts';
import type { ProductForm } from './product-form-values.ts';

/** The fields that keep the line from being saved, each a way to it. */
export function WrongFields() {
  const { t, language } = useText();
  const { errors } = useFormState<ProductForm>();
  const wrong = SECTION_NAMES.flatMap((section) =>
    FORM_SECTIONS[section]
      .filter((field) => errors[field] !== undefined)
      .map((field) => ({ section, field })),
  );
  return (
    <div role="alert" className="flex flex-wrap items-baseline gap-x-3 font-medium text-bad">
      {t('products.fixFirst')}
      {wrong.map(({ section, field }) => (
        <button
          key={field}
          type="button"
          className="min-h-6 underline"
          onClick={() => {
            if (!focusWrong(sectionId(section), field)) goToSection(section);
          }}
        >
          {fieldText(field, language)}
        </button>
      ))}
    </div>
  );
}

/** The field itself, else the first that is marked in its part: rows have names of their own. */
function focusWrong(part: string, field: string): boolean {
  const marked = `#${part} [aria-invalid="true"]`;
  const found =
    document.querySelector<HTMLElement>(`${marked}[name="${field}"]`) ??
    document.querySelector<HTMLElement>(marked);
  const choice = found?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]');
  (choice ?? found)?.focus();
  found?.scrollIntoView({ block: 'center' });
  return found != null;
}
