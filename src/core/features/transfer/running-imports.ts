export interface RunningImport {
  readonly controller: AbortController;
  done: number;
  total: number;
}

/** Commits under way in this process, by preview. */
const running = new Map<string, RunningImport>();

export function startImport(previewId: string): RunningImport {
  const started = { controller: new AbortController(), done: 0, total: 0 };
  running.set(previewId, started);
  return started;
}

export function runningImport(previewId: string): RunningImport | undefined {
  return running.get(previewId);
}

export function endImport(previewId: string): void {
  running.delete(previewId);
}
