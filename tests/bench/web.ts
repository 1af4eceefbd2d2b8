import { get, type ClientRequest } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Hono } from 'hono';
import type { ObservedDocket, ObservedEntry } from '../../src/domain/observation.ts';
import { recordReading } from '../../src/pipeline/record.ts';
import { startWeb } from '../../src/web/server.ts';
import { createSite } from '../../src/web/site.ts';
import { openBenchHouse, type BenchHouse } from './own-house.ts';
import { median, rounded, wallMs, type BenchRow, type BenchTable } from './row.ts';

const ENTRIES = 5_000;
const DOCKETS = 3;
const ROUNDS = 25;
const STREAMS = 1_000;
const PAGE_BUDGET_MS = 50;
const FIRST_VIEW_BUDGET_KB = 100;
const STREAM_BUDGET_KB = 100;

const numberOf = (nth: number) => `1:25-cv-${String(10_495 + nth)}`;

/** Pages of a matter with 5,000 entries, search in them, and what a thousand open streams cost. */
export async function benchWeb(): Promise<BenchTable> {
  const house = await openBenchHouse({
    files: {
      'courts.yaml': [{ id: 'mad', rss: 'http://127.0.0.1:9/rss' }],
      'matters/dated.yaml': { id: 'dated', title: 'Dated', dockets: [{ court: 'mad', number: DATED }] },
      'matters/m.yaml': {
        id: 'm',
        title: 'Matter',
        dockets: Array.from({ length: DOCKETS }, (_, nth) => ({ court: 'mad', number: numberOf(nth) })),
      },
    },
    fsync: false,
  });
  try {
    for (let nth = 0; nth < DOCKETS; nth += 1)
      await record(house, docketOf(nth, Math.ceil(ENTRIES / DOCKETS)));
    await record(house, datedDocket());
    // As Postgres does by itself within minutes after tables have grown.
    await house.app.house.db.pool.query('vacuum analyze');
    const site = createSite(house.app);
    const rows = [
      ...(await page(site, 'matter page, 5,000 entries', '/m/m')),
      ...(await page(site, 'matter page, deep in its timeline', '/m/m?from=4000')),
      ...(await page(site, 'matter page, 5,000 entries that each state a date', '/m/dated')),
      ...(await page(site, 'docket page, 1,667 entries', `/d/mad/${encodeURIComponent(numberOf(0))}`)),
      ...(await page(site, 'search, rare words', '/search?q=%22motion+1234%22')),
      ...(await page(site, 'search, words of every entry', '/search?q=extension')),
    ];
    return { name: 'web', rows: [...rows, ...(await streams(house))] };
  } finally {
    await house.close();
  }
}

async function page(site: Hono, what: string, path: string): Promise<BenchRow[]> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(
      await wallMs(async () => {
        const response = await site.request(path);
        const body = await response.text();
        if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
        bytes = Buffer.byteLength(body);
      }),
    );
  }
  const [ms, kb] = [median(times), bytes / 1024];
  return [
    {
      what: `${what}: server time`,
      value: rounded(ms),
      unit: 'ms',
      budget: `<= ${PAGE_BUDGET_MS} ms`,
      ok: ms <= PAGE_BUDGET_MS,
    },
    {
      what: `${what}: size`,
      value: rounded(kb),
      unit: 'KB',
      budget: `< ${FIRST_VIEW_BUDGET_KB} KB`,
      ok: kb < FIRST_VIEW_BUDGET_KB,
    },
  ];
}

/** A thousand readers of one stream: what they hold, and how long one filing takes to reach the last of them. */
async function streams(house: BenchHouse): Promise<BenchRow[]> {
  const web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  const before = process.memoryUsage().rss;
  let told = 0;
  let last: () => void = () => {};
  const allTold = new Promise<void>((resolve) => (last = resolve));
  const requests = await Promise.all(
    Array.from({ length: STREAMS }, () =>
      listen(`${web.url}/api/v1/changes/stream`, () => {
        told += 1;
        if (told === STREAMS) last();
      }),
    ),
  );
  const kb = (process.memoryUsage().rss - before) / 1024 / STREAMS;
  await record(house, docketOf(0, 1, ENTRIES));
  const ms = await wallMs(() => allTold);
  for (const request of requests) request.destroy();
  await web.close();
  return [
    {
      what: `${STREAMS} open streams: memory of both ends, each`,
      value: rounded(kb),
      unit: 'KB',
      budget: `<= ${STREAM_BUDGET_KB} KB`,
      ok: kb <= STREAM_BUDGET_KB,
    },
    {
      what: `${STREAMS} open streams: one filing to the last of them, after it was recorded`,
      value: rounded(ms),
      unit: 'ms',
      budget: '<= 3000 ms',
      ok: ms <= 3000,
    },
  ];
}

/** Resolves when the stream is open; `onChange` is called for its first event. */
function listen(url: string, onChange: () => void): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, (response) => {
      let seen = false;
      response.setEncoding('utf8').on('error', () => undefined);
      response.on('data', (text: string) => {
        resolve(request);
        if (seen || !text.includes('event: change')) return;
        seen = true;
        onChange();
      });
    });
    request.on('error', reject);
  });
}

const START_MS = Date.parse('2025-01-02T15:00:00Z');
const HOUR_MS = 3_600_000;

function entryAt(nth: number): ObservedEntry {
  const at = new Date(START_MS + nth * HOUR_MS).toISOString();
  return {
    sequence: String(1000 + nth),
    number: nth + 1,
    filedOn: at.slice(0, 10),
    enteredAt: at,
    labels: ['Order on Motion for Extension of Time'],
    text: `ORDER granting ${nth} Motion ${nth} for Extension of Time to File Response. ${nth % 10 === 0 ? 'Motion Hearing set for 3/4/2031 10:00 AM. ' : ''}${'Counsel shall confer and report. '.repeat(8)}`,
    url: `https://ecf.mad.uscourts.gov/doc1/${nth}`,
    documents: [
      {
        id: `0950${nth}`,
        number: nth + 1,
        attachment: null,
        url: `https://ecf.mad.uscourts.gov/doc1/${nth}`,
        available: false,
      },
    ],
  };
}

function docketOf(nth: number, entries: number, from = 0): ObservedDocket {
  return {
    court: 'mad',
    number: numberOf(nth),
    caption: 'Doe et al v. Noem et al',
    pacerCaseId: null,
    facts: {},
    entries: Array.from({ length: entries }, (_, at) => entryAt(from + at)),
  };
}

const DATED = '1:25-cv-20000';

/** Every entry states a hearing to come, and every tenth moves one. */
function datedDocket(): ObservedDocket {
  const entries = docketOf(0, ENTRIES).entries.map((entry, nth) => {
    const day = `${1 + (nth % 12)}/${1 + (nth % 28)}/2031`;
    const text =
      nth % 10 === 0
        ? `NOTICE of Rescheduling: Status Conference ${nth} reset for ${day} 10:00 AM.`
        : `Motion Hearing ${nth} set for ${day} 10:00 AM in Courtroom 9 before Judge Indira Talwani.`;
    return { ...entry, text };
  });
  return { ...docketOf(0, 0), number: DATED, entries };
}

async function record(house: BenchHouse, docket: ObservedDocket): Promise<void> {
  const at = house.app.house.clock();
  const body = new TextEncoder().encode(`${docket.number} ${at.toISOString()}`);
  await recordReading(house.app.house, 'mad-rss', {
    answer: {
      kind: 'ok',
      status: 200,
      url: 'http://127.0.0.1:9/rss',
      redirects: [],
      headers: {},
      etag: null,
      lastModified: null,
      fetchedAt: at,
      durationMs: 1,
      body,
      contentType: 'application/xml',
    },
    observation: {
      format: 'pacer-rss',
      completeness: 'partial',
      builtAt: null,
      coverage: ['all'],
      dockets: [docket],
      publications: [],
      rejected: [],
    },
    truncated: false,
    reader: 'bench',
    bodyHash: at.toISOString(),
    startedAt: at,
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table((await benchWeb()).rows);
}
