import { Ban, CirclePause, CirclePlay, FileText, Printer, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import type { BadgeDetailData } from './badge.ts';
import { BadgeStateDialog, type StateAct } from './badge-state-dialog.tsx';
import { CertificateDialog } from './certificate-dialog.tsx';
import { JobPanel } from './job-panel.tsx';
import { PrintDialog } from './print-dialog.tsx';

/** What may be done with one badge in its state, for the person's role. */
export function BadgeActions({ badge }: { badge: BadgeDetailData }) {
  const { t } = useText();
  const prints = useMay('desk', 'supervisor');
  const decides = useMay('supervisor');
  const [open, setOpen] = useState<'print' | 'certificate' | StateAct | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const close = () => setOpen(null);
  function started(job: string): void {
    setJobId(job);
    close();
  }
  const active = badge.state === 'AKTIF';
  const suspended = badge.state === 'DITANGGUHKAN';
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {prints && active ? (
          <Button look="primary" icon={Printer} onClick={() => setOpen('print')}>
            {t('badges.printOne')}
          </Button>
        ) : null}
        {prints && active && badge.kind === 'badge' ? (
          <Button icon={FileText} onClick={() => setOpen('certificate')}>
            {t('badges.certificate')}
          </Button>
        ) : null}
        <ButtonLink icon={ScanLine} to={`/verify?code=${encodeURIComponent(badge.serial)}`}>
          {t('badges.verify')}
        </ButtonLink>
        {decides && active ? (
          <Button icon={CirclePause} onClick={() => setOpen('suspend')}>
            {t('badges.suspend')}
          </Button>
        ) : null}
        {decides && suspended ? (
          <Button icon={CirclePlay} onClick={() => setOpen('reinstate')}>
            {t('badges.reinstate')}
          </Button>
        ) : null}
        {decides && (active || suspended) ? (
          <Button look="danger" icon={Ban} onClick={() => setOpen('revoke')}>
            {t('badges.revoke')}
          </Button>
        ) : null}
      </div>
      {jobId ? <JobPanel key={jobId} jobId={jobId} onClose={() => setJobId(null)} /> : null}
      <PrintDialog open={open === 'print'} chosen={[badge]} onClose={close} onStarted={started} />
      <CertificateDialog
        open={open === 'certificate'}
        exhibitorId={badge.exhibitorId}
        onClose={close}
        onStarted={started}
      />
      {(['suspend', 'reinstate', 'revoke'] as const).map((act) => (
        <BadgeStateDialog
          key={act}
          act={act}
          serial={badge.serial}
          open={open === act}
          onClose={close}
        />
      ))}
    </div>
  );
}
