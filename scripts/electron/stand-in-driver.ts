import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findCommand } from '../find-command.ts';
import { project } from '../project.ts';
import { runOrThrow } from '../run-command.ts';
import { say } from '../say.ts';
import { standInVersion } from './stand-in-electron.ts';

const driverDir = join(project.modules, 'better-sqlite3');
const fromHere = createRequire(import.meta.url);

// The stand-in offers Node-API 9; the driver's prebuilt file asks for 10 (references to strings).
// Node of that age has the same abilities under the name "experimental", so the driver is compiled
// against that number. The published headers leave the one experimental call out that
// node-addon-api then needs to keep JavaScript out of garbage collection.
const experimentalApi = 2147483647;
const experimentalHeader = `#include <js_native_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize callback, void* data, void* hint);
`;

/** Path of the SQLite driver for the stand-in; built from the driver's own source on first use. */
export async function standInDriver(): Promise<string> {
  const folder = join(project.cache, `driver-${await driverVersion()}-electron-${standInVersion}`);
  const driver = join(folder, 'better_sqlite3.node');
  if (existsSync(driver)) {
    return driver;
  }
  const compiler = findCommand('c++', 'g++');
  if (!compiler) {
    throw new Error('A C++ compiler (c++ or g++) is needed once for the SQLite driver');
  }
  say('Building the SQLite driver for the stand-in (about a minute, once) …');
  await mkdir(project.cache, { recursive: true });
  const temporary = await mkdtemp(join(project.cache, 'driver-build-'));
  try {
    const built = await build(compiler, temporary);
    await mkdir(folder, { recursive: true });
    await copyFile(built, `${driver}.${process.pid}`);
    await rename(`${driver}.${process.pid}`, driver);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return driver;
}

async function driverVersion(): Promise<string> {
  const text = await readFile(join(driverDir, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function build(compiler: string, folder: string): Promise<string> {
  const header = join(folder, 'experimental.h');
  const sqlite = join(folder, 'sqlite3.o');
  const binding = join(folder, 'better_sqlite3.o');
  const driver = join(folder, 'better_sqlite3.node');
  await writeFile(header, experimentalHeader);
  const common = ['-O2', '-fPIC', '-w', '-DNDEBUG', '-fvisibility=hidden', '-c'];
  await Promise.all([
    runOrThrow(compiler, [
      ...['-x', 'c', '-std=c99', ...common, ...(await sqliteDefines())],
      ...[join(driverDir, 'deps/sqlite3/sqlite3.c'), '-o', sqlite],
    ]),
    runOrThrow(compiler, [
      ...['-std=c++20', '-fno-rtti', ...common, ...bindingDefines(), ...includeFolders()],
      ...['-include', header, join(driverDir, 'src/better_sqlite3.cpp'), '-o', binding],
    ]),
  ]);
  const hide = ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
  await runOrThrow(compiler, ['-shared', '-o', driver, binding, sqlite, ...hide, '-ldl', '-lm']);
  return driver;
}

/** The driver's own compile options, so that both builds are the same SQLite. */
async function sqliteDefines(): Promise<string[]> {
  const text = await readFile(join(driverDir, 'deps/defines.gypi'), 'utf8');
  const defines = [...text.matchAll(/'([A-Z][A-Z0-9_]*(?:=-?\d+)?)'/g)].map((m) => `-D${m[1]}`);
  if (defines.length < 20) {
    throw new Error('The compile options of SQLite were not found');
  }
  return defines;
}

function bindingDefines(): string[] {
  return [
    `-DNAPI_VERSION=${experimentalApi}`,
    '-DNAPI_DISABLE_CPP_EXCEPTIONS',
    '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  ];
}

function includeFolders(): string[] {
  const headers = (fromHere('node-api-headers') as { include_dir: string }).include_dir;
  const addonApi = (fromHere('node-addon-api') as { include_dir: string }).include_dir;
  return [headers, addonApi, join(driverDir, 'deps/sqlite3')].map((folder) => `-I${folder}`);
}
