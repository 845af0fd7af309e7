import clsx from 'clsx';
import { LANGUAGES } from '../../domain/language/dictionary.ts';
import { changeLanguage } from '../lib/i18n.ts';
import { useText } from '../lib/use-text.ts';

const NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const;

export function LanguageSwitch() {
  const { t, language } = useText();
  return (
    <fieldset className="flex overflow-hidden rounded-md border border-control">
      <legend className="sr-only">{t('app.language')}</legend>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-label={NAMES[choice]}
          aria-pressed={language === choice}
          onClick={() => void changeLanguage(choice)}
          className={clsx(
            'min-h-8 px-2.5 text-sm font-bold focus-visible:-outline-offset-3',
            language === choice ? 'bg-accent text-white' : 'bg-surface text-muted hover:bg-sunken',
          )}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
