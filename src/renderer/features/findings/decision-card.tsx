import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { findingDecisionLabels } from '../../../domain/reference/inspection-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import type { Finding } from './finding.ts';

export function DecisionCard({ finding }: { finding: Finding }) {
  const { t } = useText();
  const mayDecide = useMay('supervisor');
  const [open, setOpen] = useState(false);
  const decided = finding.decision !== null;
  return (
    <Card
      title={t('findings.detail.decision')}
      actions={
        mayDecide ? (
          <Button
            look={decided ? 'plain' : 'primary'}
            icon={Gavel}
            small
            onClick={() => setOpen(true)}
          >
            {t(decided ? 'findings.decideAgain' : 'findings.decide')}
          </Button>
        ) : null
      }
    >
      {decided ? (
        <Decision finding={finding} />
      ) : (
        <Undecided red={finding.severity === 'red'} mayDecide={mayDecide} />
      )}
      <DecideDialog finding={finding} open={open} onClose={() => setOpen(false)} />
    </Card>
  );
}

function Decision({ finding }: { finding: Finding }) {
  const { t, language, format } = useText();
  const { decision, reason, decidedAt, decidedBy } = finding;
  const by = decidedAt
    ? t('findings.by', { at: format.dateTime(decidedAt), who: decidedBy ?? '' })
    : null;
  const earlier = finding.earlierDecisions.map((one) => ({
    term: t('findings.detail.earlier', { at: format.dateTime(one.decidedAt) }),
    value: `${labelOf(findingDecisionLabels, one.decision, language)}: ${one.reason} (${one.decidedBy})`,
  }));
  return (
    <DefinitionList
      items={[
        {
          term: t('findings.detail.decision'),
          value: labelOf(findingDecisionLabels, decision, language),
        },
        { term: t('findings.detail.reason'), value: reason },
        { term: t('findings.detail.decidedBy'), value: by },
        ...earlier,
      ]}
    />
  );
}

function Undecided({ red, mayDecide }: { red: boolean; mayDecide: boolean }) {
  const { t } = useText();
  return (
    <Notice tone={red ? 'warn' : 'neutral'}>
      <p>{t(red ? 'findings.detail.undecidedRed' : 'findings.detail.undecided')}</p>
      <p>{t(mayDecide ? 'findings.detail.reply' : 'findings.onlySupervisor')}</p>
    </Notice>
  );
}
