import { changeLanguage } from '../../lib/i18n.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';

/** Each language under its own name, so that it is found by those who read no other. */
const NAMES = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' },
];

export function LanguageCard() {
  const { t, language } = useText();
  return (
    <Card title={t('settings.language.title')}>
      <RadioCards
        label={t('settings.language.label')}
        value={language}
        onChange={(value) => void changeLanguage(value === 'en' ? 'en' : 'id')}
        options={NAMES}
      />
      <p className="mt-1 text-sm text-muted">{t('settings.language.hint')}</p>
    </Card>
  );
}
