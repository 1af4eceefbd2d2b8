import path from 'node:path';
import { compareReadings } from './pages/compare.ts';
import { firstPairs, laterPairs } from './pages/pairs.ts';
import { thirdPairs } from './pages/third.ts';
import type { PagePair } from './pages/pairs.ts';
import { microPairs, type SamplePair, sequencePairs } from './pages/samples.ts';

/** Precision and recall of page alerts, over our own pairs and, where it is present, over sample data. */
const SAMPLES = path.join(import.meta.dirname, '../../../shared/data/pages');

interface Tally {
  told: number;
  rightlyTold: number;
  news: number;
  wrong: string[];
}

function tally(pairs: readonly SamplePair[]): Tally {
  const result: Tally = { told: 0, rightlyTold: 0, news: 0, wrong: [] };
  for (const { name, before, after, alert, settings } of pairs) {
    const told = compareReadings(before, after, settings) !== null;
    if (told) result.told += 1;
    if (alert) result.news += 1;
    if (told && alert) result.rightlyTold += 1;
    if (told !== alert) result.wrong.push(`${told ? 'false alarm' : 'missed'}: ${name}`);
  }
  return result;
}

function report(title: string, pairs: readonly SamplePair[]): boolean {
  if (pairs.length === 0) {
    console.log(`${title.padEnd(18)} absent, skipped`);
    return true;
  }
  const { told, rightlyTold, news, wrong } = tally(pairs);
  const share = (part: number, whole: number) =>
    (whole === 0 ? 'n/a' : (part / whole).toFixed(3)).padStart(6);
  console.log(
    `${title.padEnd(18)} ${String(pairs.length).padStart(4)} pairs  precision ${share(rightlyTold, told)}  recall ${share(rightlyTold, news)}`,
  );
  for (const line of wrong) console.log(`  ${line}`);
  return wrong.length === 0;
}

function withoutSettings(pairs: readonly PagePair[]): SamplePair[] {
  return pairs.map((pair) => ({ ...pair, settings: {} }));
}

const results = [
  report('own pairs', withoutSettings(firstPairs)),
  report('own pairs, later', withoutSettings(laterPairs)),
  report('own pairs, third', withoutSettings(thirdPairs)),
  report('micro changes', microPairs(SAMPLES)),
  report('sequences', sequencePairs(SAMPLES)),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
