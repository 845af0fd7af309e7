import clsx from 'clsx';
import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';

export interface FileDropProps {
  readonly label: string;
  readonly hint?: string;
  /** As for an input: `.csv,.xlsx`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Drop files, or choose them with the button. */
export function FileDrop(props: FileDropProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function take(list: FileList | null): void {
    const files = [...(list ?? [])];
    if (files.length > 0) props.onFiles(props.multiple ? files : files.slice(0, 1));
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (!props.disabled) take(event.dataTransfer.files);
  }
  return (
    <section
      aria-label={props.label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'flex flex-col items-center gap-2 rounded-lg border-2 border-dashed p-6 text-center',
        over ? 'border-accent bg-accent-soft' : 'border-control bg-surface',
      )}
    >
      <Prompt label={props.label} hint={props.hint} />
      <p className="flex items-center gap-2">
        {t('common.dropFile')}
        <Button busy={props.busy} disabled={props.disabled} onClick={() => input.current?.click()}>
          {t('common.chooseFile')}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        // Only the button above is for people: one control, one name.
        hidden
        accept={props.accept}
        multiple={props.multiple}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </section>
  );
}

function Prompt({ label, hint }: { label: string; hint: string | undefined }) {
  return (
    <>
      <FileUp aria-hidden size={26} className="text-accent" />
      <p className="font-semibold">{label}</p>
      {hint ? <p className="text-sm text-muted">{hint}</p> : null}
    </>
  );
}
