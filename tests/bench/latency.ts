import { pathToFileURL } from 'node:url';
import { startRoles } from '../../src/app.ts';
import { startMailbox } from '../../src/channels/email/mailbox.ts';
import { startLoopbackSite } from '../../src/demo/loopback-site.ts';
import { subscribeEmail } from '../../src/store/subscribers.ts';
import { docketNumber, feedBody, feedItems, withFiling } from './feeds.ts';
import { openBenchHouse } from './own-house.ts';
import { quantile, rounded, type BenchTable } from './row.ts';

const CHANGES = 60;
const START = new Date(Date.now() - 3_600_000);

/** From the end of the court's answer to the arrival of the mail, through real workers, group wait 0. */
export async function benchLatency(): Promise<BenchTable> {
  const [site, mailbox] = await Promise.all([startLoopbackSite(), startMailbox()]);
  const items = feedItems(50, START);
  site.set('/rss', feedBody(items, START));
  const house = await openBenchHouse({
    queue: true,
    files: {
      'courts.yaml': [{ id: 'nysd', rss: `${site.url}/rss` }],
      'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
      'matters/m.yaml': { id: 'm', title: 'Matter', dockets: [{ court: 'nysd', number: docketNumber(0) }] },
    },
    env: { CRIER_ALLOW_HOSTS: site.host, SMTP_URL: mailbox.url, MAIL_FROM: 'alerts@crier.example' },
  });
  const { app } = house;
  const wish = {
    email: 'desk@news.example',
    targetKind: 'matter',
    targetId: 'm',
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
  } as const;
  await subscribeEmail(app.house.db.read, { ...wish, now: app.house.clock() });
  const workers = await startRoles(app, ['poll', 'dispatch', 'deliver']);
  try {
    await app.house.hints.poll('nysd-rss');
    await workers.processAll();
    const times: number[] = [];
    for (let nth = 1; nth <= CHANGES; nth += 1) {
      const at = new Date(START.getTime() + nth * 30_000);
      site.set('/rss', feedBody(withFiling(items, { sequence: 5000 + nth, at: at.toISOString() }), at));
      await app.house.hints.poll('nysd-rss');
      await mailbox.waitFor(nth);
      times.push(performance.now() - (site.requests.at(-1)?.answeredMs ?? Number.NaN));
      await workers.processAll();
    }
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    return {
      name: `from the court's answer to the mail server, ${CHANGES} changes one by one`,
      rows: [
        { what: 'p50', value: rounded(p50), unit: 'ms', budget: '150 ms', ok: p50 <= 150 },
        { what: 'p99', value: rounded(p99), unit: 'ms', budget: '500 ms', ok: p99 <= 500 },
      ],
    };
  } finally {
    await house.close();
    await Promise.all([site.close(), mailbox.close()]);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(await benchLatency(), null, 2)}\n`);
}
