import type { Core } from '../core.ts';
import type { FileRequestHead, FromCore, ToCore } from '../host-messages.ts';

type FileEvent = Extract<ToCore, { type: 'file-request' | 'file-cancel' }>;

/** Answers the file requests that reach the shell's `app://` scheme, chunk by chunk. */
export function createShellFiles(send: (message: FromCore) => void) {
  const open = new Map<number, AbortController>();

  async function answer(id: number, head: FileRequestHead, core: Core): Promise<void> {
    const abort = new AbortController();
    open.set(id, abort);
    try {
      const response = await core.handleFile(webRequest(head, abort.signal));
      send({ type: 'file-head', id, status: response.status, headers: [...response.headers] });
      for await (const bytes of response.body ?? []) {
        if (abort.signal.aborted) {
          return;
        }
        send({ type: 'file-chunk', id, bytes });
      }
      send({ type: 'file-end', id });
    } catch {
      send({ type: 'file-failed', id });
    } finally {
      open.delete(id);
    }
  }

  function receive(event: FileEvent, core: Core | null): void {
    if (event.type === 'file-cancel') {
      open.get(event.id)?.abort();
    } else if (core) {
      void answer(event.id, event.request, core);
    } else {
      send({ type: 'file-failed', id: event.id });
    }
  }

  return { receive };
}

function webRequest(head: FileRequestHead, signal: AbortSignal): Request {
  // Only path and query count; the core knows nothing of the shell's scheme.
  const url = new URL(head.path, 'http://localhost');
  const headers = new Headers(head.headers.map(([name, value]): [string, string] => [name, value]));
  const body = head.body ? { body: head.body as Uint8Array<ArrayBuffer> } : {};
  return new Request(url, { method: head.method, headers, signal, ...body });
}
