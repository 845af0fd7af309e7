import { MAX_FILE_BYTES } from '../../contract/file-limit.ts';
import type { FileVault } from './file-vault.ts';

interface FileHost {
  vault(): FileVault;
  /** Whether the bearer of the request is signed in. */
  isSignedIn(request: Request): boolean;
  now(): number;
}

/**
 * `POST /files` (raw body, `x-file-name`) answers `{fileId}`; `GET /files/<id>` answers the bytes.
 * The same code serves the HTTP host and Electron's `app://` scheme.
 */
export async function handleFile(host: FileHost, request: Request): Promise<Response> {
  if (!host.isSignedIn(request)) {
    return problem(401, 'UNAUTHORIZED');
  }
  const path = new URL(request.url).pathname;
  if (request.method === 'POST' && path === '/files') {
    return upload(host, request);
  }
  const id = /^\/files\/([0-9a-f]{64})$/.exec(path)?.[1];
  if (request.method === 'GET' && id) {
    return download(host, id);
  }
  return problem(404, 'NOT_FOUND');
}

async function upload(host: FileHost, request: Request): Promise<Response> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > MAX_FILE_BYTES) {
    return problem(413, 'TOO_LARGE');
  }
  const bytes = await readCapped(request);
  if (!bytes) {
    return problem(413, 'TOO_LARGE');
  }
  const name = decodeName(request.headers.get('x-file-name') ?? 'file');
  const at = new Date(host.now()).toISOString();
  const { id } = await host.vault().keep(bytes, name, at);
  return Response.json({ fileId: id });
}

function download(host: FileHost, id: string): Response {
  const vault = host.vault();
  let bytes: Uint8Array | null;
  try {
    bytes = vault.read(id);
  } catch {
    return problem(500, 'FILE_DAMAGED');
  }
  if (!bytes) {
    return problem(404, 'NOT_FOUND');
  }
  const known = vault.describe(id);
  const mime = known?.mime ?? 'application/octet-stream';
  const shown = mime.startsWith('image/') || mime === 'application/pdf';
  const name = encodeURIComponent(known?.name ?? id);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mime,
      'content-length': String(bytes.length),
      // A stored file is data: a page smuggled in as a photo must not run.
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Reads the body, giving up as soon as it is over the limit; null then. */
async function readCapped(request: Request): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) {
      return null;
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function decodeName(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

function problem(status: number, code: string): Response {
  return Response.json({ code }, { status });
}
