import type { ReactNode } from 'react';

/** `fill`: the page takes exactly the window and its lists scroll inside; else it scrolls itself. */
export function Page({ children, fill }: { children: ReactNode; fill?: boolean }) {
  if (!fill)
    return <div className="flex h-full flex-col gap-3 overflow-y-auto p-4">{children}</div>;
  return (
    <div className="h-full overflow-y-auto">
      {/* Enlarged to 200 %, a window is too low for a list below its heading: it scrolls as well. */}
      <div className="flex h-full min-h-[26rem] flex-col gap-3 p-4">{children}</div>
    </div>
  );
}
