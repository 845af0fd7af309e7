import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { client } from '../../lib/client.ts';
import type { SheetCounts } from './sheet-import.ts';

const POLL_MILLISECONDS = 300;

interface CommitEnd {
  readonly onSaved: (counts: SheetCounts) => void;
  readonly onCancelled: () => void;
}

/** Saving with progress; a cancel is no failure. */
export function useSheetCommit({ onSaved, onCancelled }: CommitEnd) {
  const stopping = useRef(false);
  const [cancelled, setCancelled] = useState(false);
  const commit = useMutation({
    networkMode: 'always',
    mutationFn: (previewId: string) => client.transfer.commit({ previewId }),
    onMutate: () => setCancelled(false),
    onSuccess: onSaved,
    onError: () => {
      if (!stopping.current) return;
      setCancelled(true);
      onCancelled();
    },
    onSettled: () => {
      stopping.current = false;
    },
  });
  const progress = useQuery(
    api.transfer.progress.queryOptions({
      input: { previewId: commit.variables ?? '' },
      enabled: commit.isPending,
      refetchInterval: POLL_MILLISECONDS,
      staleTime: 0,
    }),
  );
  return {
    commit,
    cancelled,
    progress: commit.isPending ? progress.data : undefined,
    stop(): void {
      if (!commit.variables) return;
      stopping.current = true;
      void client.transfer.cancel({ previewId: commit.variables });
    },
    forget(): void {
      setCancelled(false);
      commit.reset();
    },
  };
}
