import { defineConfig } from '@playwright/test';
import type { AppOptions } from './e2e/fixtures/app.ts';

/** The same journeys in both hosts of the app. `npm test` prepares what they need. */
export default defineConfig<AppOptions>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.ASLI_E2E_OUTPUT ?? 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    // What concerns the desktop shell alone is no journey of the browser host.
    { name: 'chromium', use: { host: 'chromium' }, testIgnore: '**/desktop*.spec.ts' },
    { name: 'electron', use: { host: 'electron' } },
  ],
});
