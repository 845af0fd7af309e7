import type { ReactNode } from 'react';
import { Spinner } from './spinner.tsx';

interface ListFillerProps {
  readonly rows: number;
  readonly loading: boolean;
  readonly empty: ReactNode;
}

/** What stands below the heading while a list has no row. */
export function ListFiller({ rows, loading, empty }: ListFillerProps) {
  if (rows > 0) return null;
  return (
    <div className="grow-[3]">
      {loading ? (
        <div className="flex justify-center p-8 text-muted">
          <Spinner />
        </div>
      ) : (
        empty
      )}
    </div>
  );
}
