import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './notice.tsx';

const TONES: Readonly<Record<Tone, string>> = {
  neutral: 'border-line bg-sunken text-ink',
  info: 'border-info-line bg-info-soft text-info',
  good: 'border-good-line bg-good-soft text-good',
  warn: 'border-warn-line bg-warn-soft text-warn',
  bad: 'border-bad-line bg-bad-soft text-bad',
};

export interface ChipProps {
  readonly tone?: Tone;
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A short word with a meaning in colour, icon and text. */
export function Chip({ tone = 'neutral', icon: Icon, children }: ChipProps) {
  return (
    <span
      className={clsx(
        'inline-flex h-6 max-w-full items-center gap-1 rounded-full border px-2 text-xs font-semibold whitespace-nowrap',
        TONES[tone],
      )}
    >
      {Icon ? <Icon aria-hidden size={13} className="shrink-0" /> : null}
      <span className="truncate">{children}</span>
    </span>
  );
}
