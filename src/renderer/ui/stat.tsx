import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { Tone } from './notice.tsx';

const TONES: Readonly<Record<Tone, string>> = {
  neutral: 'text-muted',
  info: 'text-info',
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
};

export interface StatProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly icon: LucideIcon;
  readonly tone?: Tone;
}

/** One number with its meaning. */
export function Stat({ label, value, hint, icon: Icon, tone = 'neutral' }: StatProps) {
  return (
    <div className="flex min-w-0 items-center gap-3 rounded-lg border border-line bg-surface px-4 py-2.5 shadow-card">
      <Icon aria-hidden size={22} className={clsx('shrink-0', TONES[tone])} />
      <div className="min-w-0">
        <p>
          <span className="mr-0.5 text-xl font-bold">{value}</span>{' '}
          <span className="font-semibold">{label}</span>
        </p>
        {hint ? <p className="text-sm text-muted">{hint}</p> : null}
      </div>
    </div>
  );
}
