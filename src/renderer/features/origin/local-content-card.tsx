import { usePercent } from '../../lib/use-percent.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Assessment } from './assessment.ts';
import { WorkingList } from './working-list.tsx';

/** Local content, always under the name of an estimate. */
export function LocalContentCard({ localContent }: Pick<Assessment, 'localContent'>) {
  const { t, language } = useText();
  const percent = usePercent();
  return (
    <Card title={localContent.title[language]}>
      <DefinitionList
        items={[
          { term: t('origin.estimate'), value: percent(localContent.estimate) },
          { term: t('origin.former'), value: percent(localContent.former) },
        ]}
      />
      <WorkingList working={localContent.working} />
    </Card>
  );
}
