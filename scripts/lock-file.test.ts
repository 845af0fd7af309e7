import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './project.ts';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(project.root, name), 'utf8')) as Content;
}

describe('the lock file', () => {
  const { packages } = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');

  // Written where a registry lacks a platform's package, a lock file leaves it out without a word,
  // and `npm ci` then refuses to install on every machine.
  it('names the packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('and the manifest name exact versions only', () => {
    const manifest =
      readJson<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(wanted).filter(
      ([, version]) => !/(^|@)\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
