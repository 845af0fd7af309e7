import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Core, createCore } from '../src/core/core.ts';
import { startHttpHost } from '../src/core/http/http-host.ts';
import { createNodeEnv } from '../src/core/node-env.ts';
import { buildIfStale } from './build.ts';
import { runEntry } from './entry.ts';
import { onEnd } from './on-end.ts';
import { project } from './project.ts';
import { say } from './say.ts';
import { parseSignIn, type SignIn } from './sign-in.ts';

const usage = `npm run serve -- --data DIR [--keys DIR] [--port N] [--as "Name:PIN"] [--edition FILE.json]
  --data     folder of the database and files; made where it does not exist
  --keys     folder of this laptop's keys, outside the data folder; DIR.keys where not given
  --port     0 takes a free one
  --as       signs in; on an empty folder makes an edition and this person its administrator
  --edition  JSON with the fields of that edition`;

export interface ServeOptions {
  readonly dataDir: string;
  readonly keysDir: string;
  readonly port: number;
  readonly signInAs: SignIn | null;
  readonly editionFile: string | null;
}

/** Serves the app to browsers on this machine; resolves once it was asked to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const { dataDir, keysDir } = options;
  const env = createNodeEnv({ dataDir, keysDir, resourcesDir: project.resources });
  const core = await createCore(env);
  const token = await signIn(core, options);
  const { rendererOut } = project;
  const host = await startHttpHost({
    core,
    rendererDir: rendererOut,
    port: options.port,
    log: env.log,
  });
  process.stdout.write(`${JSON.stringify({ url: host.url, token })}\n`);
  say(`Asli is at ${host.url}${token ? `#token=${token}` : ''}`);
  await new Promise<void>(onEnd);
  await host.close();
  await core.close();
}

async function signIn(core: Core, options: ServeOptions): Promise<string | null> {
  if (!options.signInAs) {
    return null;
  }
  const edition = options.editionFile ? { edition: await readEdition(options.editionFile) } : {};
  try {
    return (await core.bootstrap({ ...options.signInAs, ...edition })).token;
  } catch (error) {
    throw new Error(whyNotSignedIn(error, options.dataDir));
  }
}

async function readEdition(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`--edition ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Core answers with codes; whoever typed the command wants a sentence. */
function whyNotSignedIn(error: unknown, dataDir: string): string {
  const { code, data } = error as {
    code?: string;
    data?: { issues?: { field: string; code: string }[] };
  };
  const issues = (data?.issues ?? []).map((issue) => `${issue.field}: ${issue.code}`).join(', ');
  const known: Readonly<Record<string, string>> = {
    WRONG_SECRET: `--as: ${dataDir} knows no such person with this PIN`,
    LOCKED: `${dataDir} is encrypted and its key is not in --keys; start without --as and unlock it with the recovery passphrase`,
    RATE_LIMITED: '--as: too many wrong PINs; wait a minute',
    INVALID: `--edition or --as holds what cannot be: ${issues}`,
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}

function readOptions(): ServeOptions & { build: boolean } {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      keys: { type: 'string' },
      port: { type: 'string', default: '0' },
      as: { type: 'string' },
      edition: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!values.data || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(usage);
  }
  const dataDir = resolve(values.data);
  return {
    dataDir,
    keysDir: resolve(values.keys ?? `${dataDir}.keys`),
    port,
    signInAs: values.as === undefined ? null : parseSignIn(values.as),
    editionFile: values.edition ?? null,
    build: !values['no-build'],
  };
}

if (import.meta.main) {
  // stdout carries the one line of JSON and nothing a library might say.
  globalThis.console = new Console(process.stderr);
  await runEntry(async () => {
    const options = readOptions();
    if (options.build) {
      await buildIfStale();
    }
    await serve(options);
    return 0;
  });
}
