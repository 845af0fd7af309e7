import clsx from 'clsx';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

const LOOKS = {
  neutral: { className: 'border-line bg-sunken text-ink', icon: Info },
  info: { className: 'border-info-line bg-info-soft text-info', icon: Info },
  good: { className: 'border-good-line bg-good-soft text-good', icon: CircleCheck },
  warn: { className: 'border-warn-line bg-warn-soft text-warn', icon: TriangleAlert },
  bad: { className: 'border-bad-line bg-bad-soft text-bad', icon: CircleAlert },
} as const;

/** A boxed message with an icon; `live` announces it when it appears. */
export function Notice(props: { tone: Tone; children: ReactNode; live?: boolean }) {
  const { className, icon: Icon } = LOOKS[props.tone];
  return (
    <div
      role={props.live ? 'status' : undefined}
      className={clsx('flex gap-2 rounded-md border px-3 py-2', className)}
    >
      <Icon aria-hidden size={18} className="mt-0.5 shrink-0" />
      <div className="min-w-0">{props.children}</div>
    </div>
  );
}
