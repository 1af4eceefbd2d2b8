/**
 * Lists where our readings of real court feeds differ from a peer's, each with the habit of the peer's that explains
 * it: number, sequence, labels, document ids, time, caption and case id as the peer has them, and addresses as the
 * bytes of the feed have them, because the peer keeps none.
 * `npm run eval:courts [-- --all] [--json]`. Ends with 1 when something is left unexplained.
 */
import { Command } from 'commander';
import {
  compareFeed,
  FEEDS,
  isAbsent,
  shippedCourts,
  type Comparison,
  type Difference,
} from './courts/differences.ts';

const { all: isWhole, json } = new Command('npm run eval:courts --')
  .description("compare our readings of real court feeds with a peer's")
  .option('--all', 'every difference, not two of a kind')
  .option('--json', 'the comparisons as JSON')
  .parse()
  .opts<{ all?: true; json?: true }>();

if (isAbsent()) {
  process.stdout.write('The sample feeds are not beside this checkout.\n');
} else {
  const courts = await shippedCourts();
  const comparisons = FEEDS.map((feed) => compareFeed(feed, courts));
  const open = comparisons.flatMap(({ differences }) => differences).filter(({ why }) => why === null);
  if (json) process.stdout.write(`${JSON.stringify(comparisons, null, 1)}\n`);
  else process.stdout.write(`${report(comparisons, open)}\n`);
  process.exitCode = open.length > 0 ? 1 : 0;
}

function report(comparisons: readonly Comparison[], open: readonly Difference[]): string {
  const lines = comparisons.map(
    ({ feed, entries, found, differences }) =>
      `${feed}: ${found} of ${entries} expected entries found, ${differences.length} differences`,
  );
  const all = comparisons.flatMap(({ differences }) => differences);
  const byWhy = Map.groupBy(all, ({ field, why }) => `${field}: ${why ?? 'NOT EXPLAINED'}`);
  const reasons = [...byWhy].toSorted(([, a], [, b]) => b.length - a.length);
  for (const [why, differences] of reasons) {
    lines.push('', `${String(differences.length).padStart(5)}  ${whoOf(differences)} ${why}`);
    const shown = isWhole ? differences : differences.slice(0, 2);
    for (const { feed, docket, ours, peers } of shown)
      lines.push(
        `       ${feed} ${docket}: ours ${JSON.stringify(ours)}, ${whoOf(differences)}'s ${JSON.stringify(peers)}`,
      );
  }
  lines.push('', open.length === 0 ? 'Nothing is left unexplained.' : `${open.length} are not explained.`);
  return lines.join('\n');
}

function whoOf([first]: readonly Difference[]): string {
  return first?.field === 'url' || first?.field === 'links' ? 'the feed' : 'the peer';
}
