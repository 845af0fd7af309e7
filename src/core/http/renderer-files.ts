import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { addSecurityHeaders } from './security-headers.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Answers GET and HEAD for a file of the built renderer; the empty path is `index.html`. A path
 * that leaves the folder, an unknown kind of file and a missing one are all 404.
 */
export async function serveRendererFile(
  rendererDir: string,
  method: string,
  encodedPath: string,
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') {
    return answer(405, null, 'text/plain; charset=utf-8');
  }
  const file = fileWithin(rendererDir, encodedPath);
  const type = file ? contentTypes[extname(file).toLowerCase()] : undefined;
  if (!file || !type) {
    return answer(404, null, 'text/plain; charset=utf-8');
  }
  try {
    const bytes = await readFile(file);
    return answer(200, method === 'HEAD' ? null : bytes, type);
  } catch {
    return answer(404, null, 'text/plain; charset=utf-8');
  }
}

/** The file a URL path names, or null where it would lie outside `folder`. */
export function fileWithin(folder: string, encodedPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(encodedPath);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) {
    return null;
  }
  const base = resolve(folder);
  const file = resolve(join(base, path === '' || path === '/' ? 'index.html' : `.${sep}${path}`));
  return file.startsWith(base + sep) ? file : null;
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null, type: string): Response {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  addSecurityHeaders(response.headers);
  return response;
}
