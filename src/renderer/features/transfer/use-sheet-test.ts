import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '../../lib/client.ts';
import { uploadFile } from '../../lib/files.ts';
import type { Mapping, SheetKind, SheetPreview } from './sheet-import.ts';

export interface SheetTest {
  readonly kind: SheetKind;
  readonly file: File;
  readonly mapping?: Mapping;
}

/** The dry run; a file is uploaded once, however often it is tested. */
export function useSheetTest(onPreview: (preview: SheetPreview) => void) {
  const stored = useRef<{ file: File; id: string } | null>(null);
  return useMutation({
    networkMode: 'always',
    mutationFn: async ({ kind, file, mapping }: SheetTest) => {
      if (stored.current?.file !== file) {
        const { fileId } = await uploadFile(file, file.name);
        stored.current = { file, id: fileId };
      }
      const fileId = stored.current.id;
      return client.transfer.preview({ kind, fileId, ...(mapping ? { mapping } : {}) });
    },
    onSuccess: onPreview,
  });
}
