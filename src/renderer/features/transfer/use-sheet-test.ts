import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { guessKind } from '../../../domain/sheets/guess-mapping.ts';
import { client } from '../../lib/client.ts';
import { uploadFile } from '../../lib/files.ts';
import type { Mapping, SheetKind, SheetPreview } from './sheet-import.ts';

export interface SheetTest {
  readonly kind: SheetKind;
  readonly file: File;
  readonly mapping?: Mapping;
}

/**
 * The dry run; a file is uploaded once, however often it is tested. Where its headings are those of
 * another kind of sheet, and no columns were assigned by hand, it is tested as that kind.
 */
export function useSheetTest(onPreview: (preview: SheetPreview, asked: SheetKind) => void) {
  const stored = useRef<{ file: File; id: string } | null>(null);
  return useMutation({
    networkMode: 'always',
    mutationFn: async ({ kind, file, mapping }: SheetTest) => {
      if (stored.current?.file !== file) {
        const { fileId } = await uploadFile(file, file.name);
        stored.current = { file, id: fileId };
      }
      const fileId = stored.current.id;
      if (mapping) return client.transfer.preview({ kind, fileId, mapping });
      const preview = await client.transfer.preview({ kind, fileId });
      const guessed = guessKind(preview.headings, kind);
      return guessed === kind ? preview : client.transfer.preview({ kind: guessed, fileId });
    },
    onSuccess: (preview, { kind }) => onPreview(preview, kind),
  });
}
