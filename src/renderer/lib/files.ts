import { readToken } from './token.ts';

/** Raised where the file route refuses; `status` tells too large (413) from missing (404). */
export class FileRouteError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`file route answered ${status}`);
    this.name = 'FileRouteError';
    this.status = status;
  }
}

function bearer(): Record<string, string> {
  const token = readToken();
  return token ? { authorization: `Bearer ${token}` } : {};
}

export async function uploadFile(file: Blob, name: string): Promise<{ fileId: string }> {
  const response = await fetch('/files', {
    method: 'POST',
    headers: {
      ...bearer(),
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    body: file,
  });
  if (!response.ok) throw new FileRouteError(response.status);
  return (await response.json()) as { fileId: string };
}

/** The address of a stored file; it answers only requests that carry the session. */
export function fileUrl(fileId: string): string {
  return `/files/${encodeURIComponent(fileId)}`;
}

export async function fetchFile(fileId: string): Promise<Blob> {
  const response = await fetch(fileUrl(fileId), { headers: bearer() });
  if (!response.ok) throw new FileRouteError(response.status);
  return response.blob();
}
