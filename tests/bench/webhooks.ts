import { pathToFileURL } from 'node:url';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { INBOX_SOURCE } from '../../src/pipeline/courtlistener/sources.ts';
import { readInbox } from '../../src/pipeline/courtlistener/inbox.ts';
import { createPostReader } from '../../src/pipeline/courtlistener/read-post.ts';
import { recordPosts } from '../../src/pipeline/courtlistener/record-posts.ts';
import { claimPosts } from '../../src/store/inbox.ts';
import { findSource } from '../../src/store/sources.ts';
import { startWeb } from '../../src/web/server.ts';
import { openBenchHouse } from './own-house.ts';
import { CONNECTIONS, DOE, load, type Load } from './post-load.ts';
import type { BenchRow } from './row.ts';

const SECRET = 'a-long-random-word-of-the-bench';
const POSTS = 5_000;
const READ_POSTS = 1_000;
const READ_ALONE = 200;
const MINUTE_MS = 60_000;

/** A server that reads the post and forgets it: what client, kernel and HTTP alone allow here. */
async function plainServer(): Promise<{ url: URL; close: () => void }> {
  const server = createServer((incoming, answer) => {
    incoming.resume();
    incoming.on('end', () => answer.writeHead(202).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/`), close: () => server.close() };
}

/** Webhooks: how many a second are stored for good before they are answered, and how fast they are read. */
export async function benchWebhooks(): Promise<{ name: string; rows: BenchRow[] }> {
  const house = await openBenchHouse({
    files: {
      'courts.yaml': [{ id: 'mad' }],
      'matters/parole.yaml': {
        id: 'parole',
        title: 'Parole terminations',
        dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: DOE }],
      },
    },
    env: { COURTLISTENER_WEBHOOK_SECRET: SECRET },
  });
  try {
    const plain = await plainServer();
    const floor = await load(plain.url, POSTS);
    plain.close();
    const web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
    const taken = await load(new URL(`/hooks/courtlistener/${SECRET}`, web.url), POSTS);
    await web.close();
    return { name: 'webhooks', rows: [...rowsOf(taken, floor), await readingRow(house.app.house)] };
  } finally {
    await house.close();
  }
}

function rowsOf(taken: Load, floor: Load): BenchRow[] {
  const { perSecond, p99Ms, refused } = taken;
  return [
    {
      what: `webhooks stored and answered, ${CONNECTIONS} at once (baseline: a server that forgets them)`,
      value: Math.round(perSecond),
      unit: 'a second',
      baseline: Math.round(floor.perSecond),
      budget: '>= 1000 a second',
      ok: perSecond >= 1000,
    },
    {
      what: 'webhook answered, p99',
      value: round(p99Ms),
      unit: 'ms',
      baseline: round(floor.p99Ms),
      budget: '<= 1000 ms',
      ok: p99Ms <= 1000,
    },
    { what: 'webhooks refused', value: refused, unit: 'posts', budget: '0', ok: refused === 0 },
  ];
}

async function readingRow(house: Parameters<typeof readInbox>[0]): Promise<BenchRow> {
  await house.db.pool.query(
    `delete from inbox where id not in (select id from inbox order by id limit ${READ_POSTS + READ_ALONE})`,
  );
  const source = await findSource(house.db.read, INBOX_SOURCE);
  if (!source) throw new Error('there is no inbox');
  const alone = await readAlone(house, source);
  const startMs = performance.now();
  const report = await readInbox(house, source);
  const perSecond = READ_POSTS / ((performance.now() - startMs) / 1000);
  return {
    what: `webhooks read and merged into one docket, ${report.items} entries (baseline: a transaction each)`,
    value: Math.round(perSecond),
    unit: 'a second',
    baseline: Math.round(alone),
    budget: '>= 300 a second',
    ok: report.items === READ_POSTS && perSecond >= 300,
  };
}

/** The plainest way to the same record: every post in a transaction of its own. */
async function readAlone(
  house: Parameters<typeof readInbox>[0],
  source: Parameters<typeof readInbox>[1],
): Promise<number> {
  const by = { sourceId: source.id, now: house.clock(), limit: READ_ALONE, leaseMs: MINUTE_MS };
  const read = createPostReader(house, source);
  const startMs = performance.now();
  for (const post of await claimPosts(house.db.read, by)) {
    const readable = await read(post);
    if ('observation' in readable) await recordPosts(house, source, [readable]);
  }
  return READ_ALONE / ((performance.now() - startMs) / 1000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table((await benchWebhooks()).rows);
}
