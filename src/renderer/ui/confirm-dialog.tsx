import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorNote } from './error-note.tsx';
import { TextArea } from './text-area.tsx';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly confirmLabel: string;
  readonly danger?: boolean;
  /** The choice and its reason stand side by side, so that neither is below the fold. */
  readonly wide?: boolean;
  /** `required`: a reason of at least three letters must be written. */
  readonly reason?: 'none' | 'optional' | 'required';
  readonly busy?: boolean | undefined;
  readonly error?: unknown;
  /** Confirming was tried, whether or not the reason is there yet. */
  readonly onTry?: () => void;
  /** The dialog stays open until the caller closes it, so that an error is seen here. */
  readonly onConfirm: (reason: string) => unknown;
  readonly children?: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useText();
  const { open, reason: wants = 'none' } = props;
  const { reason, setReason, tried, setTried } = useReason(open);
  const lacking = wants === 'required' && reason.trim().length < 3;
  const presses = useDoublePress();
  function confirm(): void {
    if (props.busy) return;
    setTried(true);
    props.onTry?.();
    // A press that lacked its reason did nothing, so it makes no double of the next one.
    if (lacking || presses.isDouble()) return;
    if (props.onConfirm(reason.trim()) === false) presses.forget();
  }
  return (
    <Dialog
      open={open}
      onClose={props.onClose}
      title={props.title}
      description={props.description}
      onSubmit={confirm}
      wide={props.wide ?? false}
      actions={
        <>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
          <Button look={props.danger ? 'danger' : 'primary'} busy={props.busy} onClick={confirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children || wants !== 'none' || props.error ? (
        <div
          className={
            props.wide ? 'grid items-start gap-4 min-[700px]:grid-cols-2' : 'flex flex-col gap-3'
          }
        >
          {props.children}
          {wants === 'none' ? null : (
            <TextArea
              label={t('common.reason')}
              hint={t('common.reasonHint')}
              required={wants === 'required'}
              error={tried && lacking ? t('common.reasonMissing') : undefined}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
          {props.error ? <ErrorNote error={props.error} /> : null}
        </div>
      ) : null}
    </Dialog>
  );
}

const DOUBLE_MILLISECONDS = 500;

/** Whether the last press was a moment ago: `busy` follows only with the next drawing. */
function useDoublePress() {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return {
    isDouble(): boolean {
      const now = performance.now();
      const double = now - last.current < DOUBLE_MILLISECONDS;
      if (!double) last.current = now;
      return double;
    },
    /** The press did nothing: the caller still lacked something and answered `false`. */
    forget(): void {
      last.current = Number.NEGATIVE_INFINITY;
    },
  };
}

/** Starts empty each time the dialog opens. */
function useReason(open: boolean) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (!open) return;
    setReason('');
    setTried(false);
  }, [open]);
  return { reason, setReason, tried, setTried };
}
