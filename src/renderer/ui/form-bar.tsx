import type { ReactNode } from 'react';
import { ErrorNote } from './error-note.tsx';

export interface FormBarProps {
  /** What saving threw. */
  readonly error: unknown;
  /** Why nothing was saved yet; what is more than a sentence announces itself. */
  readonly problem?: ReactNode;
  readonly hint: string;
  /** Buttons, the main one last. */
  readonly children: ReactNode;
}

/** The foot of a long form, always in sight inside a page that scrolls. */
export function FormBar({ error, problem, hint, children }: FormBarProps) {
  return (
    <div className="sticky -bottom-4 z-20 -mx-4 flex flex-col gap-2 border-t border-line bg-surface px-4 py-3">
      {error ? <ErrorNote error={error} /> : null}
      {typeof problem === 'string' ? (
        <p role="alert" className="font-medium text-bad">
          {problem}
        </p>
      ) : (
        problem
      )}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="hidden grow text-sm text-muted min-[900px]:block">{hint}</p>
        {children}
      </div>
    </div>
  );
}
