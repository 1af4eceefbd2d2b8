import { createTransport } from 'nodemailer';
import { pathToFileURL } from 'node:url';
import { startLoopbackSite } from '../../src/demo/loopback-site.ts';
import { deliver } from '../../src/pipeline/deliver.ts';
import { dispatch } from '../../src/pipeline/dispatch.ts';
import { poll } from '../../src/pipeline/poll.ts';
import { ensureFilter } from '../../src/store/subscribers.ts';
import { docketNumber, feedBody, feedItems, withFiling } from './feeds.ts';
import { openBenchHouse, type BenchHouse } from './own-house.ts';
import { rounded, wallMs, type BenchTable } from './row.ts';
import { startSink, type Sink } from './sink.ts';

const FULL = process.argv.includes('--full');
const SUBSCRIBERS = FULL ? 100_000 : 5_000;
const FILTERS = 50;
const LANES = 10;
const START = new Date(Date.now() - 3_600_000);

/** One change to many e-mail subscribers, against a bare pooled loop that sends as many of the same mail. */
export async function benchFanout(): Promise<BenchTable> {
  const [site, sink] = await Promise.all([startLoopbackSite(), startSink()]);
  const items = feedItems(50, START);
  site.set('/rss', feedBody(items, START));
  const house = await openBenchHouse({
    files: {
      'courts.yaml': [{ id: 'nysd', rss: `${site.url}/rss` }],
      'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
      'matters/m.yaml': { id: 'm', title: 'Matter', dockets: [{ court: 'nysd', number: docketNumber(0) }] },
    },
    env: { CRIER_ALLOW_HOSTS: site.host, SMTP_URL: sink.url, MAIL_FROM: 'alerts@crier.example' },
  });
  try {
    const { app } = house;
    await poll(app.house, 'nysd-rss');
    await subscribeMany(house);
    const at = new Date(START.getTime() + 60_000);
    site.set('/rss', feedBody(withFiling(items, { sequence: 5001, at: at.toISOString() }), at));
    const matchMs = await wallMs(() => poll(app.house, 'nysd-rss'));
    const dispatchMs = await wallMs(() => dispatch(app.house));
    const deliverMs = await wallMs(() => deliver(app.house, 'email'));
    const tellMs = dispatchMs + deliverMs;
    const arrived = await sink.count();
    if (arrived !== SUBSCRIBERS) throw new Error(`${arrived} mails arrived of ${SUBSCRIBERS}`);
    const memory = process.memoryUsage().rss / 1e6;
    const bareMs = await wallMs(() => bareLoop(sink));
    const share = (bareMs / tellMs) * 100;
    return {
      name: `one change to ${SUBSCRIBERS} e-mail subscribers with ${FILTERS} filters`,
      rows: [
        { what: 'poll, match, open batches', value: rounded(matchMs), unit: 'ms', ok: true },
        { what: 'dispatch', value: rounded(dispatchMs), unit: 'ms', ok: true },
        {
          what: 'dispatch and deliver',
          value: rounded(SUBSCRIBERS / (tellMs / 1000)),
          unit: 'mails/s',
          baseline: rounded(SUBSCRIBERS / (bareMs / 1000)),
          ok: true,
        },
        { what: 'share of the bare loop', value: rounded(share), unit: '%', budget: '70 %', ok: share >= 70 },
        {
          what: 'memory of the process',
          value: rounded(memory),
          unit: 'MB',
          budget: 'under 400 MB',
          ok: memory < 400,
        },
      ],
    };
  } finally {
    await house.close();
    await Promise.all([site.close(), sink.close()]);
  }
}

/** Every filter lets the change through and differs in the words it excludes. */
async function subscribeMany({ app }: BenchHouse): Promise<void> {
  const filters: number[] = [];
  for (let nth = 0; nth < FILTERS; nth += 1)
    filters.push(await ensureFilter(app.house.db.read, { exclude: [`unheard of ${nth}`] }));
  await app.house.db.pool.query(
    `with people as (
       insert into subscriber (email, state, confirmed_at) select 'reader' || n || '@bench.example', 'active', now()
       from generate_series(1, $1::int) n returning id, email),
     places as (
       insert into destination (subscriber_id, channel, address) select id, 'email', email from people returning id, subscriber_id)
     insert into subscription (subscriber_id, destination_id, target_kind, target_id, filter_id, preference, state, confirmed_at)
     select subscriber_id, id, 'matter', 'm', ($2::bigint[])[1 + (row_number() over ()) % $3::int], '{"mode":"instant"}', 'active', now() from places`,
    [SUBSCRIBERS, filters, FILTERS],
  );
  await app.house.db.pool.query('analyze');
}

async function bareLoop(sink: Sink): Promise<void> {
  const transport = createTransport({
    url: sink.url,
    pool: true,
    maxConnections: LANES,
    maxMessages: Infinity,
  });
  const text = 'Order on motion for TRO\n'.repeat(60);
  let next = 0;
  const lane = async () => {
    while (next < SUBSCRIBERS) {
      next += 1;
      await transport.sendMail({
        from: 'alerts@crier.example',
        to: `reader${next}@bench.example`,
        subject: 'Order on motion for TRO',
        text,
        html: `<pre>${text}</pre>`,
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  transport.close();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(await benchFanout(), null, 2)}\n`);
}
