import type { Topic } from '../contract/procedure.ts';

type Listener = (topics: readonly Topic[]) => void;

/** Tells every open window what changed. */
export interface ChangeEvents {
  emit(topics: readonly Topic[]): void;
  subscribe(signal: AbortSignal | undefined): AsyncGenerator<{ topics: Topic[] }, void, void>;
}

export function createChangeEvents(): ChangeEvents {
  const listeners = new Set<Listener>();
  return {
    emit(topics) {
      for (const listener of listeners) {
        listener(topics);
      }
    },
    async *subscribe(signal) {
      // Topics that come while the reader is busy are merged: what matters is what is stale.
      const pending = new Set<Topic>();
      let wake: () => void = () => undefined;
      const listener: Listener = (topics) => {
        for (const topic of topics) {
          pending.add(topic);
        }
        wake();
      };
      const stop = () => wake();
      listeners.add(listener);
      signal?.addEventListener('abort', stop);
      try {
        while (!signal?.aborted) {
          if (pending.size === 0) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
            continue;
          }
          const topics = [...pending];
          pending.clear();
          yield { topics };
        }
      } finally {
        listeners.delete(listener);
        signal?.removeEventListener('abort', stop);
      }
    },
  };
}
