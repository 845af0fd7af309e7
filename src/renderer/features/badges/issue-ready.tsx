import { useMutation } from '@tanstack/react-query';
import { BadgePlus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IssuedDialog } from './issued-dialog.tsx';

/** Issues every badge that can be issued, then tells who was left out and why. */
export function IssueReady() {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const issue = useMutation(
    api.badges.issueReady.mutationOptions({ onSuccess: () => setAsking(false) }),
  );
  return (
    <>
      <Button
        icon={BadgePlus}
        onClick={() => {
          issue.reset();
          setAsking(true);
        }}
      >
        {t('badges.issueReady')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('badges.issueReadyTitle')}
        description={t('badges.issueReadyText')}
        confirmLabel={t('badges.issueReady')}
        busy={issue.isPending}
        error={issue.error}
        onConfirm={() => issue.mutate({})}
      />
      <IssuedDialog result={issue.data ?? null} onClose={() => issue.reset()} />
    </>
  );
}
