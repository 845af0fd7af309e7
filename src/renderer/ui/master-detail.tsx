import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface MasterDetailProps {
  readonly list: ReactNode;
  /** Null while nothing is open: the list takes the whole width. */
  readonly detail: ReactNode | null;
}

/** From 1200 px the detail stands beside the list; on narrower windows it takes its place. */
export function MasterDetail({ list, detail }: MasterDetailProps) {
  return (
    <div className="flex min-h-0 grow gap-3">
      <div
        className={clsx(
          'min-h-0 min-w-0 flex-1 flex-col gap-3',
          detail ? 'hidden min-[1200px]:flex' : 'flex',
        )}
      >
        {list}
      </div>
      {detail ? (
        <aside className="flex min-h-0 w-full min-w-0 flex-col overflow-y-auto rounded-lg border border-line bg-surface shadow-card min-[1200px]:w-[34rem] min-[1200px]:shrink-0">
          {detail}
        </aside>
      ) : null}
    </div>
  );
}
