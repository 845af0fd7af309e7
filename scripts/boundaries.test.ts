import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project } from './project.ts';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { name: string } }[];
  };
}

/** Each breach: the file that commits it, what it imports, and the rule that must notice. */
const breaches: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['domain-is-pure', 'src/domain/badges/bad.ts', 'node:crypto'],
  ['domain-is-pure', 'src/domain/badges/bad.ts', '../../core/good.ts'],
  ['domain-without-machines', 'src/domain/badges/bad.ts', 'electron'],
  ['contract-knows-domain-only', 'src/contract/bad.ts', '../core/good.ts'],
  ['core-knows-no-host', 'src/core/bad.ts', '../main/good.ts'],
  ['features-of-core-stand-alone', 'src/core/features/booths/bad.ts', '../badges/good.ts'],
  ['db-knows-no-feature', 'src/core/db/bad.ts', '../features/badges/good.ts'],
  ['electron-in-the-shell-only', 'src/core/bad.ts', 'electron'],
  ['shell-knows-the-entry-of-core-only', 'src/main/bad.ts', '../core/good.ts'],
  ['renderer-knows-contract-and-domain', 'src/renderer/lib/bad.ts', '../../core/good.ts'],
  ['renderer-without-node', 'src/renderer/lib/bad.ts', 'node:fs'],
  ['features-of-renderer-stand-alone', 'src/renderer/features/booths/bad.ts', '../badges/good.ts'],
  ['ui-and-lib-know-no-feature', 'src/renderer/ui/bad.ts', '../features/badges/good.ts'],
  ['nothing-unresolved', 'src/core/bad.ts', './nowhere.ts'],
];

const wellBehaved = [
  'src/core/good.ts',
  'src/core/features/badges/good.ts',
  'src/main/good.ts',
  'src/renderer/features/badges/good.ts',
];

function cruise(folder: string): Cruise['summary'] {
  const cli = join(project.modules, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const config = join(project.root, '.dependency-cruiser.cjs');
  const args = [cli, 'src', '--config', config, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Cruise).summary;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe('the boundaries between the folders', () => {
  let folder = '';

  /** Below the checkout, so that packages resolve as they do in the sources. */
  function miniature(): string {
    mkdirSync(project.cache, { recursive: true });
    folder = mkdtempSync(join(project.cache, 'boundaries-'));
    write(folder, 'tsconfig.json', '{"compilerOptions":{"allowImportingTsExtensions":true}}');
    for (const file of wellBehaved) {
      write(folder, file, 'export const good = 1;\n');
    }
    return folder;
  }

  afterEach(() => {
    if (folder) {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(breaches)('%s: %s may not import %s', (rule, file, imported) => {
    const small = miniature();
    write(small, file, `import * as found from '${imported}';\nexport const bad = found;\n`);
    const names = cruise(small).violations.map((violation) => violation.rule.name);
    expect(names).toContain(rule);
  });

  it('finds a cycle', () => {
    const small = miniature();
    write(small, 'src/core/a.ts', "export * from './b.ts';\n");
    write(small, 'src/core/b.ts', "export * from './a.ts';\n");
    const names = cruise(small).violations.map((violation) => violation.rule.name);
    expect(names).toContain('no-cycles');
  });

  it('has nothing against a miniature that keeps the rules', () => {
    expect(cruise(miniature()).violations).toEqual([]);
  });

  it('holds in the sources, all of which it sees', () => {
    const { totalCruised, violations } = cruise(project.root);
    expect(violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(50);
  });
});
