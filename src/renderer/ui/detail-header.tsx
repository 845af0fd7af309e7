import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/use-text.ts';
import { IconButton } from './icon-button.tsx';

export interface DetailHeaderProps {
  readonly title: string;
  /** Chips and short facts below the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** The head of a record that opens beside its list. */
export function DetailHeader({ title, lead, actions, onClose }: DetailHeaderProps) {
  const { t } = useText();
  return (
    <header className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <h2 dir="auto" className="min-w-0 grow text-lg leading-snug font-bold wrap-anywhere">
          {title}
        </h2>
        <IconButton label={`${t('common.close')} (Esc)`} icon={X} onClick={onClose} />
      </div>
      {lead ? <div className="flex flex-wrap items-center gap-2">{lead}</div> : null}
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
