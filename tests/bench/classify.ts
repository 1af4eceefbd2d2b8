/** Measures how many docket entries a second one core reads: `node tests/bench/classify.ts`. */
import { ALL_CASES } from '../../src/domain/classify/cases/all-cases.ts';
import { classifyEntry } from '../../src/domain/classify/index.ts';
import type { BenchRow } from './row.ts';

const ENTRIES_PER_SECOND = 20_000;
const ROUNDS = 40;
function readAll(): number {
  let dates = 0;
  for (const [court, text] of ALL_CASES) {
    const words = { court, docketNumber: '1:25-cv-00596', entryNumber: 99, filedOn: null, labels: [], text };
    dates += classifyEntry(words).dates.length;
  }
  return dates;
}

/** Milliseconds per read of a text of `chars` characters. */
function msPerRead(unit: string, chars: number): number {
  const text = unit.repeat(Math.ceil(chars / unit.length));
  const start = performance.now();
  for (let round = 0; round < 5; round += 1) {
    classifyEntry({ court: 'dcd', docketNumber: null, entryNumber: null, filedOn: null, labels: [], text });
  }
  return (performance.now() - start) / 5;
}

/** Processor time, not the clock on the wall: other work on the machine is no part of the cost. */
function entriesPerSecond(): number {
  for (let round = 0; round < 8; round += 1) readAll();
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) readAll();
  return Math.round((ALL_CASES.length * ROUNDS) / (process.cpuUsage(start).user / 1_000_000));
}

export async function benchClassify(): Promise<{ name: string; rows: BenchRow[] }> {
  const rate = entriesPerSecond();
  const half = msPerRead('ORDER granting 9 Motion to Seal by 1/2/2025. ', 500_000);
  const whole = msPerRead('ORDER granting 9 Motion to Seal by 1/2/2025. ', 1_000_000);
  const rows: BenchRow[] = [
    {
      what: 'docket entries read on one core',
      value: rate,
      unit: 'entries/s',
      budget: `>= ${ENTRIES_PER_SECOND}`,
      ok: rate >= ENTRIES_PER_SECOND,
    },
    {
      what: 'one entry of 1 MB',
      value: Number(whole.toFixed(1)),
      unit: 'ms',
      baseline: Number(half.toFixed(1)),
      budget: '<= 3x of 0.5 MB',
      ok: whole <= half * 3 + 1,
    },
  ];
  return Promise.resolve({ name: 'classify', rows });
}

if (import.meta.main) {
  const { rows } = await benchClassify();
  for (const row of rows)
    console.log(`${row.what}: ${row.value} ${row.unit} (${row.budget ?? ''}) ${row.ok ? 'ok' : 'OVER'}`);
}
