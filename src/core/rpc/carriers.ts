import { OpenAPIGenerator } from '@orpc/openapi';
import { RPCHandler as FetchHandler } from '@orpc/server/fetch';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '../../contract/contract.ts';
import { handleFile } from '../files/file-routes.ts';
import { PROGRAM_VERSION } from '../program-version.ts';
import type { Services } from '../services.ts';
import { findSession } from '../session/find-session.ts';
import { appRouter } from './app-router.ts';
import type { CarrierContext } from './call-context.ts';

type Port = Parameters<PortHandler<CarrierContext>['upgrade']>[0];

/** One router behind two carriers: MessagePort in Electron, HTTP in the browser host. */
export interface Carriers {
  servePort(port: Port): void;
  handleFile(request: Request): Promise<Response>;
  handleHttp(request: Request): Promise<Response>;
}

export function createCarriers(services: Services): Carriers {
  const options = { rootInterceptors: [withToken] };
  const ports = new PortHandler<CarrierContext>(appRouter, options);
  const http = new FetchHandler<CarrierContext>(appRouter, options);
  const context: CarrierContext = { program: services, token: undefined };
  const files = (request: Request) => handleFile(fileHost(services), request);
  return {
    servePort: (port) => ports.upgrade(port, { context }),
    handleFile: files,
    async handleHttp(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/openapi.json') {
        return Response.json(await openApi(PROGRAM_VERSION));
      }
      if (pathname.startsWith('/files')) {
        return files(request);
      }
      const { response } = await http.handle(request, { prefix: '/rpc', context });
      return response ?? Response.json({ code: 'NOT_FOUND' }, { status: 404 });
    },
  };
}

type Interceptors = NonNullable<
  NonNullable<ConstructorParameters<typeof PortHandler<CarrierContext>>[1]>['rootInterceptors']
>;

/** Both carriers carry headers: the bearer token is read in one place. */
const withToken: Interceptors[number] = ({ next, ...options }) => {
  const token = bearer(options.request.headers.authorization);
  return next({ ...options, context: { ...options.context, token } });
};

function bearer(header: string | readonly string[] | null | undefined): string | undefined {
  return typeof header === 'string' ? /^Bearer (\S+)$/.exec(header)?.[1] : undefined;
}

function fileHost(services: Services) {
  return {
    vault: () => services.folder().vault,
    isSignedIn: (request: Request) => {
      const folder = services.openFolder();
      const token = bearer(request.headers.get('authorization'));
      return folder !== undefined && !!findSession(folder.store, token, services.env.now());
    },
    now: () => services.env.now(),
  };
}

function openApi(version: string) {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(contract, { info: { title: 'Asli', version } });
}
