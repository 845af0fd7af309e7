import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { DetailSection } from './detail-section.tsx';
import type { ExhibitorDetail } from './exhibitor-types.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';

type HeldBooth = ExhibitorDetail['booths'][number];

export function BoothSection({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const { t } = useText();
  const may = useMay('desk');
  const [placing, setPlacing] = useState(false);
  const [leaving, setLeaving] = useState<HeldBooth | null>(null);
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
      <HeldBooths booths={exhibitor.booths} onLeave={may ? setLeaving : undefined} />
      <PlaceDialog
        exhibitorId={exhibitor.id}
        open={placing}
        onClose={() => setPlacing(false)}
        title={exhibitor.name}
      />
      <ReleaseDialog exhibitor={exhibitor} booth={leaving} onClose={() => setLeaving(null)} />
    </DetailSection>
  );
}

interface HeldBoothsProps {
  readonly booths: readonly HeldBooth[];
  /** Left out for those who may not release. */
  readonly onLeave: ((booth: HeldBooth) => void) | undefined;
}

function HeldBooths({ booths, onLeave }: HeldBoothsProps) {
  const { t } = useText();
  if (booths.length === 0) return <p className="text-muted">{t('exhibitors.noBooth')}</p>;
  return (
    <ul className="flex flex-wrap gap-2">
      {booths.map((booth) => (
        <li
          key={booth.id}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-line bg-canvas px-2.5 text-sm"
        >
          <span className="font-bold">{booth.code}</span>
          <span className="text-muted">{booth.hall}</span>
          {onLeave ? (
            <IconButton
              label={`${t('booths.release')} ${booth.code}`}
              icon={X}
              className="-mr-2 size-7!"
              onClick={() => onLeave(booth)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
