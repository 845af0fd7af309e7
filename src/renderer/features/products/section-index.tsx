import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import {
  FORM_SECTIONS,
  type FormSectionName,
  goToSection,
  SECTION_NAMES,
  sectionInFocus,
} from './form-sections.ts';
import type { ProductForm } from './product-form-values.ts';

/** The parts of the form beside it: where the keyboard is, and where something is wrong. */
export function SectionIndex() {
  const { t } = useText();
  const current = useSectionInFocus();
  useSectionKeys();
  return (
    <nav
      aria-label={t('products.index.label')}
      className="sticky top-0 hidden w-44 shrink-0 flex-col gap-0.5 min-[1000px]:flex"
    >
      {SECTION_NAMES.map((name) => (
        <SectionButton key={name} name={name} current={name === current} />
      ))}
      <p className="mt-2 px-2.5 text-xs text-muted">{t('products.index.hint')}</p>
    </nav>
  );
}

function SectionButton({ name, current }: { name: FormSectionName; current: boolean }) {
  const { t } = useText();
  const { errors } = useFormState<ProductForm>();
  const wrong = FORM_SECTIONS[name].filter((field) => errors[field] !== undefined).length;
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      onClick={() => goToSection(name)}
      className={clsx(
        'flex min-h-8 items-center gap-2 rounded-md border-l-3 px-2.5 py-1 text-left',
        current
          ? 'border-accent bg-accent-soft font-bold'
          : 'border-transparent font-medium hover:bg-sunken',
      )}
    >
      <span className="grow">{t(`products.sections.${name}`)}</span>
      {wrong > 0 ? (
        <span className="text-bad" title={t('products.index.errors', { count: wrong, n: wrong })}>
          <CircleAlert aria-hidden size={16} />
          <span className="sr-only">{t('products.index.errors', { count: wrong, n: wrong })}</span>
        </span>
      ) : null}
    </button>
  );
}

function useSectionInFocus(): FormSectionName | undefined {
  const [current, setCurrent] = useState<FormSectionName>();
  useEffect(() => {
    const look = () => setCurrent((before) => sectionInFocus() ?? before);
    look();
    window.addEventListener('focusin', look);
    return () => window.removeEventListener('focusin', look);
  }, []);
  return current;
}

/** Alt with PageDown and PageUp goes to the next and the previous part. */
function useSectionKeys(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      if (step === 0 || !event.altKey) return;
      event.preventDefault();
      const here = SECTION_NAMES.indexOf(sectionInFocus() ?? 'product');
      const next = SECTION_NAMES[here + step];
      if (next) goToSection(next);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
