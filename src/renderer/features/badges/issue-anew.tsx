import { useMutation } from '@tanstack/react-query';
import { BadgeCheck } from 'lucide-react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';

/** The next revision of a badge that says something else now. */
export function IssueAnew({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const issue = useMutation(
    api.badges.issue.mutationOptions({
      onSuccess: () => {
        invalidateTopics(['badges']);
        toastDone(t('badges.issuedAnew'));
      },
      onError: toastError,
    }),
  );
  return (
    <Button
      look="primary"
      icon={BadgeCheck}
      busy={issue.isPending}
      onClick={() => issue.mutate({ exhibitorId })}
    >
      {t('badges.issueAnew')}
    </Button>
  );
}
