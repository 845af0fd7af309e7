import { devDependencies } from '../../package.json';
import type { RuntimeInfo } from '../core/env.ts';

/** Only the pinned Electron is the official one: whatever else runs us must not pass for it. */
export function runtimeInfo(version: string): RuntimeInfo {
  return { host: 'electron', version, official: version === devDependencies.electron };
}
