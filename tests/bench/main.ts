import { writeFile } from 'node:fs/promises';
import type { BenchTable } from './row.ts';

/** `npm run bench -- [names] [--json file] [--full]`: every budget against a baseline of the same run. */
const BENCHES: Readonly<Record<string, () => Promise<() => Promise<BenchTable>>>> = {
  parse: async () => (await import('./parse.ts')).benchParse,
  reconcile: async () => (await import('./reconcile.ts')).benchReconcile,
  classify: async () => (await import('./classify.ts')).benchClassify,
  pages: async () => (await import('./pages.ts')).benchPages,
  cycle: async () => (await import('./cycle.ts')).benchCycle,
  watched: async () => (await import('./watched.ts')).benchWatched,
  latency: async () => (await import('./latency.ts')).benchLatency,
  fanout: async () => (await import('./fanout.ts')).benchFanout,
  telling: async () => (await import('./telling.ts')).benchTelling,
  merge: async () => (await import('./merge.ts')).benchMerge,
  webhooks: async () => (await import('./webhooks.ts')).benchWebhooks,
  web: async () => (await import('./web.ts')).benchWeb,
  start: async () => (await import('./start.ts')).benchStart,
};

const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? 'bench-results.json' : (args[jsonAt + 1] ?? 'bench-results.json');
const names = args.filter((arg, index) => !arg.startsWith('--') && (jsonAt < 0 || index !== jsonAt + 1));
const unknown = names.filter((name) => !BENCHES[name]);
if (unknown.length > 0) {
  console.error(`unknown benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(64);
}

const tables: Record<string, BenchTable> = {};
for (const [name, load] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const table = await (await load())();
  tables[name] = table;
  print(name, table);
}
await writeFile(jsonFile, `${JSON.stringify(tables, null, 2)}\n`);
console.log(`\nwritten to ${jsonFile}`);
const missed = Object.values(tables).flatMap((table) => table.rows.filter((row) => !row.ok));
if (missed.length > 0) {
  console.log(`${missed.length} over budget: ${missed.map((row) => row.what).join('; ')}`);
  process.exitCode = 1;
}

function print(name: string, table: BenchTable): void {
  console.log(`\n${name}: ${table.name}`);
  for (const row of table.rows) {
    const figure = `${row.value} ${row.unit}`.padStart(16);
    const against = row.baseline === undefined ? '' : `baseline ${row.baseline}`;
    console.log(
      `  ${row.ok ? ' ' : '!'} ${figure}  ${row.what}${against ? ` (${against})` : ''}${row.budget ? `, budget: ${row.budget}` : ''}`,
    );
  }
}
