import { useMutation } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { toastDone } from '../../ui/toast.ts';
import { DetailSection } from './detail-section.tsx';
import type { ExhibitorDetail } from './exhibitor-types.ts';
import { PlaceDialog } from './place-dialog.tsx';

export function BoothSection({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const { t } = useText();
  const may = useMay('desk');
  const [placing, setPlacing] = useState(false);
  const [leaving, setLeaving] = useState<ExhibitorDetail['booths'][number] | null>(null);
  const release = useMutation(
    api.booths.release.mutationOptions({
      onSuccess: () => {
        setLeaving(null);
        invalidateTopics(['booths']);
        toastDone(t('booths.released'));
      },
    }),
  );
  return (
    <DetailSection
      title={t('exhibitors.detail.booths')}
      actions={
        may ? (
          <Button small look="quiet" icon={Plus} onClick={() => setPlacing(true)}>
            {t('booths.assign')}
          </Button>
        ) : null
      }
    >
      {exhibitor.booths.length === 0 ? (
        <p className="text-muted">{t('exhibitors.noBooth')}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {exhibitor.booths.map((booth) => (
            <li
              key={booth.id}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-line bg-canvas pl-2.5 text-sm"
            >
              <span className="font-bold">{booth.code}</span>
              <span className="text-muted">{booth.hall}</span>
              {may ? (
                <IconButton
                  label={`${t('booths.release')} ${booth.code}`}
                  icon={X}
                  className="size-7!"
                  onClick={() => setLeaving(booth)}
                />
              ) : (
                <span className="w-1.5" />
              )}
            </li>
          ))}
        </ul>
      )}
      <PlaceDialog
        exhibitorId={exhibitor.id}
        open={placing}
        onClose={() => setPlacing(false)}
        title={exhibitor.name}
      />
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('booths.releaseTitle', { name: exhibitor.name, code: leaving?.code ?? '' })}
        description={t('booths.releaseHint')}
        confirmLabel={t('booths.release')}
        danger
        busy={release.isPending}
        error={release.error}
        onConfirm={() => {
          if (leaving) release.mutate({ boothId: leaving.id, exhibitorId: exhibitor.id });
        }}
      />
    </DetailSection>
  );
}
