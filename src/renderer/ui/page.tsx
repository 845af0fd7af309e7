import clsx from 'clsx';
import type { ReactNode } from 'react';

/** `fill`: the page takes exactly the window and its lists scroll inside; else it scrolls itself. */
export function Page({ children, fill }: { children: ReactNode; fill?: boolean }) {
  return (
    <div
      className={clsx(
        'flex h-full flex-col gap-3 p-4',
        fill ? 'min-h-0 overflow-hidden' : 'overflow-y-auto',
      )}
    >
      {children}
    </div>
  );
}
