import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { client } from '../../lib/client.ts';
import { uploadFile } from '../../lib/files.ts';
import type { Mapping, SheetCounts, SheetKind, SheetPreview } from './sheet-import.ts';

interface Test {
  readonly kind: SheetKind;
  readonly file: File;
  readonly mapping?: Mapping;
}

const POLL_MILLISECONDS = 300;

/**
 * One sheet on its way in: upload, dry run, commit. The chosen file is kept through every error, so
 * that a second try needs no second choosing.
 */
export function useImport() {
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<SheetPreview | null>(null);
  const [result, setResult] = useState<SheetCounts | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const stopping = useRef(false);
  const stored = useRef<{ file: File; id: string } | null>(null);

  const test = useMutation({
    networkMode: 'always',
    mutationFn: async ({ kind, file: given, mapping }: Test) => {
      if (stored.current?.file !== given) {
        const { fileId } = await uploadFile(given, given.name);
        stored.current = { file: given, id: fileId };
      }
      const fileId = stored.current.id;
      return client.transfer.preview({ kind, fileId, ...(mapping ? { mapping } : {}) });
    },
    onSuccess: (made) => setPreview(made),
  });

  const commit = useMutation({
    networkMode: 'always',
    mutationFn: (previewId: string) => client.transfer.commit({ previewId }),
    onSuccess: (counts) => setResult(counts),
    onError: () => {
      if (!stopping.current) return;
      setCancelled(true);
      again();
    },
    onSettled: () => {
      stopping.current = false;
    },
  });

  const progress = useQuery(
    api.transfer.progress.queryOptions({
      input: { previewId: preview?.previewId ?? '' },
      enabled: commit.isPending && preview !== null,
      refetchInterval: POLL_MILLISECONDS,
      staleTime: 0,
    }),
  );

  function start(next: Test): void {
    setCancelled(false);
    commit.reset();
    test.mutate(next);
  }

  /** The same file, kind and columns once more: the data may have changed in between. */
  function again(): void {
    if (test.variables) test.mutate(test.variables);
  }

  return {
    file,
    preview,
    result,
    cancelled,
    test,
    commit,
    progress: commit.isPending ? progress.data : undefined,
    again,
    choose(kind: SheetKind, chosen: File): void {
      setFile(chosen);
      setPreview(null);
      setResult(null);
      start({ kind, file: chosen });
    },
    remap(mapping: Mapping): void {
      if (preview && file) start({ kind: preview.kind, file, mapping });
    },
    stop(): void {
      if (!preview) return;
      stopping.current = true;
      void client.transfer.cancel({ previewId: preview.previewId });
    },
    reset(): void {
      if (preview && !result) void client.transfer.cancel({ previewId: preview.previewId });
      setFile(null);
      setPreview(null);
      setResult(null);
      setCancelled(false);
      test.reset();
      commit.reset();
    },
  };
}

export type SheetImport = ReturnType<typeof useImport>;
