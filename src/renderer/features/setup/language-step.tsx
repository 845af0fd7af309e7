import { changeLanguage } from '../../lib/i18n.ts';
import { useText } from '../../lib/use-text.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';

/** The choice takes effect at once, so that the next steps are read in it. */
export function LanguageStep() {
  const { t, language } = useText();
  return (
    <>
      <RadioCards
        label={t('setup.language.question')}
        value={language}
        onChange={(value) => void changeLanguage(value === 'en' ? 'en' : 'id')}
        options={[
          { value: 'id', label: t('setup.language.id') },
          { value: 'en', label: t('setup.language.en') },
        ]}
      />
      <p className="text-muted">{t('setup.language.hint')}</p>
    </>
  );
}
