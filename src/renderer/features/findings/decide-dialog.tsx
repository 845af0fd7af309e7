import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DECISIONS } from '../../../contract/findings.ts';
import { findingDecisionLabels } from '../../../domain/reference/inspection-labels.ts';
import { api, queryClient } from '../../lib/api.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { Finding } from './finding.ts';

interface DecideDialogProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onClose: () => void;
}

type Decision = (typeof DECISIONS)[number];

/** A decision says its consequence before it is taken, and needs a written reason. */
export function DecideDialog({ finding, open, onClose }: DecideDialogProps) {
  const { t, language } = useText();
  const [decision, setDecision] = useState<Decision | null>(finding.decision);
  const [tried, setTried] = useState(false);
  const decide = useMutation(
    api.findings.decide.mutationOptions({
      onSuccess: (decided) => {
        queryClient.setQueryData(api.findings.get.queryKey({ input: { id: decided.id } }), decided);
        toastDone(t('findings.decided'));
        onClose();
      },
    }),
  );
  function confirm(reason: string): boolean {
    if (!decision) return false;
    decide.mutate({ id: finding.id, decision, reason });
    return true;
  }
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        decide.reset();
        setTried(false);
        onClose();
      }}
      title={t('findings.decideTitle', { number: finding.number })}
      description={t('findings.notice')}
      confirmLabel={t('findings.decide')}
      danger={decision === 'BADGE_DICABUT'}
      wide
      reason="required"
      busy={decide.isPending}
      error={decide.error}
      onTry={() => setTried(true)}
      onConfirm={confirm}
    >
      <RadioCards
        label={t('findings.decision')}
        columns={1}
        value={decision}
        error={tried && !decision ? t('findings.decisionMissing') : undefined}
        onChange={(value) => setDecision(DECISIONS.find((known) => known === value) ?? null)}
        options={DECISIONS.map((value) => ({
          value,
          label: labelOf(findingDecisionLabels, value, language),
          hint: t(`findings.decisionHints.${value}`),
        }))}
      />
    </ConfirmDialog>
  );
}
