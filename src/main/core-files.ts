import { MAX_FILE_BYTES } from '../contract/file-limit.ts';
import type { FileRequestHead, FromCore, ToCore } from '../core/host-messages.ts';

type FileAnswer = Extract<
  FromCore,
  { type: 'file-head' | 'file-chunk' | 'file-end' | 'file-failed' }
>;

interface Pending {
  readonly respond: (response: Response) => void;
  body: ReadableStreamDefaultController<Uint8Array> | null;
}

export interface CoreFiles {
  /** Passes a request for `/files…` on to the core. */
  fetch(request: Request): Promise<Response>;
  receive(answer: FileAnswer): void;
  /** The core died: nothing that was under way will come. */
  failAll(): void;
}

export function createCoreFiles(send: (message: ToCore) => boolean): CoreFiles {
  const pending = new Map<number, Pending>();
  let lastId = 0;

  async function fetch(request: Request): Promise<Response> {
    const head = await requestHead(request);
    if (!head) {
      return problem(413, 'TOO_LARGE');
    }
    lastId += 1;
    const id = lastId;
    request.signal.addEventListener('abort', () => cancel(id));
    return new Promise((respond) => {
      pending.set(id, { respond, body: null });
      if (!send({ type: 'file-request', id, request: head })) {
        pending.delete(id);
        respond(problem(503, 'UNAVAILABLE'));
      }
    });
  }

  function cancel(id: number): void {
    if (pending.delete(id)) {
      send({ type: 'file-cancel', id });
    }
  }

  function receive(answer: FileAnswer): void {
    const entry = pending.get(answer.id);
    if (!entry) {
      return;
    }
    if (answer.type === 'file-head') {
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          entry.body = controller;
        },
        cancel: () => cancel(answer.id),
      });
      entry.respond(streamed(answer.status, answer.headers, body));
    } else if (answer.type === 'file-chunk') {
      entry.body?.enqueue(answer.bytes);
    } else {
      pending.delete(answer.id);
      finish(entry, answer.type === 'file-end');
    }
  }

  function failAll(): void {
    for (const entry of pending.values()) {
      finish(entry, false);
    }
    pending.clear();
  }

  return { fetch, receive, failAll };
}

function finish(entry: Pending, complete: boolean): void {
  if (complete) {
    entry.body?.close();
  } else if (entry.body) {
    entry.body.error(new Error('The core stopped'));
  } else {
    entry.respond(problem(503, 'UNAVAILABLE'));
  }
}

async function requestHead(request: Request): Promise<FileRequestHead | null> {
  const url = new URL(request.url);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_FILE_BYTES) {
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) {
      return null;
    }
    chunks.push(chunk);
  }
  return {
    method: request.method,
    path: url.pathname + url.search,
    headers: [...request.headers],
    body: size === 0 ? null : new Uint8Array(Buffer.concat(chunks)),
  };
}

function streamed(
  status: number,
  headers: readonly (readonly [string, string])[],
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  const bodiless = status === 204 || status === 304;
  const copied = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  return new Response(bodiless ? null : body, { status, headers: copied });
}

function problem(status: number, code: string): Response {
  return Response.json({ code }, { status });
}
