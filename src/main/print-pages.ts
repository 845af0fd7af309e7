import { randomUUID } from 'node:crypto';

/** PDFs on their way to the printer, each under an address nobody can guess. */
export interface PrintPages {
  add(bytes: Uint8Array): { path: string; remove(): void };
  answer(path: string): Response;
}

export function createPrintPages(): PrintPages {
  const pages = new Map<string, Uint8Array>();
  return {
    add(bytes) {
      const path = `/print/${randomUUID()}.pdf`;
      pages.set(path, bytes);
      return { path, remove: () => void pages.delete(path) };
    },
    answer(path) {
      const bytes = pages.get(path);
      if (!bytes) {
        return new Response(null, { status: 404 });
      }
      return new Response(bytes as Uint8Array<ArrayBuffer>, {
        headers: { 'content-type': 'application/pdf' },
      });
    },
  };
}
