import type { ReactNode } from 'react';

/** Search and filters above a list; they wrap, they never scroll sideways. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search aria-label={label} className="flex flex-wrap items-center gap-2">
      {children}
    </search>
  );
}
