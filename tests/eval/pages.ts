import { isRefused, type WallSet, wallSets } from './pages/capture.ts';
import { compareReadings, playSequence } from './pages/compare.ts';
import { isQuiet, QUIET_CATEGORIES, REAL_CATEGORIES } from './pages/categories.ts';
import { categoryOf, type PagePair, type PairSet, pairSets } from './pages/pairs.ts';
import { microPairs, type SamplePair, sampleSequences } from './pages/samples.ts';
import { ownSequences } from './pages/sequences.ts';

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

function report(title: string, judged: readonly Judged[], firstRun?: PairSet['firstRun']): boolean {
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
  const unseen = firstRun
    ? `  (unseen ${firstRun.precision.toFixed(3)} / ${firstRun.recall.toFixed(3)})`
    : '';
  console.log(
    `${title.padEnd(18)} ${String(judged.length).padStart(4)} cases  precision ${share(rightlyTold, told.length)}  recall ${share(rightlyTold, news.length)}${unseen}`,
  );
  for (const one of wrong) console.log(`  ${one.told ? 'false alarm' : 'missed'}: ${one.name}`);
  return wrong.length === 0;
}

/** Of each category how many cases there are, and how many of them went wrong. */
function reportCategories(judged: readonly Judged[]): void {
  console.log('\nown pairs by what they vary');
  for (const category of [...QUIET_CATEGORIES, ...REAL_CATEGORIES]) {
    const cases = judged.filter((one) => categoryOf(one) === category);
    const wrong = cases.filter((one) => one.told !== one.alert).length;
    const fault = isQuiet(category) ? 'false alarms' : 'missed';
    console.log(
      `  ${isQuiet(category) ? 'noise' : 'news '} ${category.padEnd(14)} ${String(cases.length).padStart(4)} cases  ${wrong} ${fault}`,
    );
  }
}

/** Walls that were taken for pages, and pages that were taken for walls. */
function reportWalls({ name, walls, genuine, firstRun }: WallSet): boolean {
  const accepted = walls.filter(({ html }) => !isRefused(html));
  const refused = genuine.filter(({ html }) => isRefused(html));
  console.log(
    `${name.padEnd(18)} ${String(walls.length).padStart(4)} walls, ${accepted.length} accepted; ${genuine.length} pages, ${refused.length} refused  (unseen ${firstRun.accepted} and ${firstRun.refused})`,
  );
  for (const one of accepted) console.log(`  accepted: ${one.name}`);
  for (const one of refused) console.log(`  refused: ${one.name}`);
  return accepted.length + refused.length === 0;
}

const own = pairSets.map((set) => ({ ...set, judged: judge(set.pairs) }));
const results = [
  ...own.map(({ name, judged, firstRun }) => report(name, judged, firstRun)),
  report('own sequences', ownSequences.flatMap(playSequence)),
  report('micro changes', judge(microPairs())),
  ...wallSets.map(reportWalls),
  report('sequences', sampleSequences().flatMap(playSequence)),
];
reportCategories(own.flatMap(({ judged }) => judged));
process.exitCode = results.every(Boolean) ? 0 : 1;
