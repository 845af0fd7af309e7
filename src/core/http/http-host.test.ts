import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HttpHost, startHttpHost } from './http-host.ts';

/** A core that tells what reached it. */
async function echo(request: Request): Promise<Response> {
  const size = (await request.arrayBuffer()).byteLength;
  const { pathname } = new URL(request.url);
  return Response.json({ method: request.method, pathname, size });
}

let host: HttpHost;
let pages = '';
let handle: (request: Request) => Promise<Response> = echo;

beforeEach(async () => {
  handle = echo;
  pages = mkdtempSync(join(tmpdir(), 'asli-host-'));
  writeFileSync(join(pages, 'index.html'), 'the page');
  const core = { handleHttp: (request: Request) => handle(request) };
  host = await startHttpHost({ core, rendererDir: pages, port: 0, log: () => undefined });
});

afterEach(async () => {
  await host.close();
  rmSync(pages, { recursive: true, force: true });
});

const at = (path: string) => new URL(path, host.url);
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

/** Headers that `fetch` would not let a test set. */
function rawGet(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(at('/'), { path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    call.on('error', reject);
    call.end();
  });
}

describe('the loopback host', () => {
  it('listens on this machine only', () => {
    expect(at('/').hostname).toBe('127.0.0.1');
  });

  it('serves the page and hands calls on', async () => {
    expect(await (await fetch(at('/'))).text()).toBe('the page');
    const answer = await fetch(at('/rpc/system/health'), { method: 'POST', body: '{}' });
    expect(await answer.json()).toEqual({
      method: 'POST',
      pathname: '/rpc/system/health',
      size: 2,
    });
  });

  it.each(['/', '/missing.js', '/rpc/x', '/files/x', '/openapi.json'])(
    'puts the security headers on %s',
    async (path) => {
      const { headers } = await fetch(at(path));
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('turns a foreign name and a foreign page away', async () => {
    expect(await rawGet('/', { host: 'evil.example' })).toBe(421);
    expect(await rawGet('/rpc/x', { origin: 'https://evil.example' })).toBe(403);
  });

  it('answers no address that names another host', async () => {
    expect(await rawGet('http://evil.example/rpc/x', {})).toBe(400);
  });

  it('takes a photo but no call of 6 MB, and no file over 25 MB', async () => {
    const post = (path: string, body: Uint8Array<ArrayBuffer>) =>
      fetch(at(path), { method: 'POST', body });
    expect((await post('/files', megabytes(6))).status).toBe(200);
    expect((await post('/rpc/x', megabytes(6))).status).toBe(413);
    expect((await post('/files', megabytes(26))).status).toBe(413);
    // Whoever sends a film must hear why it was refused, not that the connection broke.
    for (let times = 0; times < 5; times += 1) {
      expect((await post('/rpc/x', megabytes(60))).status).toBe(413);
    }
  });

  it('counts a body that does not tell its length', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(megabytes(1));
      },
    });
    const sent = fetch(at('/rpc/x'), { method: 'POST', body, duplex: 'half' } as RequestInit);
    // The client may see the refusal, or the connection closed under its endless body.
    const outcome = await sent.then(
      (answer) => answer.status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(outcome);
  });

  it('passes events on as they come, and tells the core when the reader leaves', async () => {
    let left = false;
    handle = async (request) => {
      request.signal.addEventListener('abort', () => {
        left = true;
      });
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    };
    const reader = new AbortController();
    const answer = await fetch(at('/rpc/changes'), { signal: reader.signal });
    const first = await answer.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n');
    reader.abort();
    await expect.poll(() => left).toBe(true);
  });

  it('survives a core that throws', async () => {
    handle = () => Promise.reject(new Error('broken'));
    await expect(fetch(at('/rpc/x'))).rejects.toThrow();
    handle = echo;
    expect((await fetch(at('/rpc/x'))).status).toBe(200);
  });

  it('closes although an event stream is open', async () => {
    handle = async () => new Response(new ReadableStream({}));
    const open = await fetch(at('/rpc/changes'));
    await host.close();
    await expect(open.text()).rejects.toThrow();
  });
});
