import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PIXEL } from '../testing/sample-fair.ts';
import { openTestCore, type TestCore } from '../testing/test-core.ts';

const MB = 1024 * 1024;
let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
});
afterAll(async () => {
  await core.close();
  core.remove();
});

function call(path: string, init: RequestInit & { token?: string } = {}): Promise<Response> {
  const { token = core.token, ...rest } = init;
  const authorization = `Bearer ${token}`;
  const headers = { ...(token && { authorization }), ...(init.headers as object) };
  return core.core.handleHttp(new Request(`http://127.0.0.1${path}`, { ...rest, headers }));
}

function post(body: Uint8Array<ArrayBuffer> | string, name = 'a.bin'): Promise<Response> {
  return call('/files', {
    method: 'POST',
    body,
    headers: { 'x-file-name': encodeURIComponent(name) },
  });
}

async function keep(body: Uint8Array<ArrayBuffer> | string, name?: string): Promise<string> {
  return ((await (await post(body, name)).json()) as { fileId: string }).fileId;
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const problem = async (answer: Response | Promise<Response>) => {
  const response = await answer;
  return [response.status, ((await response.json()) as { code: string }).code];
};

describe('a file', () => {
  it.each([
    ['a picture', new Uint8Array(PIXEL), 'image/png', 'inline'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'application/pdf', 'inline'],
    ['a page', '<script>alert(1)</script>', 'text/plain; charset=utf-8', 'attachment'],
    ['a drawing', '<svg onload="alert(1)"/>', 'text/plain; charset=utf-8', 'attachment'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0]), 'application/octet-stream', 'attachment'],
    ['nothing', '', 'text/plain; charset=utf-8', 'attachment'],
  ])('comes back as it was sent: %s', async (_what, bytes, mime, shown) => {
    const id = await keep(bytes, 'berkas.png');
    expect(id).toBe(sha256(bytes));
    const answer = await call(`/files/${id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(mime);
    expect(answer.headers.get('content-disposition')).toBe(`${shown}; filename*=UTF-8''berkas.png`);
    expect(sha256(new Uint8Array(await answer.arrayBuffer()))).toBe(id);
  });

  it('is data to a browser, never a page', async () => {
    const { headers } = await call(`/files/${await keep('<script>alert(1)</script>')}`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Rina\\foto.jpg', 'foto.jpg'],
    ['foto\r\nSet-Cookie: a=1.jpg', 'fotoSet-Cookie: a=1.jpg'],
    ['foto\u202egpj.exe', 'fotogpj.exe'],
    ['\0', 'file'],
    ['..', 'file'],
    ['', 'file'],
    ['kain "sutra".png', 'kain "sutra".png'],
    [`${'a'.repeat(199)}🧵🧵`, `${'a'.repeat(199)}🧵`],
    ['foto rumah ñ.png', 'foto rumah ñ.png'],
  ])('called %j is labelled %j', async (name, label) => {
    const answer = await call(`/files/${await keep(`named ${name}`, name)}`);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(label)}`);
  });

  it('may have a name that is no encoding', async () => {
    const headers = { 'x-file-name': '100%.csv' };
    const answer = await call('/files', { method: 'POST', body: 'a percent', headers });
    expect(answer.status).toBe(200);
  });
});

describe('the file store', () => {
  it('lets nobody in who is not signed in', async () => {
    const id = await keep('secret');
    for (const token of ['', 'wrong']) {
      expect(await problem(call(`/files/${id}`, { token }))).toEqual([401, 'UNAUTHORIZED']);
      const upload = call('/files', { method: 'POST', body: 'x', token });
      expect(await problem(upload)).toEqual([401, 'UNAUTHORIZED']);
    }
    expect((await call('/files/../asli.json', { token: '' })).status).toBe(404);
  });

  it.each([
    '/files/',
    '/files/..%2fasli.json',
    '/files/%2e%2e/asli.json',
    '/files/....//asli.json',
    `/files/${'0'.repeat(64)}`,
    `/files/${'a'.repeat(63)}`,
    `/files/${'A'.repeat(64)}`,
    `/files/${'a'.repeat(64)}/x`,
    `/files/${'a'.repeat(64)}%00`,
    '/files/asli.db',
  ])('knows no %s', async (path) => {
    expect((await call(path)).status).toBe(404);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('takes no %s', async (method) => {
    const id = await keep('stays');
    expect((await call(`/files/${id}`, { method })).status).toBe(404);
    expect((await call(`/files/${id}`)).status).toBe(200);
  });

  it('takes 25 MB and no byte more', async () => {
    expect((await post(new Uint8Array(25 * MB))).status).toBe(200);
    expect(await problem(post(new Uint8Array(25 * MB + 1)))).toEqual([413, 'TOO_LARGE']);
  });

  it('counts a body that does not tell its length, and stops reading it', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(MB));
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect(await problem(call('/files', init))).toEqual([413, 'TOO_LARGE']);
    expect(sent).toBeLessThan(40);
  });
});

describe('at rest', () => {
  const dir = () => join(core.env.dataDir, 'files');
  const pathOf = (id: string) => join(dir(), id.slice(0, 2), id);

  it('files are encrypted, their names too', async () => {
    const text = 'Nomor KTP Ibu Sekar Wangi 3471';
    const id = await keep(text, 'ktp-sekar.txt');
    expect(readFileSync(pathOf(id)).includes(text)).toBe(false);
    const names = readdirSync(dir(), { recursive: true }) as string[];
    expect(names.filter((name) => name.includes('sekar'))).toEqual([]);
  });

  it('the same file twice is one, and each is sealed differently from its neighbours', async () => {
    const id = await keep('twice', 'one.txt');
    const { ino, mtimeMs } = statSync(pathOf(id));
    expect(await keep('twice', 'two.txt')).toBe(id);
    expect(statSync(pathOf(id))).toMatchObject({ ino, mtimeMs });
  });

  it('a spoilt file is told apart from a missing one, and mended when it comes again', async () => {
    const id = await keep('precious');
    const bytes = readFileSync(pathOf(id));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(pathOf(id), bytes);
    expect(await problem(call(`/files/${id}`))).toEqual([500, 'FILE_DAMAGED']);
    expect(await keep('precious')).toBe(id);
    expect(await (await call(`/files/${id}`)).text()).toBe('precious');
  });
});
