import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { uploadFile } from '../lib/files.ts';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import { FileDrop } from './file-drop.tsx';
import { Notice } from './notice.tsx';
import { PhotoGrid } from './photo-grid.tsx';

export interface PhotoFieldProps {
  readonly label: string;
  readonly hint?: string;
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

/** Photos from files or the camera, stored at once, so that nothing is lost before saving. */
export function PhotoField({ label, hint, name, value, onChange, max }: PhotoFieldProps) {
  const { t } = useText();
  const camera = useRef<HTMLInputElement>(null);
  const [waiting, setWaiting] = useState(0);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  async function store(file: File): Promise<void> {
    if (!TYPES.includes(file.type)) {
      setFailures((before) => [...before, { name: file.name }]);
      return;
    }
    setWaiting((count) => count + 1);
    try {
      const { fileId } = await uploadFile(file, file.name);
      onChange((before) => (before.includes(fileId) ? before : [...before, fileId].slice(0, max)));
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
  const full = value.length >= max;
  return (
    <div className="flex flex-col gap-2">
      <FileDrop
        label={label}
        hint={full ? t('photos.full', { n: max }) : (hint ?? '')}
        accept={TYPES.join(',')}
        multiple
        disabled={full}
        busy={waiting > 0}
        onFiles={take}
      />
      <div className="flex items-center gap-3">
        <Button small icon={Camera} disabled={full} onClick={() => camera.current?.click()}>
          {t('photos.take')}
        </Button>
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          aria-label={t('photos.take')}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        {waiting > 0 ? <p role="status">{t('photos.uploading', { n: waiting })}</p> : null}
      </div>
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
