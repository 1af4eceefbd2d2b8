import { pathToFileURL } from 'node:url';
import { createEmailChannel } from '../../src/channels/email/index.ts';
import { startMailbox } from '../../src/channels/email/mailbox.ts';
import { startLoopbackSite } from '../../src/demo/loopback-site.ts';
import { deliver } from '../../src/pipeline/deliver.ts';
import { dispatch } from '../../src/pipeline/dispatch.ts';
import type { House } from '../../src/pipeline/house.ts';
import { poll } from '../../src/pipeline/poll.ts';
import { ensureFilter, subscribeEmail } from '../../src/store/subscribers.ts';
import { type BareMail, bareMailOf, type BareOrder, type BareResult, runBareLoop } from './bare-loop.ts';
import { docketNumber, feedBody, feedItems, withFiling } from './feeds.ts';
import { openBenchHouse } from './own-house.ts';
import { cpuMs, rounded, wallMs, type BenchRow, type BenchTable } from './row.ts';
import { startSink } from './sink.ts';

const FULL = process.argv.includes('--full');
const SUBSCRIBERS = FULL ? 100_000 : 5_000;
const FILTERS = 50;
const LANES = 10;
/** The loop is run before and after, since the machine may be busier at one time than at the other. */
const BARE = Math.min(SUBSCRIBERS, 10_000) / 2;
const FROM = 'alerts@crier.example';
const START = new Date(Date.now() - 3_600_000);

/** One change to many e-mail subscribers, against a bare pooled loop that sends as many of the same mail. */
export async function benchFanout(): Promise<BenchTable> {
  const [site, sink] = await Promise.all([startLoopbackSite(), startSink()]);
  const items = feedItems(50, START);
  site.set('/rss', feedBody(items, START));
  const bench = await openBenchHouse({
    files: {
      'courts.yaml': [{ id: 'nysd', rss: `${site.url}/rss` }],
      'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
      'matters/m.yaml': { id: 'm', title: 'Matter', dockets: [{ court: 'nysd', number: docketNumber(0) }] },
    },
    env: { CRIER_ALLOW_HOSTS: site.host, SMTP_URL: sink.url, MAIL_FROM: FROM },
  });
  const { house } = bench.app;
  let filings = 0;
  const file = () => {
    filings += 1;
    const at = new Date(START.getTime() + filings * 60_000);
    const filing = { sequence: 5000 + filings, at: at.toISOString() };
    site.set('/rss', feedBody(withFiling(items, filing), at));
    return poll(house, 'nysd-rss');
  };
  try {
    await poll(house, 'nysd-rss');
    const mail = await sampleMail(house, file);
    await subscribeMany(house);
    const bare = (kind: BareOrder['kind']) =>
      runBareLoop({ url: sink.url, lanes: LANES, count: BARE, mail, kind });
    const before = [await bare('composed'), await bare('ready')];
    const arrivedBefore = await sink.count();
    const memory = watchMemory();
    const matchMs = await wallMs(file);
    const dispatchMs = await wallMs(() => dispatch(house));
    let deliverMs = 0;
    const usedMs = await cpuMs(async () => void (deliverMs = await wallMs(() => deliver(house, 'email'))));
    const peakMb = memory.end();
    const arrived = (await sink.count()) - arrivedBefore;
    if (arrived !== SUBSCRIBERS) throw new Error(`${arrived} mails arrived of ${SUBSCRIBERS}`);
    const after = [await bare('composed'), await bare('ready')];
    const [composed, ready] = [sum(before[0], after[0]), sum(before[1], after[1])];
    return {
      name: `one change to ${SUBSCRIBERS} e-mail subscribers with ${FILTERS} filters`,
      rows: [
        info('poll, match, open batches', matchMs, 'ms'),
        info('dispatch', dispatchMs, 'ms'),
        info('deliver', deliverMs, 'ms'),
        ...shareRows(dispatchMs + deliverMs, composed, ready),
        {
          ...info(`processor time of a mail, ${mail.raw.length} bytes`, usedMs / SUBSCRIBERS, 'ms'),
          baseline: rounded(composed.cpuMs / (2 * BARE)),
        },
        {
          ...info('memory of the process, at most', peakMb, 'MB'),
          budget: 'under 400 MB',
          ok: peakMb < 400,
        },
      ],
    };
  } finally {
    await bench.close();
    await Promise.all([site.close(), sink.close()]);
  }
}

function shareRows(tellMs: number, composed: BareResult, ready: BareResult): BenchRow[] {
  const rate = SUBSCRIBERS / tellMs;
  const rateOf = ({ wallMs: bareMs }: BareResult) => (2 * BARE) / bareMs;
  const share = (100 * rate) / rateOf(composed);
  return [
    { ...info('dispatch and deliver', rate * 1000, 'mails/s'), baseline: rounded(rateOf(composed) * 1000) },
    { ...info('share of the bare loop', share, '%'), budget: '70 %', ok: share >= 70 },
    info('share of a loop that sends one ready message', (100 * rate) / rateOf(ready), '%'),
  ];
}

function info(what: string, value: number, unit: string): BenchRow {
  return { what, value: rounded(value), unit, ok: true };
}

function sum(a: BareResult | undefined, b: BareResult | undefined): BareResult {
  const wall = (a?.wallMs ?? Number.NaN) + (b?.wallMs ?? Number.NaN);
  return { wallMs: wall, cpuMs: (a?.cpuMs ?? Number.NaN) + (b?.cpuMs ?? Number.NaN) };
}

/** The resident memory of this process while we look, at its highest. */
function watchMemory(): { end(): number } {
  let highest = 0;
  const look = () => void (highest = Math.max(highest, process.memoryUsage.rss()));
  const timer = setInterval(look, 100);
  return {
    end() {
      look();
      clearInterval(timer);
      return highest / 1e6;
    },
  };
}

/** What the loop is to send: the mail that one reader gets of such a change. */
async function sampleMail(house: House, file: () => Promise<unknown>): Promise<BareMail> {
  const mailbox = await startMailbox();
  const { publicUrl } = house.settings;
  const channel = createEmailChannel({ smtpUrl: mailbox.url, from: FROM, publicUrl, dkim: null });
  try {
    await subscribeEmail(house.db.read, {
      email: 'reader0@bench.example',
      targetKind: 'matter',
      targetId: 'm',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: house.clock(),
    });
    await file();
    await dispatch(house);
    await deliver({ ...house, channels: new Map([['email', channel]]) }, 'email');
    const [mail] = mailbox.messages;
    if (!mail) throw new Error('no sample of the mail arrived');
    await house.db.pool.query(`update subscription set state = 'ended'`);
    return bareMailOf(mail, FROM);
  } finally {
    await channel.close();
    await mailbox.close();
  }
}

/** Every filter lets the change through and differs in the words it excludes. */
async function subscribeMany(house: House): Promise<void> {
  const filters: number[] = [];
  for (let nth = 0; nth < FILTERS; nth += 1)
    filters.push(await ensureFilter(house.db.read, { exclude: [`unheard of ${nth}`] }));
  await house.db.pool.query(
    `with people as (
       insert into subscriber (email, state, confirmed_at) select 'reader' || n || '@bench.example', 'active', now()
       from generate_series(1, $1::int) n returning id, email),
     places as (
       insert into destination (subscriber_id, channel, address) select id, 'email', email from people returning id, subscriber_id)
     insert into subscription (subscriber_id, destination_id, target_kind, target_id, filter_id, preference, state, confirmed_at)
     select subscriber_id, id, 'matter', 'm', ($2::bigint[])[1 + (row_number() over ()) % $3::int], '{"mode":"instant"}', 'active', now() from places`,
    [SUBSCRIBERS, filters, FILTERS],
  );
  await house.db.pool.query('analyze');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(await benchFanout(), null, 2)}\n`);
}
