import clsx from 'clsx';
import { Camera, ImagePlus } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { uploadFile } from '../lib/files.ts';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import { Notice } from './notice.tsx';
import { PhotoGrid } from './photo-grid.tsx';

export interface PhotoFieldProps {
  readonly hint?: string;
  /** What the photos show, for those who do not see them. */
  readonly name: string;
  readonly value: readonly string[];
  /** Called with the newest list: several uploads may end in any order. */
  readonly onChange: (change: (before: readonly string[]) => readonly string[]) => void;
  readonly max: number;
}

interface Failure {
  readonly name: string;
  /** Absent where the file is no photo at all. */
  readonly error?: unknown;
}

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** Photos from files, a drop or the camera, stored at once, so that nothing waits for saving. */
export function PhotoField({ hint, name, value, onChange, max }: PhotoFieldProps) {
  const { t } = useText();
  const [over, setOver] = useState(false);
  const { take, waiting, failures } = useUploads((fileId) =>
    onChange((before) => (before.includes(fileId) ? before : [...before, fileId].slice(0, max))),
  );
  const full = value.length >= max;
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (!full) take([...event.dataTransfer.files]);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the buttons do it too
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx('flex flex-col gap-2 rounded-md', over && 'bg-accent-soft')}
    >
      <div className="flex flex-wrap items-center gap-2">
        <PickButton label={t('photos.add')} icon={ImagePlus} disabled={full} onFiles={take} />
        <PickButton camera label={t('photos.take')} icon={Camera} disabled={full} onFiles={take} />
        {waiting > 0 ? (
          <p role="status">{t('photos.uploading', { count: waiting, n: waiting })}</p>
        ) : null}
      </div>
      <p className="text-sm text-muted">{full ? t('photos.full', { n: max }) : hint}</p>
      {failures.map((failure) => (
        <div key={failure.name} className="flex flex-col gap-1">
          <Notice tone="bad">
            {t(failure.error ? 'photos.failed' : 'photos.notPhoto', { name: failure.name })}
          </Notice>
          {failure.error ? <ErrorNote error={failure.error} /> : null}
        </div>
      ))}
      <PhotoGrid
        photos={value}
        name={name}
        onRemove={(fileId) => onChange((before) => before.filter((other) => other !== fileId))}
      />
    </div>
  );
}

function useUploads(onStored: (fileId: string) => void) {
  const [waiting, setWaiting] = useState(0);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  async function store(file: File): Promise<void> {
    if (!TYPES.includes(file.type)) {
      setFailures((before) => [...before, { name: file.name }]);
      return;
    }
    setWaiting((count) => count + 1);
    try {
      onStored((await uploadFile(file, file.name)).fileId);
    } catch (error) {
      setFailures((before) => [...before, { name: file.name, error }]);
    } finally {
      setWaiting((count) => count - 1);
    }
  }
  function take(files: readonly File[]): void {
    setFailures([]);
    for (const file of files) void store(file);
  }
  return { take, waiting, failures };
}

interface PickButtonProps {
  readonly label: string;
  readonly icon: typeof Camera;
  readonly disabled: boolean;
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function PickButton({ label, icon, disabled, camera, onFiles }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        // Only the button above is for people: one control, one name.
        hidden
        accept={TYPES.join(',')}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
