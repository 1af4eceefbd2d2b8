import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageSettings } from './compare.ts';
import type { PageSequence } from './sequences.ts';

/** Pages made by others, read where they lie; none when the sample data is absent. */
export interface SamplePair {
  name: string;
  before: string;
  after: string;
  alert: boolean;
}

export const SAMPLES = path.join(import.meta.dirname, '../../../../shared/data/pages');

/** An element of another rank with the same words says the same. */
const QUIET_MICRO = new Set(['change-tag']);

export function microPairs(folder = SAMPLES): SamplePair[] {
  const micro = path.join(folder, 'edgi-micro');
  if (!existsSync(micro)) return [];
  const names = readdirSync(micro).filter((name) => name.endsWith('.before'));
  return names.map((file) => {
    const name = file.replace(/\.before$/u, '');
    const read = (end: string) => readFileSync(path.join(micro, `${name}.${end}`), 'utf8');
    return { name, before: read('before'), after: read('after'), alert: !QUIET_MICRO.has(name) };
  });
}

interface SampleSequence {
  id: string;
  options: {
    removeSelectors?: string[];
    ignoreWhitespace?: boolean;
    triggerText?: string[];
    ignoreText?: string[];
    suppressWhile?: string[];
  };
  steps: [html: string, shouldAlert: boolean][];
}

export interface IgnoreLineCase {
  id: string;
  patterns: string[];
  ignored_line_numbers_1based: number[];
}

interface SequenceFile {
  cases: SampleSequence[];
  ignore_line_text: string;
  ignore_line_cases: IgnoreLineCase[];
}

function sequenceFile(folder: string): SequenceFile | null {
  const file = path.join(folder, 'change-sequences.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SequenceFile) : null;
}

/** All of them, each option under the name it has here; white space is never news, so it needs no setting. */
export function sampleSequences(folder = SAMPLES): PageSequence[] {
  return (sequenceFile(folder)?.cases ?? []).map(({ id, options, steps }) => ({
    name: id,
    settings: settingsFrom(options),
    steps: steps.map(([page, alert]) => ({ page, alert })),
  }));
}

function settingsFrom(options: SampleSequence['options']): PageSettings {
  const { removeSelectors, ignoreText, triggerText, suppressWhile } = options;
  return {
    ...(removeSelectors && { drop: removeSelectors }),
    ...(ignoreText && { ignoreText }),
    ...(triggerText && { tellOnlyWhile: triggerText }),
    ...(suppressWhile && { holdWhile: suppressWhile }),
  };
}

export function sampleIgnoredLines(folder = SAMPLES): { text: string; cases: IgnoreLineCase[] } {
  const file = sequenceFile(folder);
  return { text: file?.ignore_line_text ?? '', cases: file?.ignore_line_cases ?? [] };
}
