import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileWithin, serveRendererFile } from './renderer-files.ts';

let root = '';
let pages = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'asli-pages-'));
  pages = join(root, 'renderer');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Asli</title>');
  writeFileSync(join(pages, 'assets', 'a b.js'), 'export {};');
  writeFileSync(join(pages, 'assets', 'notes.secret'), 'nothing for a page');
  writeFileSync(join(root, 'secret.html'), 'outside');
  writeFileSync(join(root, 'renderer-of-others.html'), 'outside, same beginning');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const status = async (path: string) => (await serveRendererFile(pages, 'GET', path)).status;

describe('the built pages', () => {
  it('are served with their type and the security headers', async () => {
    const answer = await serveRendererFile(pages, 'GET', '/');
    expect(await answer.text()).toContain('<title>Asli</title>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are found under an encoded name', async () => {
    expect(await status('/assets/a%20b.js')).toBe(200);
  });

  it('are described without their content to HEAD', async () => {
    const answer = await serveRendererFile(pages, 'HEAD', '/index.html');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('cannot be written', async () => {
    expect((await serveRendererFile(pages, 'POST', '/index.html')).status).toBe(405);
  });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets/../../secret.html',
    '/..\\secret.html',
    '/..%5csecret.html',
    '/../renderer-of-others.html',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/assets',
    '/assets/notes.secret',
    '/missing.js',
  ])('end at their folder: %s', async (path) => {
    expect(await status(path)).toBe(404);
  });

  it('never name a path outside, whatever the address', () => {
    for (const path of ['//etc/passwd', '/C:/Windows/win.ini', '/./index.html']) {
      const file = fileWithin(pages, path);
      expect(file === null || file.startsWith(pages)).toBe(true);
    }
  });
});
