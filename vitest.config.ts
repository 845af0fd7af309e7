import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,bench}/**/*.test.{ts,tsx}'],
    // Key derivation and SQLite on a slow disk take their time; no test measures it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
