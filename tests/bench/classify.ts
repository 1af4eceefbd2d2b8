/** Measures how many docket entries a second one core reads: `node tests/bench/classify.ts`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINES_AT_ONCE } from '../../src/cli/lines.ts';
import { ALL_CASES } from '../../src/domain/classify/cases/all-cases.ts';
import { READING_TABLES } from '../../src/domain/classify/cases/all-readings.ts';
import { type ClassifyInput, classifyLines } from '../../src/domain/classify/line.ts';
import type { BenchRow } from './row.ts';

const ENTRIES_PER_SECOND = 20_000;
const ROUNDS = 40;

const ENTRIES: readonly ClassifyInput[] = ALL_CASES.map(([court, text], id) => ({
  id,
  court,
  docket_number: '1:25-cv-00596',
  entry_number: 99,
  text,
}));

/** Texts that were not read before, as those of filings are: a number of its own at the end makes each a new one. */
function newTexts(round: number): ClassifyInput[] {
  return ENTRIES.map((entry, place) => ({
    ...entry,
    text: numbered(entry.text ?? '', round * ENTRIES.length + place),
  }));
}

function readAll(entries: readonly ClassifyInput[]): number {
  let read = 0;
  for (let from = 0; from < entries.length; from += LINES_AT_ONCE)
    read += classifyLines(entries.slice(from, from + LINES_AT_ONCE)).length;
  return read;
}

/** What a hostile court could send: words, brackets, digits and quotes without end. */
const ENDLESS: readonly [what: string, unit: string][] = [
  ['rulings', 'ORDER granting 9 Motion to Seal by 1/2/2025. '],
  ['one word', 'granting '],
  ['opening brackets', '('],
  ['digits', '1'],
  ['dates', '1/2/2025 '],
  ['numbers', '25-1411, '],
  ['quotes', '"'],
  ['blanks', ' \t'],
];

/** Fewest milliseconds of some readings of a text of `chars` characters: the rest is other work on the machine. */
function msPerRead(unit: string, chars: number): number {
  const text = unit.repeat(Math.ceil(chars / unit.length));
  const readings = Array.from({ length: 5 }, () => {
    const start = performance.now();
    classifyLines([{ court: 'dcd', text }]);
    return performance.now() - start;
  });
  return Math.min(...readings);
}

function endlessRow([what, unit]: readonly [what: string, unit: string]): BenchRow {
  const half = msPerRead(unit, 500_000);
  const whole = msPerRead(unit, 1_000_000);
  return {
    what: `one entry of 1 MB, ${what}`,
    value: Number(whole.toFixed(1)),
    unit: 'ms',
    baseline: Number(half.toFixed(1)),
    budget: '<= 3x of 0.5 MB',
    ok: whole <= half * 3 + 1,
  };
}

/** Processor time, not the clock on the wall: other work on the machine is no part of the cost. */
function entriesPerSecond(rounds: readonly ClassifyInput[][]): number {
  const warm = rounds.length / 5;
  for (const entries of rounds.slice(0, warm)) readAll(entries);
  const timed = rounds.slice(warm);
  const start = process.cpuUsage();
  for (const entries of timed) readAll(entries);
  return Math.round((timed.flat().length / process.cpuUsage(start).user) * 1_000_000);
}

/** What feeds show: the same few hundred labels again and again. */
const LABELS = ENTRIES.filter(({ text }) => (text?.length ?? 0) <= 60).slice(0, 400);

const COMMAND = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));
const COMMAND_LINES = 40_000;

/** Says on its last line of standard error how many microseconds of processor time a command took, in all its threads. */
const SAY_CPU = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('\\n' + (user + system)); })",
)}`;

/** What keeps all threads of a command on one core, where the system can; their time is the same work then, and no waiting. */
const ON_ONE_CORE = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '--cpu-list', '0'] : [];

/** As a user meets it: the command from its start to its last line, reading a file. */
function commandPerSecond(entries: readonly ClassifyInput[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'crier-bench-'));
  try {
    const file = join(folder, 'entries.jsonl');
    writeFileSync(file, entries.map((entry) => JSON.stringify(entry)).join('\n'));
    const [program, ...words] = [
      ...ON_ONE_CORE,
      process.execPath,
      '--import',
      SAY_CPU,
      COMMAND,
      'classify',
      file,
    ];
    const { status, stderr } = spawnSync(program, words, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    const microseconds = Number(stderr.trim().split('\n').at(-1));
    return status === 0 ? Math.round((entries.length / microseconds) * 1_000_000) : Number.NaN;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A number at the end makes a text one that was never read. */
function numbered(text: string, place: number): string {
  return `${text} [${1_000_000 + place}]`;
}

function linesOf(entries: readonly ClassifyInput[], count: number, isNew: boolean): ClassifyInput[] {
  return Array.from({ length: count }, (_, place) => {
    const entry = entries[place % entries.length] as ClassifyInput;
    return { ...entry, id: place, text: isNew ? numbered(entry.text ?? '', place) : entry.text };
  });
}

function commandRow(what: string, lines: readonly ClassifyInput[]): BenchRow {
  const value = commandPerSecond(lines);
  const chars = lines.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) / lines.length;
  return {
    what: `crier classify, ${lines.length} ${what}, of ${Math.round(chars)} characters, start included`,
    value,
    unit: 'entries/s',
    budget: `>= ${ENTRIES_PER_SECOND}`,
    ok: value >= ENTRIES_PER_SECOND,
  };
}

/** Entries as long as clerks write them. The engine compiles what it runs often, so only a long file shows its pace. */
const WHOLE_CHARS = 150;
const WHOLE_LINES = 300_000;
const WHOLE: readonly ClassifyInput[] = READING_TABLES.flatMap(([, cases]) => cases)
  .filter(([, , text]) => text.length >= WHOLE_CHARS)
  .map(([court, number, text], id) => ({ id, court, docket_number: number, entry_number: 999, text }));

export async function benchClassify(): Promise<{ name: string; rows: BenchRow[] }> {
  // An install leaves the compiled code and the tables of the rules; after a change the first start makes them.
  commandPerSecond(ENTRIES.slice(0, 1));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
  const rate = entriesPerSecond(rounds.map(newTexts));
  const repeated = entriesPerSecond(rounds.map(() => LABELS));
  const rows: BenchRow[] = [
    {
      what: 'docket entries read on one core, no text twice',
      value: rate,
      unit: 'entries/s',
      budget: `>= ${ENTRIES_PER_SECOND}`,
      ok: rate >= ENTRIES_PER_SECOND,
    },
    {
      what: `labels of a feed, ${LABELS.length} again and again`,
      value: repeated,
      unit: 'entries/s',
      budget: `>= ${ENTRIES_PER_SECOND}`,
      ok: repeated >= ENTRIES_PER_SECOND,
    },
    commandRow('entries that come again', linesOf(ENTRIES, COMMAND_LINES, false)),
    commandRow('entries, no text twice', linesOf(ENTRIES, COMMAND_LINES, true)),
    commandRow('whole entries, no text twice', linesOf(WHOLE, WHOLE_LINES, true)),
    ...ENDLESS.map(endlessRow),
  ];
  return Promise.resolve({ name: 'classify', rows });
}

if (import.meta.main) {
  const { rows } = await benchClassify();
  for (const row of rows)
    console.log(`${row.what}: ${row.value} ${row.unit} (${row.budget ?? ''}) ${row.ok ? 'ok' : 'OVER'}`);
}
