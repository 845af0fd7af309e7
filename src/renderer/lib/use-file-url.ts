import { useEffect, useState } from 'react';
import { fetchFile } from './files.ts';

/** An object URL for a stored file, for `img` elements, which cannot carry the session. */
export function useFileUrl(fileId: string | null | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    setUrl(undefined);
    if (!fileId) return;
    let made: string | undefined;
    let left = false;
    fetchFile(fileId).then(
      (blob) => {
        if (left) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => undefined,
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [fileId]);
  return url;
}
