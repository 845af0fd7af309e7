import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';
import { AssignExhibitor } from './assign-exhibitor.tsx';
import type { BoothItem } from './booth-types.ts';

type Held = BoothItem['exhibitors'][number];

/** Who holds the booth, and the way to place or release somebody. */
export function Occupants({ booth }: { booth: BoothItem }) {
  const { t } = useText();
  const may = useMay('desk');
  const [leaving, setLeaving] = useState<Held | null>(null);
  const release = useMutation(
    api.booths.release.mutationOptions({
      onSuccess: () => {
        setLeaving(null);
        invalidateTopics(['booths']);
        toastDone(t('booths.released'), booth.code);
      },
    }),
  );
  const hasRoom = !booth.blocked && (booth.shared || booth.exhibitors.length === 0);
  return (
    <section aria-label={t('booths.exhibitors')} className="flex flex-col gap-2">
      <h3 className="font-bold">{t('booths.exhibitors')}</h3>
      {booth.exhibitors.length === 0 ? <p className="text-muted">{t('booths.free')}</p> : null}
      <ul className="flex flex-col gap-1.5">
        {booth.exhibitors.map((exhibitor) => (
          <Holder
            key={exhibitor.id}
            exhibitor={exhibitor}
            onLeave={may ? () => setLeaving(exhibitor) : undefined}
          />
        ))}
      </ul>
      {may && hasRoom ? <AssignExhibitor boothId={booth.id} /> : null}
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('booths.releaseTitle', { name: leaving?.name ?? '', code: booth.code })}
        description={t('booths.releaseHint')}
        confirmLabel={t('booths.release')}
        danger
        busy={release.isPending}
        error={release.error}
        onConfirm={() => {
          if (leaving) release.mutate({ boothId: booth.id, exhibitorId: leaving.id });
        }}
      />
    </section>
  );
}

/** `onLeave` is left out for those who may not release. */
function Holder({ exhibitor, onLeave }: { exhibitor: Held; onLeave: (() => void) | undefined }) {
  const { t } = useText();
  return (
    <li className="flex items-center gap-2 rounded-md border border-line bg-canvas py-1 pr-1 pl-3">
      <Link
        to={`/exhibitors/${exhibitor.id}`}
        className="min-w-0 grow py-1 font-semibold wrap-anywhere hover:underline"
        dir="auto"
      >
        {exhibitor.name}
      </Link>
      {onLeave ? (
        <Button small aria-label={`${t('booths.release')} ${exhibitor.name}`} onClick={onLeave}>
          {t('booths.release')}
        </Button>
      ) : null}
    </li>
  );
}
