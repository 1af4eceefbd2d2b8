import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';

/** Real files that may lie beside the checkout. They are never part of the product. */
const FOLDER = path.join(import.meta.dirname, '../../shared/data');

export function samplePath(...parts: string[]): string {
  return path.join(FOLDER, ...parts);
}

export const WITHOUT_SAMPLES = 'the sample data are not beside this checkout';

/** Whether tests of these samples are left out: where a person has none of them, and never in CI. */
export function samplesAbsent(samples: string): boolean {
  return !existsSync(samples) && !process.env['CI'];
}

/** Tests that read sample data; without them they are skipped, and their name says why. */
export function describeSamples(samples: string, name: string, tests: () => void): void {
  if (samplesAbsent(samples)) describe.skip(`${name}: ${WITHOUT_SAMPLES}`, tests);
  else describe(name, tests);
}
