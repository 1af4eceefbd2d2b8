import { pathToFileURL } from 'node:url';
import type { ObservedDocket, ObservedEntry } from '../../src/domain/observation.ts';
import {
  candidateKeys,
  documentKey,
  emptyDocket,
  reconcileDocket,
  type CandidateKeys,
  type KnownEntry,
  type ReconcileContext,
} from '../../src/domain/reconcile/index.ts';
import { digestAnswer } from '../../src/pipeline/digest.ts';
import type { House } from '../../src/pipeline/house.ts';
import { findSource } from '../../src/store/sources.ts';
import { clPage, type ClEntry } from '../courtlistener.ts';
import { openBenchHouse } from './own-house.ts';
import type { BenchRow } from './row.ts';

const ENTRIES = 30_000;
const PAGE = 20;
const STORED_PAGES = 60;
const DAY_MS = 24 * 60 * 60 * 1000;
const START_MS = Date.parse('2005-01-03T12:00:00Z');
const SMALL = 1;
const LARGE = 2;

const CONTEXT: ReconcileContext = {
  sourceId: 'cl-1',
  sourceKind: 'courtlistener-entries',
  completeness: 'partial',
  mode: 'live',
  seenAt: '2025-05-30T18:00:00Z',
  timezone: 'America/New_York',
  knownIsPartial: true,
  read: () => ({
    event: { type: 'other', relief: null, outcome: null, importance: 'routine' },
    sealed: false,
    links: [],
    entryRefs: [],
    dates: [],
  }),
};

/** A docket of twenty years that gets about six entries a day. */
function dayOf(at: number): string {
  return new Date(START_MS + Math.floor(at / 6) * DAY_MS).toISOString().slice(0, 10);
}

function textOf(at: number): string {
  return `MEMORANDUM in Support of Motion ${at} for Extension of Time to File a Response. (Attachments: # 1 Exhibit A)(Counsel, Of Record)`;
}

function observedAt(at: number): ObservedEntry {
  return {
    sequence: String(1000 + at),
    number: at + 1,
    filedOn: dayOf(at),
    enteredAt: null,
    labels: ['Memorandum in Support'],
    text: textOf(at),
    url: null,
    documents: [
      { id: `0951${10_000_000 + at}`, number: at + 1, attachment: null, url: null, available: false },
    ],
  };
}

function docketOf(from: number, count: number): ObservedDocket {
  const entries = Array.from({ length: count }, (_, at) => observedAt(from + at));
  return { court: 'mad', number: '1:05-cv-10495', caption: null, pacerCaseId: null, facts: {}, entries };
}

/** Entries by every key a page may ask for, as the store's indexes hold them. */
class Shelf {
  readonly #byKey = new Map<string, Set<KnownEntry>>();
  newestOn: string | null = null;
  #next = 1;

  add(entry: KnownEntry): void {
    const stored = { ...entry, id: String(this.#next++) };
    for (const key of this.#keysOf(stored)) {
      const shelf = this.#byKey.get(key) ?? new Set();
      shelf.add(stored);
      this.#byKey.set(key, shelf);
    }
    if (stored.filedOn && stored.filedOn > (this.newestOn ?? '')) this.newestOn = stored.filedOn;
  }

  take({ sequences, numbers, documents, days }: CandidateKeys): KnownEntry[] {
    const keys = [
      ...sequences.map((one) => `s${one}`),
      ...numbers.map((one) => `n${one}`),
      ...documents.map((one) => `d${one}`),
      ...days.map((one) => `t${one}`),
    ];
    return [...new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))];
  }

  #keysOf(entry: KnownEntry): string[] {
    const documents = entry.documents.flatMap(({ id }) => (id ? [`d${documentKey(id)}`] : []));
    return [`s${entry.sequence}`, `n${entry.number}`, `t${entry.filedOn}`, ...documents];
  }
}

function mergePages(entries: number): { totalMs: number; firstMs: number; lastMs: number } {
  const shelf = new Shelf();
  const times: number[] = [];
  for (let from = 0; from < entries; from += PAGE) {
    const startMs = performance.now();
    const page = docketOf(from, PAGE);
    const known = {
      ...emptyDocket('mad', '1:05-cv-10495'),
      entries: shelf.take(candidateKeys(page)),
      newestOn: shelf.newestOn,
    };
    const { entries: writes } = reconcileDocket(known, page, CONTEXT);
    for (const { entry } of writes) shelf.add(entry);
    times.push(performance.now() - startMs);
  }
  const tenth = Math.floor(times.length / 10);
  const sum = (some: readonly number[]) => some.reduce((total, ms) => total + ms, 0);
  // The very first pages pay for compiling.
  return {
    totalMs: sum(times),
    firstMs: median(times.slice(tenth, 2 * tenth)),
    lastMs: median(times.slice(-tenth)),
  };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function memoryRows(): BenchRow[] {
  mergePages(2_000);
  const { totalMs, firstMs, lastMs } = mergePages(ENTRIES);
  const startMs = performance.now();
  reconcileDocket(null, docketOf(0, ENTRIES), { ...CONTEXT, knownIsPartial: false });
  const atOnceMs = performance.now() - startMs;
  return [
    {
      what: `${ENTRIES} entries merged in ${ENTRIES / PAGE} pages (baseline: all in one reading)`,
      value: round(totalMs),
      unit: 'ms',
      baseline: round(atOnceMs),
      budget: '<= 5000 ms',
      ok: totalMs <= 5000,
    },
    {
      what: 'one page, at the end (baseline: near the beginning)',
      value: round(lastMs),
      unit: 'ms',
      baseline: round(firstMs),
      budget: '<= 2 times the baseline',
      ok: lastMs <= 2 * firstMs,
    },
  ];
}

function pageBody(docket: number, from: number): string {
  const entries: ClEntry[] = Array.from({ length: PAGE }, (_, at) => ({
    docket,
    filedOn: dayOf(from + at),
    number: from + at + 1,
    sequence: from + at + 1000,
    text: textOf(from + at),
    documents: [{ id: `0951${10_000_000 + from + at}`, label: 'Memorandum in Support' }],
  }));
  return clPage(entries);
}

async function record(house: House, docket: number, body: string): Promise<number> {
  const source = await findSource(house.db.read, `cl-${docket}`);
  if (!source) throw new Error('there is no such source');
  const now = house.clock();
  const startMs = performance.now();
  const report = await digestAnswer(
    house,
    source,
    {
      kind: 'ok',
      status: 200,
      url: source.url,
      redirects: [],
      headers: {},
      etag: null,
      lastModified: null,
      fetchedAt: now,
      durationMs: 0,
      body: Buffer.from(body),
      contentType: 'application/json',
    },
    now,
  );
  if (report.outcome === 'failed' || report.outcome === 'quarantined')
    throw new Error(report.detail ?? report.outcome);
  return performance.now() - startMs;
}

/** A whole page through reading, reconciling and Postgres, into a docket of thirty thousand and into a new one. */
async function storeRow(): Promise<BenchRow> {
  const house = await openBenchHouse({
    files: {
      'courts.yaml': [{ id: 'mad' }],
      'matters/long.yaml': {
        id: 'long',
        title: 'A long case',
        dockets: [
          { court: 'mad', number: '1:05-cv-10001', courtlistener: SMALL },
          { court: 'mad', number: '1:05-cv-10002', courtlistener: LARGE },
        ],
      },
    },
    env: { COURTLISTENER_TOKEN: 'token-of-the-bench' },
    fsync: false,
  });
  try {
    await fill(house.app.house);
    const times: Record<number, number[]> = { [SMALL]: [], [LARGE]: [] };
    for (let page = 0; page < STORED_PAGES; page += 1) {
      for (const docket of [SMALL, LARGE]) {
        const from = (docket === LARGE ? ENTRIES : 0) + page * PAGE;
        times[docket]?.push(await record(house.app.house, docket, pageBody(docket, from)));
      }
    }
    const [small, large] = [median(times[SMALL] ?? []), median(times[LARGE] ?? [])];
    return {
      what: `one page into a stored docket of ${ENTRIES} entries (baseline: into a new docket)`,
      value: round(large),
      unit: 'ms',
      baseline: round(small),
      budget: '<= 2 times the baseline',
      ok: large <= 2 * small,
    };
  } finally {
    await house.close();
  }
}

/** The past of the large docket, put in place in one statement. */
async function fill(house: House): Promise<void> {
  await house.db.pool.query(
    `insert into entry (docket_id, sequence, number, document_keys, filed_on, day, labels, text, documents, event, known, first_seen_at, updated_at)
     select d.id, (1000 + at)::text, at + 1, array[(10000000 + at)::text], date '2005-01-03' + at / 6, date '2005-01-03' + at / 6,
       array['Memorandum in Support'], 'MEMORANDUM in Support of Motion ' || at, '[]',
       '{"type":"brief","relief":null,"outcome":null,"importance":"routine"}',
       '{"provenance":{},"missedBy":{},"seenBy":["cl-2"],"texts":{"current":null,"from":null,"bySource":{},"earlier":[]}}', now(), now()
     from docket d, generate_series(0, $1::int - 1) as at where d.number = '1:05-cv-10002'`,
    [ENTRIES],
  );
  await house.db.pool.query('analyze entry');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Benchmarks of merging one very long docket page by page. */
export async function benchMerge(): Promise<{ name: string; rows: BenchRow[] }> {
  return { name: 'merge', rows: [...memoryRows(), await storeRow()] };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table((await benchMerge()).rows);
}
