import { Printer } from 'lucide-react';
import { useOwnPrints } from '../../lib/own-prints.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { PrintJobs } from './print-jobs.tsx';
import type { ChosenBadges } from './use-chosen-badges.ts';

interface PrintBarProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly selection: ChosenBadges;
}

/** What is chosen, what is being printed and what was made and waits to be taken. */
export function PrintBar({ open, onOpen, selection }: PrintBarProps) {
  const { t, format } = useText();
  const { chosen, clear } = selection;
  const { remember } = useOwnPrints();
  function started(job: string): void {
    onOpen(false);
    remember(job);
    clear();
  }
  return (
    <div className="flex flex-col gap-2 empty:hidden">
      {chosen.size > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <p role="status" className="font-semibold">
            {t('badges.selected', { n: format.number(chosen.size) })}
          </p>
          <Button small icon={Printer} onClick={() => onOpen(true)}>
            {t('badges.printSelected')}
          </Button>
          <Button small look="quiet" onClick={clear}>
            {t('badges.clearSelection')}
          </Button>
        </div>
      ) : null}
      <PrintJobs />
      <PrintDialog
        open={open}
        chosen={[...chosen.values()]}
        onClose={() => onOpen(false)}
        onStarted={started}
      />
    </div>
  );
}
