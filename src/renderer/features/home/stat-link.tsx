import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { Link } from 'react-router';

interface StatLinkProps {
  readonly to: string;
  readonly icon: LucideIcon;
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly tone?: 'neutral' | 'bad';
}

/** One number that leads to the list it counts. */
export function StatLink({ to, icon: Icon, value, label, hint, tone = 'neutral' }: StatLinkProps) {
  return (
    <Link
      to={to}
      className="group min-w-0 rounded-lg border border-line bg-surface p-3.5 shadow-card hover:border-accent"
    >
      <span className="flex items-center gap-2 text-sm font-semibold text-muted">
        <Icon aria-hidden size={16} className={tone === 'bad' ? 'text-bad' : 'text-accent'} />
        <span className="group-hover:underline">{label}</span>
      </span>
      <span
        className={clsx(
          'mt-1 block text-2xl leading-tight font-bold',
          tone === 'bad' ? 'text-bad' : 'text-ink',
        )}
      >
        {value}
      </span>
      <span className="block text-sm text-muted">{hint}</span>
    </Link>
  );
}
