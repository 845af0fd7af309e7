import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useText } from '../lib/use-text.ts';

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Odd but accepted. */
  readonly warning?: string | undefined;
  readonly required?: boolean | undefined;
  readonly className?: string | undefined;
}

export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: true | undefined;
}

/** Label above, control, then hint, error or warning below, tied to the control by ids. */
export function Field(props: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const { t } = useText();
  const id = useId();
  const { error, warning, hint } = props;
  const noteId = `${id}-note`;
  const described = error || warning || hint ? noteId : undefined;
  return (
    <div className={props.className}>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {props.label}
        {props.required ? (
          <>
            {' '}
            <span className="font-normal text-muted">({t('common.required')})</span>
          </>
        ) : null}
      </label>
      {props.children({ id, describedBy: described, invalid: error ? true : undefined })}
      {described ? (
        <div id={noteId} className="mt-1 text-sm">
          {error ? (
            <p className="flex gap-1.5 font-medium text-bad">
              <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" /> {error}
            </p>
          ) : warning ? (
            <p className="flex gap-1.5 text-warn">
              <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" /> {warning}
            </p>
          ) : (
            <div className="text-muted">{hint}</div>
          )}
        </div>
      ) : null}
    </div>
  );
}
