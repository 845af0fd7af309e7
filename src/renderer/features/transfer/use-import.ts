import { useState } from 'react';
import { client } from '../../lib/client.ts';
import type { Mapping, SheetCounts, SheetKind, SheetPreview } from './sheet-import.ts';
import { useSheetCommit } from './use-sheet-commit.ts';
import { useSheetTest } from './use-sheet-test.ts';

/**
 * One sheet on its way in: upload, dry run, commit. The chosen file is kept through every error, so
 * that a second try needs no second choosing.
 */
export function useImport(onKind: (kind: SheetKind) => void) {
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<SheetPreview | null>(null);
  const [result, setResult] = useState<SheetCounts | null>(null);
  const [switched, setSwitched] = useState(false);
  const test = useSheetTest((tested, asked) => {
    setPreview(tested);
    if (tested.kind === asked) return;
    setSwitched(true);
    onKind(tested.kind);
  });
  const saving = useSheetCommit({ onSaved: setResult, onCancelled: again });

  /** The same file, kind and columns once more: the data may have changed in between. */
  function again(): void {
    if (test.variables) test.mutate(test.variables);
  }

  function start(chosen: File | null, shown: SheetPreview | null): void {
    setFile(chosen);
    setPreview(shown);
    setResult(null);
    if (!shown) setSwitched(false);
    saving.forget();
  }

  return {
    file,
    preview,
    result,
    /** The headings were of another kind of sheet than the one asked for. */
    switched,
    test,
    again,
    commit: saving.commit,
    cancelled: saving.cancelled,
    progress: saving.progress,
    stop: saving.stop,
    choose(kind: SheetKind, chosen: File): void {
      start(chosen, null);
      test.mutate({ kind, file: chosen });
    },
    remap(mapping: Mapping): void {
      if (!preview || !file) return;
      start(file, preview);
      test.mutate({ kind: preview.kind, file, mapping });
    },
    reset(): void {
      if (preview && !result) void client.transfer.cancel({ previewId: preview.previewId });
      start(null, null);
      test.reset();
    },
  };
}

export type SheetImport = ReturnType<typeof useImport>;
