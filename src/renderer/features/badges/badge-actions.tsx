import { BadgePlus, Ban, CirclePause, CirclePlay, FileText, Printer, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useOwnPrints } from '../../lib/own-prints.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import type { BadgeDetailData } from './badge.ts';
import { BadgeStateDialog, type StateAct } from './badge-state-dialog.tsx';
import { CertificateDialog } from './certificate-dialog.tsx';
import { IssueAnew } from './issue-anew.tsx';
import { PrintDialog } from './print-dialog.tsx';

type Act = 'print' | 'certificate' | StateAct;

/** What may be done with one badge in its state, for the person's role. */
export function BadgeActions({ badge }: { badge: BadgeDetailData }) {
  const { t } = useText();
  const prints = useMay('desk', 'supervisor');
  const [open, setOpen] = useState<Act | null>(null);
  const { remember } = useOwnPrints();
  const close = () => setOpen(null);
  function started(job: string): void {
    remember(job);
    close();
  }
  return (
    <div className="flex flex-col gap-2">
      <ActionButtons badge={badge} onAct={setOpen} />
      {prints ? null : <p className="text-muted">{t('badges.notYours')}</p>}
      <PrintDialog open={open === 'print'} chosen={[badge]} onClose={close} onStarted={started} />
      <CertificateDialog
        open={open === 'certificate'}
        exhibitorId={badge.exhibitorId}
        onClose={close}
        onStarted={started}
      />
      {(['suspend', 'reinstate', 'revoke', 'reissue'] as const).map((act) => (
        <BadgeStateDialog key={act} act={act} badge={badge} open={open === act} onClose={close} />
      ))}
    </div>
  );
}

interface ActionButtonsProps {
  readonly badge: BadgeDetailData;
  readonly onAct: (act: Act) => void;
}

function ActionButtons({ badge, onAct }: ActionButtonsProps) {
  const { t } = useText();
  const prints = useMay('desk', 'supervisor');
  const inForce = prints && badge.state === 'AKTIF' && !badge.outdated;
  const isReady = badge.standsInTheWay.length === 0;
  return (
    <div className="flex flex-wrap gap-2">
      {prints && badge.outdated && isReady && badge.kind === 'badge' ? (
        <IssueAnew exhibitorId={badge.exhibitorId} />
      ) : null}
      {inForce && badge.kind === 'badge' ? (
        <Button look="primary" icon={Printer} onClick={() => onAct('print')}>
          {t('badges.printOne')}
        </Button>
      ) : null}
      {prints && isReady && badge.state !== 'DICABUT' ? (
        <Button icon={FileText} onClick={() => onAct('certificate')}>
          {t('badges.certificate')}
        </Button>
      ) : null}
      <ButtonLink icon={ScanLine} to={`/verify?code=${encodeURIComponent(badge.serial)}`}>
        {t('badges.verify')}
      </ButtonLink>
      <StateButtons badge={badge} onAct={onAct} />
    </div>
  );
}

function StateButtons({ badge, onAct }: ActionButtonsProps) {
  const { t } = useText();
  const decides = useMay('supervisor');
  const { state, held, standsInTheWay } = badge;
  if (!decides) return null;
  if (state === 'DICABUT') {
    const barred = standsInTheWay.length === 1 && standsInTheWay[0] === 'badge-revoked';
    return barred ? (
      <Button icon={BadgePlus} onClick={() => onAct('reissue')}>
        {t('badges.reissue')}
      </Button>
    ) : null;
  }
  if (state !== 'AKTIF' && state !== 'DITANGGUHKAN') return null;
  const act = held ? 'reinstate' : 'suspend';
  return (
    <>
      <Button icon={held ? CirclePlay : CirclePause} onClick={() => onAct(act)}>
        {t(`badges.${act}`)}
      </Button>
      <Button look="danger" icon={Ban} onClick={() => onAct('revoke')}>
        {t('badges.revoke')}
      </Button>
    </>
  );
}
