import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/channels/channel.ts';
import { createEmailChannel } from '../../../src/channels/email/index.ts';
import { startMailbox, type Mailbox } from '../../../src/channels/email/mailbox.ts';
import { deliver } from '../../../src/pipeline/deliver.ts';
import { dispatch } from '../../../src/pipeline/dispatch.ts';
import type { House } from '../../../src/pipeline/house.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record } from './news.ts';

const MINUTE = 60_000;
/** More than two claims of work. */
const READERS = 1_200;

let house: TestHouse;
let sink: Mailbox;
let email: Channel;

beforeEach(async () => {
  house = await openTellingHouse();
  sink = await startMailbox({ sink: true });
  const { publicUrl } = house.app.house.settings;
  email = createEmailChannel({ smtpUrl: sink.url, from: 'crier@news.example', publicUrl, dkim: null });
  await follow(house, { email: 'reader-0@news.example' });
  await sql`
    with people as (
      insert into subscriber (email, state) select 'reader-' || n || '@news.example', 'active'
      from generate_series(1, ${READERS - 1}::int) n returning id, email),
    places as (
      insert into destination (subscriber_id, channel, address) select id, 'email', email from people returning id, subscriber_id)
    insert into subscription (subscriber_id, destination_id, target_kind, target_id, filter_id, state, confirmed_at)
    select p.subscriber_id, p.id, s.target_kind, s.target_id, s.filter_id, 'active', s.confirmed_at
    from places p, (select * from subscription limit 1) s
  `.execute(house.app.house.db.read);
  await record(house, orderFiled());
  await dispatch(house.app.house);
});

afterEach(async () => {
  await email.close();
  await sink.close();
  await house.close();
});

function houseWith(channel: Channel): House {
  return { ...house.app.house, channels: new Map([[channel.id, channel]]) };
}

interface Ledger {
  deliveries: number;
  sent: number;
  /** Waiting for anybody, with nothing written of an attempt. */
  untouched: number;
  attempts: number;
  recorded: number;
}

async function ledger(): Promise<Ledger> {
  const rows = await sql<Ledger>`
    select count(*)::int as deliveries,
      count(*) filter (where state = 'sent')::int as sent,
      count(*) filter (where state = 'pending' and attempts = 0 and lease_until is null)::int as untouched,
      (select count(*)::int from attempt) as attempts,
      (select count(*)::int from attempt where outcome = 'sent') as recorded
    from delivery
  `.execute(house.app.house.db.read);
  return rows.rows[0] as Ledger;
}

const times = () => new Set(sink.counts.values());

describe('one filing and many readers', { timeout: 2 * MINUTE }, () => {
  test('each gets one mail, and the ledger has one attempt of each', async () => {
    expect(await deliver(houseWith(email), 'email')).toEqual({ sent: READERS, retried: 0, dead: 0 });
    expect([sink.counts.size, times()]).toEqual([READERS, new Set([1])]);
    const all = { deliveries: READERS, sent: READERS, attempts: READERS, recorded: READERS };
    expect(await ledger()).toEqual({ ...all, untouched: 0 });
  });

  test('two workers share them, and nobody hears twice', async () => {
    const other = { ...email, close: async () => {} };
    const reports = await Promise.all([
      deliver(houseWith(email), 'email'),
      deliver(houseWith(other), 'email'),
    ]);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(READERS);
    expect([sink.counts.size, times()]).toEqual([READERS, new Set([1])]);
  });

  test('a worker that is stopped gives back what it had not begun, and the next one ends the work', async () => {
    const stop = new AbortController();
    let begun = 0;
    const stopping: Channel = {
      ...email,
      send: (...given) => {
        begun += 1;
        // By then the second claim has been made, and nothing of it is begun.
        if (begun === 450) stop.abort();
        return email.send(given[0], given[1], new AbortController().signal);
      },
    };
    await deliver(houseWith(stopping), 'email', stop.signal);
    const { sent, untouched, attempts } = await ledger();
    expect(sent).toBe(sink.counts.size);
    expect(sent).toBeLessThan(460);
    expect([untouched, attempts]).toEqual([READERS - sent, sent]);
    await deliver(houseWith(email), 'email');
    expect([sink.counts.size, times()]).toEqual([READERS, new Set([1])]);
  });
});
