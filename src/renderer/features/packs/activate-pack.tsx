import { useMutation, useQuery } from '@tanstack/react-query';
import { Power } from 'lucide-react';
import { useState } from 'react';
import { lanes } from '../../../domain/risk/lane.ts';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { PackDetail } from './pack.ts';

/** Counts first which lines would change lane; then activates for the whole fair. */
export function ActivatePack({ pack }: { pack: PackDetail }) {
  const { t, language, format } = useText();
  const [open, setOpen] = useState(false);
  const activate = useMutation(
    api.packs.activate.mutationOptions({
      onSuccess: ({ rescored, changedLanes }) => {
        invalidateTopics(['packs', 'products']);
        toastDone(
          t('packs.activated', {
            lines: format.number(rescored),
            n: format.number(changedLanes),
          }),
        );
        setOpen(false);
      },
    }),
  );
  return (
    <>
      <Button look="primary" icon={Power} onClick={() => setOpen(true)}>
        {t('packs.activate')}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('packs.activateTitle')}
        description={t('packs.activateText', { title: pack.title[language] })}
        confirmLabel={t('packs.activate')}
        busy={activate.isPending}
        error={activate.error}
        onConfirm={() => activate.mutate({ id: pack.id })}
      >
        {open ? <DryRun id={pack.id} /> : null}
      </ConfirmDialog>
    </>
  );
}

function DryRun({ id }: { id: string }) {
  const { t, format } = useText();
  const query = useQuery(
    api.packs.tryActivate.queryOptions({ input: { id }, staleTime: 0, gcTime: 0 }),
  );
  const { data, error } = query;
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold" role="status">
        {t('packs.wouldChange', {
          n: format.number(data.changedLanes),
          lines: format.number(data.lines),
        })}
      </p>
      <PlainTable
        label={t('packs.wouldChangeTable')}
        head={[
          { key: 'lane', label: t('packs.lane') },
          { key: 'before', label: t('packs.before'), width: '7rem', align: 'end' },
          { key: 'after', label: t('packs.after'), width: '7rem', align: 'end' },
        ]}
      >
        {lanes.map((lane) => (
          <tr key={lane}>
            <td>
              <LaneChip lane={lane} />
            </td>
            <td className="text-right">{format.number(data.before[lane])}</td>
            <td className="text-right">{format.number(data.after[lane])}</td>
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}
