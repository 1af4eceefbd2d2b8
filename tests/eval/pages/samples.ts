import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageSettings } from './compare.ts';

/** Pairs made by others, read where they lie; none when the sample data is absent. */
export interface SamplePair {
  name: string;
  before: string;
  after: string;
  alert: boolean;
  settings: PageSettings;
}

/** An element of another rank with the same words says the same. */
const QUIET_MICRO = new Set(['change-tag']);

export function microPairs(folder: string): SamplePair[] {
  const micro = path.join(folder, 'edgi-micro');
  if (!existsSync(micro)) return [];
  const names = readdirSync(micro).filter((name) => name.endsWith('.before'));
  return names.map((file) => {
    const name = file.replace(/\.before$/u, '');
    const read = (end: string) => readFileSync(path.join(micro, `${name}.${end}`), 'utf8');
    return {
      name,
      before: read('before'),
      after: read('after'),
      alert: !QUIET_MICRO.has(name),
      settings: {},
    };
  });
}

interface Sequence {
  id: string;
  options: { removeSelectors?: string[]; ignoreWhitespace?: boolean };
  steps: [html: string, shouldAlert: boolean][];
}

/** Only sequences that ask for something this product has a setting for: parts to drop, and nothing at all. */
export function sequencePairs(folder: string): SamplePair[] {
  const file = path.join(folder, 'change-sequences.json');
  if (!existsSync(file)) return [];
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Sequence[] };
  const known = cases.filter(({ options }) => options.removeSelectors || options.ignoreWhitespace);
  return known.flatMap(({ id, options, steps }) =>
    steps.slice(1).map(([after, alert], index) => ({
      name: id,
      before: steps[index]?.[0] ?? '',
      after,
      alert,
      settings: { drop: options.removeSelectors ?? [] },
    })),
  );
}
