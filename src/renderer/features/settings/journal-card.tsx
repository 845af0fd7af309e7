import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { JournalRebuild } from './journal-rebuild.tsx';
import { JournalVerify } from './journal-verify.tsx';

/** Checks the chain of entries, and works the tables out from it again. */
export function JournalCard() {
  const { t } = useText();
  return (
    <Card title={t('settings.journal.title')}>
      <p className="mb-3 text-muted">{t('settings.journal.lead')}</p>
      <div className="flex flex-col items-start gap-2">
        <JournalVerify />
        <JournalRebuild />
      </div>
    </Card>
  );
}
