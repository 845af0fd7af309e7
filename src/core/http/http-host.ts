import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MAX_FILE_BYTES } from '../../contract/file-limit.ts';
import type { Core } from '../core.ts';
import type { CoreEnv } from '../env.ts';
import { guardRequest } from './http-guard.ts';
import { serveRendererFile } from './renderer-files.ts';
import { addSecurityHeaders } from './security-headers.ts';

export interface HttpHost {
  readonly url: string;
  close(): Promise<void>;
}

export interface HttpHostOptions {
  readonly core: Pick<Core, 'handleHttp'>;
  readonly rendererDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: CoreEnv['log'];
}

const callLimit = 5 * 1024 * 1024;
/** A refused body is read on so far and so long, so that its sender hears of it. */
const drainLimit = 512 * 1024 * 1024;
const drainMs = 10_000;
const corePath = /^\/(rpc|files|openapi\.json)(\/|$)/;

/** Serves the built renderer and the core to this machine only (127.0.0.1). */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      options.log('error', 'HTTP request failed', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Open event streams never end by themselves.
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { core, rendererDir }: HttpHostOptions,
): Promise<void> {
  const port = request.socket.localPort ?? 0;
  const url = requestUrl(request, port);
  if (!url) {
    return refuse(request, response, 400, 'BAD_REQUEST');
  }
  const wants = corePath.test(url.pathname) ? 'core' : 'renderer';
  const turned = guardRequest(
    {
      host: request.headers.host,
      origin: request.headers.origin,
      authorization: request.headers.authorization,
      fetchSite: request.headers['sec-fetch-site'] as string | undefined,
      wants,
    },
    port,
  );
  if (turned) {
    return refuse(request, response, turned.status, turned.code);
  }
  if (wants === 'renderer') {
    const file = await serveRendererFile(rendererDir, request.method ?? 'GET', url.pathname);
    return send(response, file);
  }
  const body = await readBody(
    request,
    url.pathname.startsWith('/files') ? MAX_FILE_BYTES : callLimit,
  );
  if (body === 'too-large') {
    return refuse(request, response, 413, 'TOO_LARGE');
  }
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answered = await core.handleHttp(webRequest(request, url, body, gone.signal));
  return send(response, answered);
}

function requestUrl(request: IncomingMessage, port: number): URL | null {
  const target = request.url ?? '/';
  // Only the origin form: an absolute target could name another host than the checked header.
  return target.startsWith('/') ? URL.parse(`http://127.0.0.1:${port}${target}`) : null;
}

async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    return 'too-large';
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // Left open on an early return: the refusal still has to go out on the same socket.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) {
      return 'too-large';
    }
    chunks.push(chunk as Buffer);
  }
  return size === 0 ? null : new Uint8Array(Buffer.concat(chunks));
}

function webRequest(
  request: IncomingMessage,
  url: URL,
  body: Uint8Array<ArrayBuffer> | null,
  signal: AbortSignal,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) {
        headers.append(name, one);
      }
    }
  }
  const method = request.method ?? 'GET';
  const withBody = method !== 'GET' && method !== 'HEAD' && body !== null;
  return new Request(url, { method, headers, signal, ...(withBody ? { body } : {}) });
}

async function send(response: ServerResponse, answered: Response): Promise<void> {
  const headers = new Headers(answered.headers);
  addSecurityHeaders(headers);
  response.writeHead(answered.status, Object.fromEntries(headers));
  if (!answered.body) {
    response.end();
    return;
  }
  // An event stream has to reach the reader before its first event.
  response.flushHeaders();
  try {
    await pipeline(Readable.fromWeb(answered.body as never), response);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // The reader went away: an ordinary end of a stream.
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ECONNRESET' && code !== 'ABORT_ERR') {
      throw error;
    }
  }
}

async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
): Promise<void> {
  response.setHeader('connection', 'close');
  await drained(request);
  await send(response, Response.json({ code }, { status }));
}

/**
 * Reads what is still on its way and drops it, up to a limit: a connection that is closed while its
 * client sends breaks there, and the refusal is never read.
 */
async function drained(request: IncomingMessage): Promise<void> {
  const until = Date.now() + drainMs;
  let size = 0;
  if (request.complete) return;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > drainLimit || Date.now() > until) return;
    }
  } catch {
    // The client went away: nobody is left to be told.
  }
}
