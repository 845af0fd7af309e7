import { type Protocol, protocol } from 'electron';
import { serveRendererFile } from '../core/http/renderer-files.ts';
import { addSecurityHeaders } from '../core/http/security-headers.ts';
import type { CoreFiles } from './core-files.ts';
import { appHost, appScheme } from './own-origin.ts';
import type { PrintPages } from './print-pages.ts';

/** Has to run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
}

export interface AppProtocolOptions {
  readonly rendererDir: string;
  readonly files: CoreFiles;
  readonly printPages: PrintPages;
}

/** `app://asli/…`: the built renderer, and below `/files` what the core keeps. */
export function serveAppProtocol(target: Protocol, options: AppProtocolOptions): void {
  target.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== appHost) {
      return withHeaders(new Response(null, { status: 404 }));
    }
    if (url.pathname === '/files' || url.pathname.startsWith('/files/')) {
      return withHeaders(await options.files.fetch(request));
    }
    if (url.pathname.startsWith('/print/')) {
      return withHeaders(options.printPages.answer(url.pathname));
    }
    return serveRendererFile(options.rendererDir, request.method, url.pathname);
  });
}

function withHeaders(response: Response): Response {
  const headers = new Headers(response.headers);
  addSecurityHeaders(headers);
  return new Response(response.body, { status: response.status, headers });
}
