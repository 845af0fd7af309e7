import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface TableHead {
  readonly key: string;
  readonly label: ReactNode;
  /** A CSS width: `6rem`; the rest is shared. */
  readonly width?: string;
  readonly align?: 'end';
}

export interface PlainTableProps {
  /** Spoken name of the table, and of what it scrolls in. */
  readonly label: string;
  readonly head: readonly TableHead[];
  /** `tr` elements. */
  readonly children: ReactNode;
  /** Given: the rows scroll inside this height, the heading stays. */
  readonly maxHeight?: string;
}

/** Narrower than its columns, the table scrolls sideways: nothing overlaps or breaks mid-word. */
function leastWidth(head: readonly TableHead[]): string {
  return `calc(${head.map(({ width }) => width ?? '6.5rem').join(' + ')})`;
}

/** A table to read, for tens of rows; `DataList` is for thousands and for opening. */
export function PlainTable({ label, head, children, maxHeight }: PlainTableProps) {
  return (
    <div
      // What scrolls must be reachable by the keyboard.
      {...(maxHeight
        ? { role: 'group', 'aria-label': label, tabIndex: 0, style: { maxHeight } }
        : {})}
      className="overflow-auto"
    >
      <table
        aria-label={label}
        className="w-full table-fixed border-collapse"
        style={{ minWidth: leastWidth(head) }}
      >
        <thead className="sticky top-0 z-10 bg-canvas text-xs text-muted">
          <tr>
            {head.map((cell) => (
              <th
                key={cell.key}
                scope="col"
                style={cell.width ? { width: cell.width } : undefined}
                className={clsx(
                  'border-b border-line px-3 py-2 font-semibold',
                  cell.align === 'end' ? 'text-right' : 'text-left',
                )}
              >
                {cell.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_td]:border-b [&_td]:border-line/70 [&_td]:px-3 [&_td]:py-1.5 [&_td]:align-top">
          {children}
        </tbody>
      </table>
    </div>
  );
}
