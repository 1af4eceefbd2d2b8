import { compareReadings, playSequence } from './pages/compare.ts';
import { fourthPairs } from './pages/fourth.ts';
import { firstPairs, laterPairs, type PagePair } from './pages/pairs.ts';
import { microPairs, type SamplePair, sampleSequences } from './pages/samples.ts';
import { ownSequences } from './pages/sequences.ts';
import { thirdPairs } from './pages/third.ts';

/** Precision and recall of page alerts, over our own pairs and, where it is present, over sample data. */
interface Judged {
  name: string;
  alert: boolean;
  told: boolean;
}

function judge(pairs: readonly (PagePair | SamplePair)[]): Judged[] {
  return pairs.map(({ name, before, after, alert }) => ({
    name,
    alert,
    told: compareReadings(before, after) !== null,
  }));
}

function report(title: string, judged: readonly Judged[]): boolean {
  if (judged.length === 0) {
    console.log(`${title.padEnd(18)} absent, skipped`);
    return true;
  }
  const told = judged.filter((one) => one.told);
  const news = judged.filter((one) => one.alert);
  const rightlyTold = told.filter((one) => one.alert).length;
  const wrong = judged.filter((one) => one.told !== one.alert);
  const share = (part: number, whole: number) =>
    (whole === 0 ? 'n/a' : (part / whole).toFixed(3)).padStart(6);
  console.log(
    `${title.padEnd(18)} ${String(judged.length).padStart(4)} cases  precision ${share(rightlyTold, told.length)}  recall ${share(rightlyTold, news.length)}`,
  );
  for (const one of wrong) console.log(`  ${one.told ? 'false alarm' : 'missed'}: ${one.name}`);
  return wrong.length === 0;
}

const results = [
  report('own pairs', judge(firstPairs)),
  report('own pairs, later', judge(laterPairs)),
  report('own pairs, third', judge(thirdPairs)),
  report('own pairs, fourth', judge(fourthPairs)),
  report('own sequences', ownSequences.flatMap(playSequence)),
  report('micro changes', judge(microPairs())),
  report('sequences', sampleSequences().flatMap(playSequence)),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
