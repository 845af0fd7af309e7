import { expect, it } from 'vitest';
import { devDependencies } from '../../package.json';
import { runtimeInfo } from './runtime-info.ts';

it('only the pinned Electron is official, whatever the environment says', () => {
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(runtimeInfo(devDependencies.electron).official).toBe(true);
  for (const version of ['33.4.11', '', 'undefined', `${devDependencies.electron}-nightly`]) {
    expect(runtimeInfo(version).official).toBe(false);
  }
});
