import { usePercent } from '../../lib/use-percent.ts';
import { useText } from '../../lib/use-text.ts';
import { AseanChip } from '../../ui/asean-chip.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Assessment } from './assessment.ts';
import { WorkingList } from './working-list.tsx';

/** Origin under ATIGA: both methods, the weakest change, the verdict, and the working. */
export function AseanCard({ atiga }: Pick<Assessment, 'atiga'>) {
  const { t } = useText();
  const percent = usePercent();
  return (
    <Card title={t('origin.sections.asean')} actions={<AseanChip atiga={atiga} />}>
      <DefinitionList
        items={[
          { term: t('origin.rvcIndirect'), value: percent(atiga.rvcIndirect) },
          { term: t('origin.rvcDirect'), value: percent(atiga.rvcDirect) },
          { term: t('origin.ctc'), value: t(`origin.changes.${atiga.ctc}`) },
          { term: t('origin.criterion'), value: atiga.criterion },
        ]}
      />
      <WorkingList working={atiga.working} />
    </Card>
  );
}
