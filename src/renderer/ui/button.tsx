import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Spinner } from './spinner.tsx';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'border-accent bg-accent text-white hover:bg-accent-strong',
  plain: 'border-control bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent-strong hover:bg-accent-soft',
  danger: 'border-bad bg-bad text-white hover:bg-[#6d0f0f]',
};

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon | undefined;
  readonly busy?: boolean | undefined;
  readonly small?: boolean;
}

/** While `busy` it keeps its width and its focus, and ignores clicks. */
export function Button(props: ButtonProps) {
  const { look = 'plain', icon: Icon, busy, small, className, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      data-look={look}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={clsx(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-semibold whitespace-nowrap select-none',
        'disabled:border-line disabled:bg-sunken disabled:text-muted',
        small ? 'min-h-7 px-2 text-sm' : 'min-h-9 px-3.5',
        LOOKS[look],
        className,
      )}
    >
      {busy ? <Spinner size={16} /> : Icon ? <Icon aria-hidden size={16} /> : null}
      {children}
    </button>
  );
}
