import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EditionCard } from './edition-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { JournalCard } from './journal-card.tsx';
import { KeysCard } from './keys-card.tsx';
import { LanguageCard } from './language-card.tsx';
import { LaptopCard } from './laptop-card.tsx';

export function SettingsPage() {
  const { t } = useText();
  const supervisor = useMay('supervisor');
  return (
    <Page>
      <PageHeader title={t('settings.title')} />
      <div className="grid items-start gap-3 min-[1100px]:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-3">
          <EditionCard />
          <KeysCard />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <LanguageCard />
          <LaptopCard />
          {supervisor ? (
            <JournalCard />
          ) : (
            <Card title={t('settings.journal.title')}>
              <Notice tone="info">{t('settings.supervisorOnly')}</Notice>
            </Card>
          )}
        </div>
      </div>
      {supervisor ? <HistoryCard /> : null}
    </Page>
  );
}
