import { Download, FileCheck, Paperclip, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { uploadFile } from '../lib/files.ts';
import { saveFile } from '../lib/host.ts';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import { IconButton } from './icon-button.tsx';
import { toastError } from './toast.ts';

export interface ScanFieldProps {
  readonly label: string;
  /** What the scan is of; names the saved copy. */
  readonly name: string;
  readonly value: string | null;
  readonly onChange: (fileId: string | null) => void;
}

const TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** One scanned paper, image or PDF, stored at once. */
export function ScanField({ label, name, value, onChange }: ScanFieldProps) {
  const { t } = useText();
  const { take, busy, failure, refused } = useUpload(onChange);
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={Paperclip} busy={busy} onClick={() => input.current?.click()}>
          {t(value ? 'photos.scan.replace' : 'photos.scan.add')}
        </Button>
        {value ? (
          <KeptScan fileId={value} name={name} onRemove={() => onChange(null)} />
        ) : (
          <span className="text-sm text-muted">{t('photos.scan.none')}</span>
        )}
      </div>
      {refused ? (
        <p role="alert" className="mt-1 font-medium text-bad">
          {t('photos.scan.notScan', { name: refused })}
        </p>
      ) : null}
      {failure ? <ErrorNote error={failure} /> : null}
      <input
        ref={input}
        type="file"
        // Only the button above is for people: one control, one name.
        hidden
        accept={TYPES.join(',')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void take(file);
          event.target.value = '';
        }}
      />
    </fieldset>
  );
}

interface KeptScanProps {
  readonly fileId: string;
  readonly name: string;
  readonly onRemove: () => void;
}

function KeptScan({ fileId, name, onRemove }: KeptScanProps) {
  const { t } = useText();
  return (
    <>
      <span role="status" className="flex items-center gap-1 font-medium text-good">
        <FileCheck aria-hidden size={18} />
        {t('photos.scan.kept')}
      </span>
      <IconButton
        label={t('photos.scan.open')}
        icon={Download}
        onClick={() => void saveFile(fileId, name).catch(toastError)}
      />
      <IconButton label={t('photos.scan.remove')} icon={X} onClick={onRemove} />
    </>
  );
}

function useUpload(onStored: (fileId: string) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [refused, setRefused] = useState<string | null>(null);
  async function take(file: File): Promise<void> {
    setFailure(null);
    setRefused(TYPES.includes(file.type) ? null : file.name);
    if (!TYPES.includes(file.type)) return;
    setBusy(true);
    try {
      onStored((await uploadFile(file, file.name)).fileId);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }
  return { take, busy, failure, refused };
}
