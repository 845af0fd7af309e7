/** What the bytes are, by their first bytes; a name or a header is never believed. */
export function sniffMime(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16));
  const hex = head.toString('hex');
  if (hex.startsWith('ffd8ff')) {
    return 'image/jpeg';
  }
  if (hex.startsWith('89504e470d0a1a0a')) {
    return 'image/png';
  }
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') {
    return 'image/webp';
  }
  if (head.toString('latin1', 0, 5) === '%PDF-') {
    return 'application/pdf';
  }
  if (hex.startsWith('504b0304')) {
    return 'application/zip';
  }
  return isText(bytes) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}
