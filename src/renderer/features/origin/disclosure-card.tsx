import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DisclosureChip } from '../../ui/disclosure-chip.tsx';
import type { Assessment } from './assessment.ts';

/** Whether the line may be shown, what has to be said, and the very sentence. */
export function DisclosureCard({ disclosure }: Pick<Assessment, 'disclosure'>) {
  const { t, language } = useText();
  const { rule, printed, because, pack } = disclosure;
  return (
    <Card title={t('origin.sections.disclosure')} actions={<DisclosureChip rule={rule} />}>
      <p>{because[language]}</p>
      <p className="mt-3 text-sm font-semibold text-muted">{t('origin.printed')}</p>
      <p className="mt-1 border-l-4 border-gold pl-3 text-lg font-semibold wrap-anywhere">
        {printed[language]}
      </p>
      <p className="mt-2 text-sm text-muted">{t('origin.pack', { pack })}</p>
    </Card>
  );
}
