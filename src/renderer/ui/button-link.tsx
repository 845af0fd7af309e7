import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';

export interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly look?: 'primary' | 'plain';
  readonly icon?: LucideIcon | undefined;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink(props: ButtonLinkProps) {
  const { look = 'plain', icon: Icon, className, children, ...rest } = props;
  return (
    <Link
      {...rest}
      className={clsx(
        'inline-flex min-h-9 shrink-0 items-center justify-center gap-1.5 rounded-md border px-3.5 font-semibold whitespace-nowrap select-none',
        look === 'primary'
          ? 'border-accent bg-accent text-white hover:bg-accent-strong'
          : 'border-control bg-surface text-ink hover:bg-sunken',
        className,
      )}
    >
      {Icon ? <Icon aria-hidden size={16} /> : null}
      {children}
    </Link>
  );
}
