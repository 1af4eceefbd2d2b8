import { defineConfig } from 'vitest/config';
import { WholeHousesFirst } from './tests/whole-houses-first.ts';

/**
 * Whole programs: the command line as a person runs it, pages in Chromium, workers that are killed, database servers
 * that are started, orphaned and adopted.
 */
export const WHOLE_PROGRAMS = [
  'tests/e2e/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/crash/**/*.test.ts',
  'src/store/embedded.test.ts',
  'src/store/embedded/binaries.test.ts',
];

/** Settings of both suites. Files leave nothing behind in their process, so a worker need not start anew for each. */
export const SHARED = {
  // Each file that needs Postgres clones a template database; two workers keep a two-core machine busy.
  maxWorkers: 2,
  isolate: false,
  sequence: { sequencer: WholeHousesFirst },
  globalSetup: ['tests/global-setup.ts'],
  // A bound against hanging, not a measure: a busy machine may take its time.
  testTimeout: 90_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    ...SHARED,
    include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'workers/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...WHOLE_PROGRAMS],
  },
});
