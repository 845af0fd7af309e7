import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestCore, type TestCore } from '../testing/test-core.ts';
import { type HttpHost, startHttpHost } from './http-host.ts';

let core: TestCore;
let host: HttpHost;
let pages = '';

beforeAll(async () => {
  core = await openTestCore();
  pages = mkdtempSync(join(tmpdir(), 'asli-pages-'));
  writeFileSync(join(pages, 'index.html'), 'the page');
  host = await startHttpHost({
    core: core.core,
    rendererDir: pages,
    port: 0,
    log: () => undefined,
  });
});
afterAll(async () => {
  await host.close();
  await core.close();
  core.remove();
  rmSync(pages, { recursive: true, force: true });
});

const at = (path: string) => new URL(path, host.url);

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** A request as a program or a browser sends it, with headers that `fetch` keeps to itself. */
function send(path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const call = httpRequest(at('/'), { path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const bearer = () => ({ ...json, authorization: `Bearer ${core.token}` });
const list = (headers: Record<string, string>) =>
  send('/rpc/exhibitors/list', headers, JSON.stringify({ json: {} }));

describe('the core behind the loopback host', () => {
  it('answers a program with a session and no origin, and its own page', async () => {
    expect((await list(bearer())).status).toBe(200);
    expect((await list({ ...bearer(), origin: at('/').origin })).status).toBe(200);
  });

  it('answers nobody without a session', async () => {
    const { status, body } = await list(json);
    expect([status, JSON.parse(body).json.code]).toEqual([401, 'UNAUTHORIZED']);
    expect((await list({ ...json, authorization: 'Bearer x' })).status).toBe(401);
    expect((await list({ ...json, authorization: core.token })).status).toBe(401);
  });

  it('turns foreign hosts and origins away, session or not', async () => {
    expect((await list({ ...bearer(), host: 'evil.example' })).status).toBe(421);
    for (const origin of ['https://evil.example', 'null', 'app://asli']) {
      expect((await list({ ...bearer(), origin })).status).toBe(403);
    }
  });

  it('states a policy on every answer, whatever became of the request', async () => {
    const upload = await send('/files', bearer(), 'a,b');
    const { fileId } = JSON.parse(upload.body) as { fileId: string };
    const answers = await Promise.all([
      send('/', {}),
      send('/missing.js', {}),
      send('/openapi.json', {}),
      send('/rpc/system/health', json, '{}'),
      send('/rpc/no/such', json, '{}'),
      list(json),
      list(bearer()),
      list({ ...bearer(), origin: 'https://evil.example' }),
      send(`/files/${fileId}`, bearer()),
      send('/files/none', {}),
      send('/../../etc/passwd', {}),
      send('/rpc/../../etc/passwd', bearer()),
    ]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    expect(answers.map((answer) => answer.status)).toEqual([
      200, 404, 200, 200, 404, 401, 200, 403, 200, 401, 404, 404,
    ]);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/index.html%00.js'])(
    'serves no %s',
    async (path) => expect((await send(path, {})).status).toBe(404),
  );

  it('carries a file there and back', async () => {
    const body = 'Kode;Hall\nA-1;Hall A\n';
    const { fileId } = JSON.parse((await send('/files', bearer(), body)).body);
    const back = await send(`/files/${fileId}`, bearer());
    expect([back.body, back.headers['content-security-policy']]).toEqual([
      body,
      "default-src 'none'; sandbox",
    ]);
    expect((await send(`/files/${fileId}`, {})).status).toBe(401);
  });

  it('streams what changes to every window, and ends with the host', async () => {
    const authorization = `Bearer ${core.token}`;
    const link = new RPCLink({ url: at('/rpc').href, headers: { authorization } });
    const client: Client = createORPCClient(link);
    const stream = await client.system.changes();
    const next = stream.next();
    await client.exhibitors.create({ name: 'Sekar Batik' });
    expect((await next).value).toEqual({ topics: ['exhibitors'] });
    await stream.return();
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no body', ''],
    ['a number', '5'],
    ['a prototype', '{"json":{"__proto__":{"limit":1}},"meta":[[0,"__proto__","x"]]}'],
    ['deep nesting', '['.repeat(100_000)],
  ])('survives %s as a call', async (_what, body) => {
    const { status } = await send('/rpc/exhibitors/list', bearer(), body);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    expect((await list(bearer())).status).toBe(200);
    expect(({} as { limit?: number }).limit).toBeUndefined();
  });
});

describe('the description of the calls', () => {
  it('is OpenAPI 3.1 and names every call', async () => {
    const { status, headers, body } = await send('/openapi.json', {});
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    const document = JSON.parse(body) as {
      openapi: string;
      info: { title: string };
      paths: Record<string, Record<string, { responses?: object }>>;
    };
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info.title).toBe('Asli');
    const paths = Object.keys(document.paths);
    for (const path of ['/exhibitors/list', '/badges/verify', '/session/signIn', '/jobs/get']) {
      expect(paths).toContain(path);
    }
    for (const operations of Object.values(document.paths)) {
      for (const operation of Object.values(operations)) {
        expect(Object.keys(operation.responses ?? {})).toContain('200');
      }
    }
    expect(body).not.toMatch(/pinHash|pin_hash/);
  });
});
