import { Dialog as Base } from '@base-ui/react/dialog';
import clsx from 'clsx';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { isSubmitKey } from '../lib/submit-key.ts';
import { useText } from '../lib/use-text.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Does what the main button does: Ctrl or Cmd with Enter or S, from anywhere in it. */
  readonly onSubmit?: () => void;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** `very`: room for two columns. */
  readonly wide?: boolean | 'very';
}

/** The first field; without one the main button, but never a dangerous one. */
function firstControl(popup: HTMLElement | null): HTMLElement | null | undefined {
  return (
    popup?.querySelector<HTMLElement>('[data-dialog-body] :is(input, textarea, select)') ??
    popup?.querySelector<HTMLElement>('footer [data-look="primary"]') ??
    popup?.querySelector<HTMLElement>('footer button')
  );
}

/** Modal; Escape and the backdrop close it, focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const { t } = useText();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={props.open} onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[#06222a]/55" />
        <Base.Popup
          ref={popup}
          onKeyDown={(event) => {
            if (!props.onSubmit || !isSubmitKey(event)) return;
            event.preventDefault();
            if (!event.repeat) props.onSubmit();
          }}
          initialFocus={() => firstControl(popup.current) ?? true}
          className={clsx(
            'fixed top-[8vh] left-1/2 z-50 flex max-h-[84vh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-lg border border-line bg-surface shadow-float',
            props.wide === 'very' ? 'max-w-5xl' : props.wide ? 'max-w-3xl' : 'max-w-lg',
          )}
        >
          <header className="flex items-start gap-3 border-b border-line px-5 py-3.5">
            <div className="min-w-0 grow">
              <Base.Title className="text-lg font-bold">{props.title}</Base.Title>
              {props.description ? (
                <Base.Description className="mt-0.5 text-muted">
                  {props.description}
                </Base.Description>
              ) : null}
            </div>
            <Base.Close
              aria-label={t('common.close')}
              className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-sunken"
            >
              <X aria-hidden size={18} />
            </Base.Close>
          </header>
          {props.children ? (
            <div data-dialog-body="" className="overflow-y-auto px-5 py-4">
              {props.children}
            </div>
          ) : null}
          {props.actions ? (
            <footer className="flex justify-end gap-2 border-t border-line bg-canvas px-5 py-3 rounded-b-lg">
              {props.actions}
            </footer>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
