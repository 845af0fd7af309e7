import { useMutation } from '@tanstack/react-query';
import { CircleCheck, Flag, Package } from 'lucide-react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import type { PickedLine } from './day.ts';

/** What can be done with the chosen line. */
export function LineBar({ line, mayMark }: { line: PickedLine; mayMark: boolean }) {
  const { t } = useText();
  const inspector = useMay('inspector', 'supervisor');
  const { productId, exhibitorId, name } = line;
  const mark = useMutation(
    api.risk.examined.mutationOptions({
      onSuccess: () => toastDone(t('riskDay.marked', { name })),
      onError: toastError,
    }),
  );
  return (
    <section
      aria-label={t('riskDay.chosen')}
      className="flex flex-wrap items-center gap-2 rounded-md border border-line bg-canvas px-3 py-2"
    >
      <LaneChip lane={line.lane} />
      <p className="min-w-40 grow basis-0">
        <span dir="auto" className="font-semibold">
          {name}
        </span>{' '}
        <span dir="auto" className="text-muted">
          {[line.exhibitorName, ...line.booths].join(' · ')}
        </span>
      </p>
      <ButtonLink to={`/products/${productId}`} icon={Package}>
        {t('riskDay.openLine')}
      </ButtonLink>
      {inspector ? (
        <ButtonLink
          to={`/findings/new?exhibitorId=${exhibitorId}&productId=${productId}`}
          icon={Flag}
        >
          {t('riskDay.raise')}
        </ButtonLink>
      ) : null}
      {inspector && mayMark && line.outcome === 'none' ? (
        <Button
          look="primary"
          icon={CircleCheck}
          busy={mark.isPending}
          onClick={() => mark.mutate({ productId })}
        >
          {t('riskDay.markExamined')}
        </Button>
      ) : null}
    </section>
  );
}
