import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'workers/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Each file that needs Postgres clones a template database; two workers keep a two-core machine busy.
    maxWorkers: 2,
    // Files leave nothing behind in their process, so a worker need not start anew for each: half the time.
    isolate: false,
    globalSetup: ['tests/global-setup.ts'],
    // A bound against hanging, not a measure: a busy machine may take its time.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
