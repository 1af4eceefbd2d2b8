import { pathToFileURL } from 'node:url';
import { startLoopbackSite } from '../../src/demo/loopback-site.ts';
import { poll } from '../../src/pipeline/poll.ts';
import { docketNumber, feedBody, feedItems, withFiling } from './feeds.ts';
import { openBenchHouse, type BenchHouse } from './own-house.ts';
import { cpuMs, median, rounded, type BenchTable } from './row.ts';

const FEW = 10;
const MANY = 100_000;
const ROUNDS = 15;
const ITEMS = 300;
const START = new Date(Date.now() - 3_600_000);

/** One feed of which the same ten dockets are followed, alone and among 100,000 followed dockets of its court. */
export async function benchWatched(): Promise<BenchTable> {
  const site = await startLoopbackSite();
  const items = feedItems(ITEMS, START);
  let round = 0;
  const publish = () => {
    round += 1;
    const at = new Date(START.getTime() + round * 60_000);
    site.set('/rss', feedBody(withFiling(items, { sequence: 5000 + round, at: at.toISOString() }), at));
  };
  const house = await openBenchHouse({
    files: {
      'courts.yaml': [{ id: 'nysd', rss: `${site.url}/rss` }],
      'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
      'matters/m.yaml': {
        id: 'm',
        title: 'Matter',
        dockets: Array.from({ length: FEW }, (_, nth) => ({ court: 'nysd', number: docketNumber(nth) })),
      },
    },
    env: { CRIER_ALLOW_HOSTS: site.host },
  });
  const measure = async () => {
    const times: number[] = [];
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      publish();
      times.push(await cpuMs(() => pollOnce(house)));
    }
    return median(times);
  };
  try {
    publish();
    await pollOnce(house);
    const few = await measure();
    await followMany(house);
    const many = await measure();
    const ratio = many / few;
    return {
      name: `one feed of ${ITEMS} items, one entry new`,
      rows: [
        { what: `${FEW} dockets watched, CPU`, value: rounded(few), unit: 'ms', ok: true },
        {
          what: `${MANY} dockets watched, CPU`,
          value: rounded(many),
          unit: 'ms',
          baseline: rounded(few),
          ok: true,
        },
        { what: 'ratio', value: rounded(ratio), unit: 'x', budget: 'within 1.3x', ok: ratio <= 1.3 },
      ],
    };
  } finally {
    await house.close();
    await site.close();
  }
}

async function pollOnce({ app }: BenchHouse): Promise<void> {
  const outcome = await poll(app.house, 'nysd-rss');
  if (outcome.kind !== 'done' || !['changed', 'baseline'].includes(outcome.report.outcome))
    throw new Error(JSON.stringify(outcome));
}

/** Dockets of the same court that this feed does not show. */
async function followMany({ app }: BenchHouse): Promise<void> {
  await app.house.db.pool.query(
    `with added as (
       insert into docket (court, number, created_at) select 'nysd', '1:99-cv-' || lpad(n::text, 6, '0'), now() - interval '1 day'
       from generate_series(1, $1::int) n returning id)
     insert into matter_docket (matter_id, docket_id, origin) select 'm', id, 'runtime' from added`,
    [MANY - FEW],
  );
  await app.house.db.pool.query('analyze docket, matter_docket');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(await benchWatched(), null, 2)}\n`);
}
