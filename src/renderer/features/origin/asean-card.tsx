import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Assessment } from './assessment.ts';
import { usePercent } from './use-percent.ts';
import { WorkingList } from './working-list.tsx';

const VERDICTS = {
  true: { tone: 'good', icon: CircleCheck },
  conditional: { tone: 'neutral', icon: CircleCheck },
  false: { tone: 'bad', icon: CircleX },
  unknown: { tone: 'neutral', icon: CircleDashed },
} as const;

/** Origin under ATIGA: both methods, the weakest change, the verdict, and the working. */
export function AseanCard({ atiga }: Pick<Assessment, 'atiga'>) {
  const { t } = useText();
  const percent = usePercent();
  const isConditional = atiga.working.some(({ code }) => code === 'qualifies-if-made-in-asean');
  const verdict = isConditional ? 'conditional' : (`${atiga.qualifies}` as const);
  return (
    <Card
      title={t('origin.sections.asean')}
      actions={<Chip {...VERDICTS[verdict]}>{t(`origin.qualifies.${verdict}`)}</Chip>}
    >
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
