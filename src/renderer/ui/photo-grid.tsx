import clsx from 'clsx';
import { ImageOff, X } from 'lucide-react';
import { useState } from 'react';
import { useFileUrl } from '../lib/use-file-url.ts';
import { useText } from '../lib/use-text.ts';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';

export interface PhotoGridProps {
  readonly photos: readonly string[];
  /** What the photos show, for those who do not see them. */
  readonly name: string;
  readonly onRemove?: (fileId: string) => void;
  /** In the row of a table, where each photo is called by its name. */
  readonly small?: boolean;
}

/** Thumbnails that open large. */
export function PhotoGrid({ photos, name, onRemove, small }: PhotoGridProps) {
  const { t } = useText();
  const [open, setOpen] = useState<number | null>(null);
  const opened = open === null ? undefined : photos[open];
  if (photos.length === 0) return <p className="text-muted">{t('photos.none')}</p>;
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {photos.map((fileId, index) => (
          <li key={fileId} className="relative">
            <button
              type="button"
              aria-label={t(small ? 'photos.alt' : 'photos.enlarge', { n: index + 1, name })}
              onClick={() => setOpen(index)}
              className={clsx(
                'flex items-center justify-center overflow-hidden rounded-md border border-line bg-sunken',
                small ? 'size-16' : 'size-24',
              )}
            >
              <StoredImage fileId={fileId} alt="" className="size-full object-cover" />
            </button>
            {onRemove ? (
              <IconButton
                label={t('photos.remove', { n: index + 1 })}
                icon={X}
                className="absolute -top-1.5 -right-1.5 size-6! rounded-full! border border-control bg-surface"
                onClick={() => onRemove(fileId)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Dialog
        wide
        open={opened !== undefined}
        onClose={() => setOpen(null)}
        title={t('photos.alt', { n: (open ?? 0) + 1, name })}
      >
        {opened ? (
          <StoredImage
            fileId={opened}
            alt={t('photos.alt', { n: (open ?? 0) + 1, name })}
            className="mx-auto max-h-[65vh] object-contain"
          />
        ) : null}
      </Dialog>
    </>
  );
}

function StoredImage(props: { fileId: string; alt: string; className: string }) {
  const { t } = useText();
  const url = useFileUrl(props.fileId);
  if (url) return <img src={url} alt={props.alt} className={props.className} />;
  return (
    <span title={t('photos.missing')} className="flex items-center justify-center p-2 text-muted">
      <ImageOff aria-hidden size={22} />
      <span className="sr-only">{t('photos.missing')}</span>
    </span>
  );
}
