import { pathToFileURL } from 'node:url';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { poll } from '../../src/pipeline/poll.ts';
import { findSource } from '../../src/store/sources.ts';
import { feedBody, feedItems, withFiling } from './feeds.ts';
import { openBenchHouse, type BenchHouse } from './own-house.ts';
import { cpuMs, median, rounded, type BenchTable } from './row.ts';

const FEEDS = 200;
const ITEMS = 300;
const ROUNDS = 7;
/** While the clerk's office is open, when a feed that rests is doubted. */
const NOW = new Date('2026-03-10T16:00:00Z');
const START = new Date(NOW.getTime() - 3_600_000);

/** 200 court feeds of 300 items, all unchanged and all changed, against their HTTP requests alone. */
export async function benchCycle(): Promise<BenchTable> {
  const site = await startLoopbackSite();
  const items = feedItems(ITEMS, START);
  const publish = (body: ReturnType<typeof feedBody>) => ids().forEach((id) => site.set(`/${id}`, body));
  publish(feedBody(items, START));
  const house = await openBenchHouse({
    files: filesFor(site),
    env: { CRIER_ALLOW_HOSTS: site.host },
    clock: () => NOW,
  });
  try {
    await pollAll(house);
    const requests: number[] = [];
    const unchanged: number[] = [];
    const changed: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const builtAt = new Date(START.getTime() + round * 60_000);
      publish(feedBody(items, builtAt));
      requests.push(await cpuMs(() => fetchAll(house)));
      unchanged.push(await cpuMs(() => pollAll(house)));
    }
    for (let round = 1; round <= ROUNDS; round += 1) {
      const at = new Date(START.getTime() + (ROUNDS + round) * 60_000);
      publish(feedBody(withFiling(items, { sequence: 5000 + round, at: at.toISOString() }), at));
      changed.push(await cpuMs(() => pollAll(house)));
    }
    return table(median(requests) / FEEDS, median(unchanged) / FEEDS, median(changed) / FEEDS);
  } finally {
    await house.close();
    await site.close();
  }
}

function table(request: number, unchanged: number, changed: number): BenchTable {
  const beyond = unchanged - request;
  return {
    name: `a cycle over ${FEEDS} court feeds of ${ITEMS} items`,
    rows: [
      { what: 'HTTP request alone, CPU per feed', value: rounded(request), unit: 'ms', ok: true },
      {
        what: 'unchanged, CPU per feed beyond the request',
        value: rounded(beyond),
        unit: 'ms',
        baseline: rounded(request),
        budget: 'under 1 ms',
        ok: beyond < 1,
      },
      {
        what: 'one entry new, CPU per feed beyond the request',
        value: rounded(changed - request),
        unit: 'ms',
        baseline: rounded(request),
        ok: true,
      },
    ],
  };
}

function ids(): string[] {
  return Array.from({ length: FEEDS }, (_, nth) => `feed-${nth}`);
}

function filesFor(site: LoopbackSite) {
  const agencies = ids().map((id) => [
    `agencies/${id}.yaml`,
    { id, title: id, format: 'pacer-rss', court: 'nysd', url: `${site.url}/${id}` },
  ]);
  return {
    'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
    'matters/m.yaml': { id: 'm', title: 'Matter', dockets: [{ court: 'nysd', number: '1:10-cv-00001' }] },
    ...(Object.fromEntries(agencies) as Record<string, unknown>),
  };
}

async function pollAll({ app }: BenchHouse): Promise<void> {
  for (const id of ids()) {
    const outcome = await poll(app.house, id);
    if (outcome.kind !== 'done' || outcome.report.outcome === 'failed')
      throw new Error(`${id}: ${JSON.stringify(outcome)}`);
  }
}

async function fetchAll({ app }: BenchHouse): Promise<void> {
  for (const id of ids()) {
    const source = await findSource(app.house.db.read, id);
    if (source) await app.house.fetcher.fetch(app.house.requestOf(source));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(await benchCycle(), null, 2)}\n`);
}
