import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { PROGRAM_VERSION } from './program-version.ts';

it('the program says the version of its package', () => {
  expect(PROGRAM_VERSION).toBe(packageJson.version);
});
