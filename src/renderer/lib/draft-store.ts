const PAUSE_MILLISECONDS = 300;

export interface DraftCalls {
  list(): Promise<readonly { readonly key: string; readonly value: string }[]>;
  put(draft: { key: string; value: string }): Promise<unknown>;
  drop(draft: { key: string }): Promise<unknown>;
}

/** The draft of one form that is open. */
export interface OpenDraft {
  /** Something was typed: it is kept once typing pauses. */
  note(): void;
  /** Keeps at once what still waits for the pause. */
  save(): void;
  /** The entries were saved or given up; what the form does on its way out is no draft any more. */
  drop(): void;
}

/**
 * Unsaved entries of the person who is signed in. Core keeps them; here they are in memory, so that
 * a form reads its own at once, and each change goes to core behind the one before it.
 */
export function createDraftStore(calls: DraftCalls) {
  /** Null while nobody is signed in: then nothing is kept either. */
  let kept: Map<string, string> | null = null;
  const unsent = new Set<string>();
  const noted = new Set<() => void>();
  let queue = Promise.resolve();

  async function send(key: string): Promise<void> {
    if (!kept || !unsent.delete(key)) return;
    const value = kept.get(key);
    try {
      await (value === undefined ? calls.drop({ key }) : calls.put({ key, value }));
    } catch {
      // Core is away for a moment: it goes with the next change.
      unsent.add(key);
    }
  }
  function write(key: string, value: object | null): void {
    const text = value === null ? undefined : JSON.stringify(value);
    if (!kept || text === kept.get(key)) return;
    if (text === undefined) kept.delete(key);
    else kept.set(key, text);
    unsent.add(key);
    queue = queue.then(sendAll);
  }
  async function sendAll(): Promise<void> {
    for (const key of [...unsent]) await send(key);
  }
  function saveNoted(): void {
    for (const save of [...noted]) save();
  }
  return {
    /** Those of the person who has just signed in. */
    async load(): Promise<void> {
      const drafts = await calls.list();
      kept = new Map(drafts.map(({ key, value }) => [key, value]));
    },
    read(key: string): Record<string, unknown> | null {
      const text = kept?.get(key);
      return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>);
    },
    /** `read` gives what the form holds, null where that is what it started with. */
    open(key: string, read: () => object | null): OpenDraft {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let dropped = false;
      function stop(): void {
        clearTimeout(timer);
        noted.delete(save);
      }
      function save(): void {
        if (!noted.has(save)) return;
        stop();
        write(key, read());
      }
      return {
        note() {
          if (dropped) return;
          stop();
          noted.add(save);
          timer = setTimeout(save, PAUSE_MILLISECONDS);
        },
        save,
        drop() {
          dropped = true;
          stop();
          write(key, null);
        },
      };
    },
    /** Before the person signs out: all that was typed is with core once this ends. */
    async settle(): Promise<void> {
      saveNoted();
      await queue.then(sendAll);
    },
    /** The page goes away now: nothing waits for its turn any more. */
    leave(): void {
      saveNoted();
      for (const key of [...unsent]) void send(key);
    },
    forget(): void {
      kept = null;
      unsent.clear();
    },
  };
}
