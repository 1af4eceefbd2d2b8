import { load } from 'cheerio';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import { dispatch } from '../../../src/pipeline/dispatch.ts';
import { tellNothing } from '../../../src/pipeline/quiet-digests.ts';
import { waysOfChange } from '../../../src/store/ledger.ts';
import { openBatches } from '../../../src/store/batches.ts';
import { quietDigests } from '../../../src/store/quiet-digests.ts';
import { endSubscription, listSubscriptions, subscribeEmail } from '../../../src/store/subscribers.ts';
import { createSite } from '../../../src/web/site.ts';
import type { TestHouse } from '../../house.ts';
import { openTellingHouse, orderFiled, record, tellAll } from './news.ts';

const OTHER = '1:25-cv-12822';
const DAILY: DeliveryPreference = { mode: 'daily', at: '08:00' };

let house: TestHouse;
let firstMail = 0;
beforeAll(async () => {
  house = await openTellingHouse();
});
/** Readers go with all that they were told; the house stays. */
beforeEach(async () => {
  await sql`delete from subscriber`.execute(house.app.house.db.read);
  house.setTime('2025-05-30T16:00:00Z');
  firstMail = house.mailbox.messages.length;
});
afterAll(() => house.close());

type Wish = { kind: 'matter' | 'docket'; id: string; preference?: DeliveryPreference; language?: string };

async function follow(wish: Wish, email = 'reader@news.example'): Promise<string> {
  const { kind, id, preference = DAILY, language = 'en' } = wish;
  const made = await subscribeEmail(house.app.house.db.read, {
    email,
    targetKind: kind,
    targetId: id,
    filter: {},
    preference,
    confirmed: true,
    timezone: 'America/New_York',
    language,
    now: house.app.house.clock(),
  });
  return made.id;
}

const MATTER = { kind: 'matter', id: 'parole' } as const;
const DOCKET = { kind: 'docket', id: `mad ${OTHER}` } as const;
const elsewhere = () => orderFiled({ number: OTHER, caption: 'Center v. Bessent', importance: 'critical' });

/** A change of the other docket, which no matter follows. */
async function recordElsewhere(): Promise<number> {
  const { changeId } = await record(house, elsewhere());
  await sql`delete from alert where change_id = ${changeId} and subscription_id in (
    select id from subscription where target_kind = 'matter')`.execute(house.app.house.db.read);
  return changeId;
}

async function at(time: string): Promise<void> {
  house.setTime(`${time}:00-04:00`);
  await tellAll(house);
  await tellNothing(house.app.house);
  await tellAll(house);
}

const mails = () => house.mailbox.messages.slice(firstMail);
const headings = () =>
  load(mails()[0]?.html || '')('h2.section')
    .get()
    .map((one) => load(one).text());

describe('digests of one reader that come at one time', () => {
  it('are one mail with a section each, the weightiest first, and with links to stop each and all', async () => {
    const matter = await follow(MATTER);
    const docket = await follow(DOCKET);
    const first = await record(house, orderFiled());
    const second = await recordElsewhere();
    await at('2025-05-31T08:00');
    expect(mails()).toHaveLength(1);
    const [mail] = mails();
    expect(mail?.subject).toMatch(/^Stay granted and 1 more - /);
    expect(headings()).toEqual([`${OTHER} (D. Mass.)`, 'Parole terminations']);
    expect(mail?.text).toContain('2 changes in 2 subscriptions; in each, the most important first.');
    for (const id of [matter, docket]) expect(mail?.text).toContain(`/unsubscribe?t=${id}.`);
    expect(mail?.text).toMatch(/Stop this whole digest: \S+&digest=daily\n/);
    expect(JSON.stringify(mail?.headers.get('list'))).toContain('&digest=daily');
    for (const changeId of [first.changeId, second]) {
      const [way] = await waysOfChange(house.app.house.db.read, changeId, 5);
      expect(way).toMatchObject({ state: 'told', delivery_state: 'sent', together: 2 });
    }
  });

  it('come apart where they come to other addresses, at other times or as often otherwise', async () => {
    await follow(MATTER);
    await follow(DOCKET, 'other@news.example');
    await follow({ ...DOCKET, preference: { mode: 'hourly' } });
    await record(house, orderFiled());
    await recordElsewhere();
    await at('2025-05-31T08:00');
    expect(mails()).toHaveLength(3);
    expect(mails().some(({ html }) => String(html).includes('class="section"'))).toBe(false);
  });

  it('tell a change once that both follow, and the ledger says so', async () => {
    await follow(MATTER);
    await follow({ kind: 'docket', id: 'mad 1:25-cv-10495' });
    const { changeId } = await record(house, orderFiled());
    await at('2025-05-31T08:00');
    expect(mails().map(({ subject }) => subject)).toEqual([
      'Stay granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
    ]);
    const ways = await waysOfChange(house.app.house.db.read, changeId, 5);
    expect(ways.map(({ state, mute_reason }) => [state, mute_reason])).toEqual([
      ['told', null],
      ['muted', 'already-told'],
    ]);
    expect(mails()[0]?.text).toContain('you subscribed to Parole terminations');
  });

  it('lose only the section of a subscription that ended', async () => {
    const matter = await follow(MATTER);
    await follow(DOCKET);
    const { changeId } = await record(house, orderFiled());
    await recordElsewhere();
    await endSubscription(house.app.house.db.read, matter, { reason: 'asked', now: house.app.house.clock() });
    await at('2025-05-31T08:00');
    expect(mails().map(({ subject }) => subject)).toEqual([
      `Stay granted - Center v. Bessent, ${OTHER} (D. Mass.)`,
    ]);
    const [way] = await waysOfChange(house.app.house.db.read, changeId, 5);
    expect(way).toMatchObject({ state: 'muted', mute_reason: 'subscription-ended' });
  });

  it('say in one mail also where nothing happened, to those who ask', async () => {
    const quiet = { ...DAILY, tellNothing: true };
    await follow({ ...MATTER, preference: quiet });
    house.setTime('2025-05-30T12:01:00-04:00');
    await follow({ ...DOCKET, preference: quiet });
    await at('2025-05-30T12:05');
    await record(house, orderFiled());
    await at('2025-05-31T08:00');
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text).toContain(`Nothing new in ${OTHER} (D. Mass.).`);
    await at('2025-06-01T08:00');
    expect(mails()).toHaveLength(2);
    expect(mails()[1]?.subject).toBe(`Nothing new - Parole terminations; ${OTHER} (D. Mass.)`);
    await at('2025-06-01T08:01');
    expect(mails()).toHaveLength(2);
  });

  it.each(['es', 'ht'])('speak the language of the reader (%s)', async (language) => {
    await follow({ ...MATTER, language });
    await follow({ ...DOCKET, language });
    await record(house, orderFiled());
    await recordElsewhere();
    await at('2025-05-31T08:00');
    expect(mails()[0]?.text).not.toMatch(/subscriptions|whole digest|most important/);
  });

  it('end together by one click of the mail program; following the link ends nothing', async () => {
    const site = createSite(house.app);
    await follow(MATTER);
    await follow(DOCKET);
    await follow({ ...MATTER, preference: { mode: 'instant' } }, 'other@news.example');
    await record(house, orderFiled());
    await recordElsewhere();
    await at('2025-05-31T08:00');
    const joined = mails().find(({ envelope }) => envelope.to[0] === 'reader@news.example');
    const link =
      /<(https:[^>]+&digest=daily)>/.exec(JSON.stringify(joined?.headers.get('list')))?.[1] ??
      joined?.text?.match(/Stop this whole digest: (\S+)/)?.[1] ??
      '';
    const path = link.replace('https://crier.example', '');
    const inForce = async () => (await listSubscriptions(house.app.house.db.read)).map(({ email }) => email);
    const page = await (await site.request(path)).text();
    expect(page).toContain('<li>Parole terminations</li>');
    expect(await inForce()).toHaveLength(3);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect(await (await site.request(path, { method: 'POST', body })).text()).toContain(
      'This digest has ended.',
    );
    expect(await inForce()).toEqual(['other@news.example']);
  });

  it('come whole to each reader where two workers dispatch more than a round takes', {
    timeout: 60_000,
  }, async () => {
    await multiplyReaders(await follow(MATTER), await follow(DOCKET), 1_100);
    await record(house, orderFiled());
    await recordElsewhere();
    house.setTime('2025-05-31T08:00:00-04:00');
    const workers = await Promise.all([dispatch(house.app.house), dispatch(house.app.house)]);
    expect(workers.reduce((sum, { batches }) => sum + batches, 0)).toBe(2_200);
    expect(await mailsPerReader()).toEqual([{ readers: 1_100, mails: 1, changes: 2 }]);
  });

  it('wait together while something is being added to one of them', async () => {
    await follow(MATTER);
    const docket = await follow(DOCKET);
    await record(house, orderFiled());
    await recordElsewhere();
    house.setTime('2025-05-31T08:00:00-04:00');
    const { db } = house.app.house;
    await db.transaction(async (tx) => {
      await openBatches(tx.db, docket);
      expect(await dispatch(house.app.house)).toEqual({ batches: 0 });
    });
    expect(await dispatch(house.app.house)).toEqual({ batches: 2 });
    expect(await mailsPerReader()).toEqual([{ readers: 1, mails: 1, changes: 2 }]);
  });

  it('say nothing once where two workers look', async () => {
    const quiet = { ...DAILY, tellNothing: true };
    await follow({ ...MATTER, preference: quiet });
    await follow({ ...DOCKET, preference: quiet });
    await at('2025-05-30T12:05');
    house.setTime('2025-05-31T08:00:00-04:00');
    const inner = house.app.house;
    await inner.db.transaction(async (tx) => {
      expect(await quietDigests(tx.db, inner.clock(), 1)).toHaveLength(2);
      expect(await tellNothing(inner)).toBe(0);
    });
    expect(await tellNothing(inner)).toBe(1);
  });
});

/** Further readers with the two subscriptions of the first, those to the docket written last. */
async function multiplyReaders(matter: string, docket: string, readers: number): Promise<void> {
  await sql`
    with people as (
      insert into subscriber (email, state, timezone) select 'reader-' || n || '@news.example', 'active', 'America/New_York'
      from generate_series(2, ${readers}::int) n returning id, email),
    places as (
      insert into destination (subscriber_id, channel, address) select id, 'email', email from people returning id, subscriber_id)
    insert into subscription (subscriber_id, destination_id, target_kind, target_id, filter_id, preference, state, confirmed_at)
    select p.subscriber_id, p.id, s.target_kind, s.target_id, s.filter_id, s.preference, 'active', s.confirmed_at
    from subscription s cross join places p where s.id in (${matter}::uuid, ${docket}::uuid)
    order by s.id = ${docket}::uuid, p.id
  `.execute(house.app.house.db.read);
}

async function mailsPerReader(): Promise<{ readers: number; mails: number; changes: number }[]> {
  const rows = await sql<{ readers: number; mails: number; changes: number }>`
    select count(*)::int as readers, mails, changes from (
      select d.destination_id, count(distinct d.id)::int as mails, count(a.id)::int as changes
      from delivery d join alert a on a.batch_id = d.batch_id and a.state = 'told' group by 1) r
    group by 2, 3
  `.execute(house.app.house.db.read);
  return rows.rows;
}
