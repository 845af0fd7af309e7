import { app } from 'electron';
import type { RuntimeInfo } from '../core/env.ts';

/** Packaged apps are official by nature; from a checkout the start script says what it found. */
export function runtimeInfo(): RuntimeInfo {
  return {
    host: 'electron',
    version: process.versions.electron,
    official: app.isPackaged || process.env.ASLI_RUNTIME_OFFICIAL !== '0',
  };
}
