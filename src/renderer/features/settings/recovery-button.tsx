import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';

export function RecoveryButton({ set }: { set: boolean }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const label = t(set ? 'settings.laptop.changeRecovery' : 'settings.laptop.setRecovery');
  return (
    <>
      <Button small icon={KeyRound} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? <RecoveryDialog label={label} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
