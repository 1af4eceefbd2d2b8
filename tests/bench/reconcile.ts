import { pathToFileURL } from 'node:url';
import type { ObservedDocket, ObservedEntry } from '../../src/domain/observation.ts';
import type { KnownDocket, ReconcileContext } from '../../src/domain/reconcile/index.ts';
import { applyReconciliation, emptyDocket, reconcileDocket } from '../../src/domain/reconcile/index.ts';
import type { BenchRow, BenchTable } from './row.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START_MS = Date.parse('2020-01-02T14:00:00Z');

const CONTEXT: ReconcileContext = {
  sourceId: 'api',
  sourceKind: 'courtlistener-entries',
  completeness: 'full',
  mode: 'live',
  seenAt: '2025-05-30T18:00:00Z',
  timezone: 'America/New_York',
  read: () => ({
    event: { type: 'other', relief: null, outcome: null, importance: 'routine' },
    sealed: false,
    links: [],
    entryRefs: [],
    dates: [],
  }),
};

type Shape = 'sequenced' | 'numbered' | 'unnumbered';

/** One entry of a docket that gets about ten entries a day. */
function entryAt(at: number, shape: Shape): ObservedEntry {
  const moment = new Date(START_MS + Math.floor(at / 10) * DAY_MS).toISOString();
  const words = `MEMORANDUM in Support of Motion ${at} for Extension of Time to File a Response by the Defendants. `;
  const tail = `(Attachments: # 1 Exhibit A, # 2 Exhibit B)(Counsel, Of Record) (Entered: 05/26/2025)`;
  return {
    sequence: shape === 'sequenced' ? String(1000 + at) : null,
    number: shape === 'unnumbered' ? null : at + 1,
    filedOn: moment.slice(0, 10),
    enteredAt: null,
    labels: ['Memorandum in Support'],
    text: words.repeat(2) + tail,
    url: `https://www.courtlistener.com/docket/1/${at}/`,
    documents: [
      { id: `0951${String(10_000_000 + at)}`, number: at + 1, attachment: null, url: null, available: false },
    ],
  };
}

/** Strings are made anew and each in one piece, as a parser of JSON makes them. */
function docketOf(entries: number, shape: Shape): ObservedDocket {
  return JSON.parse(JSON.stringify(composed(entries, shape))) as ObservedDocket;
}

function composed(entries: number, shape: Shape): ObservedDocket {
  return {
    court: 'mad',
    number: '1:20-cv-10495',
    caption: 'Doe v. Noem',
    pacerCaseId: null,
    facts: {},
    entries: Array.from({ length: entries }, (_, at) => entryAt(at, shape)),
  };
}

function known(observed: ObservedDocket): KnownDocket {
  const empty = emptyDocket('mad', '1:20-cv-10495');
  return applyReconciliation(empty, reconcileDocket(empty, observed, { ...CONTEXT, mode: 'baseline' }));
}

function elapsedMs(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function medianMs(work: () => unknown, rounds = 9): number {
  const times = Array.from({ length: rounds }, () => elapsedMs(work)).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function within(what: string, value: number, budget: number, baseline?: number): BenchRow {
  const row: BenchRow = {
    what,
    value: round(value),
    unit: 'ms',
    budget: `<= ${budget} ms`,
    ok: value <= budget,
  };
  return baseline === undefined ? row : { ...row, baseline: round(baseline) };
}

/** The floor for any comparison of two dockets: look up each entry and compare its text. */
function plainCompare(docket: KnownDocket, observed: ObservedDocket): number {
  const texts = new Map(docket.entries.map((entry) => [entry.number, entry.text]));
  return observed.entries.filter((entry) => texts.get(entry.number) !== entry.text).length;
}

function unchangedAndOneNew(shape: Shape): BenchRow[] {
  const docket = known(docketOf(10_000, shape));
  const [same, more] = [docketOf(10_000, shape), docketOf(10_001, shape)];
  const floor = medianMs(() => plainCompare(docket, same));
  return [
    within(
      `10,000 ${shape} entries, nothing changed`,
      medianMs(() => reconcileDocket(docket, same, CONTEXT)),
      30,
      floor,
    ),
    within(
      `10,000 ${shape} entries, one new`,
      medianMs(() => reconcileDocket(docket, more, CONTEXT)),
      35,
      floor,
    ),
  ];
}

function windowOnLarge(): BenchRow {
  const docket = known(docketOf(10_000, 'sequenced'));
  const observed = { ...docketOf(0, 'sequenced'), entries: [entryAt(10_000, 'sequenced')] };
  const context: ReconcileContext = { ...CONTEXT, completeness: 'window' };
  return within(
    '10,000 entries, window with one new',
    medianMs(() => reconcileDocket(docket, observed, context)),
    35,
  );
}

function linearity(): BenchRow {
  const [small, large] = [1_000, 100_000].map((entries) => {
    const docket = known(docketOf(entries, 'sequenced'));
    const more = docketOf(entries + 1, 'sequenced');
    return (medianMs(() => reconcileDocket(docket, more, CONTEXT), 5) / entries) * 1000;
  });
  const value = round(large ?? Number.NaN);
  const baseline = round(small ?? Number.NaN);
  const what = '100,000 entries, one new, per entry (baseline: 1,000 entries)';
  return { what, value, unit: 'us', baseline, budget: '<= 5 us', ok: value <= 5 };
}

/** What stays allocated after a hundred unchanged readings; with `--expose-gc` it is what is really held. */
function memory(): BenchRow {
  const docket = known(docketOf(10_000, 'sequenced'));
  const same = docketOf(10_000, 'sequenced');
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let turn = 0; turn < 100; turn += 1) reconcileDocket(docket, same, CONTEXT);
  collect();
  const value = round((process.memoryUsage().heapUsed - before) / 2 ** 20);
  return {
    what: 'heap after 100 unchanged readings',
    value,
    unit: 'MB',
    budget: '<= 40 MB',
    ok: value <= 40,
  };
}

/** Benchmarks of the reconciler; every figure is a median on this machine. */
export async function benchReconcile(): Promise<BenchTable> {
  const shapes: Shape[] = ['sequenced', 'numbered', 'unnumbered'];
  const rows = [...shapes.flatMap(unchangedAndOneNew), windowOnLarge(), linearity(), memory()];
  return { name: 'reconcile', rows };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table((await benchReconcile()).rows);
}
