import { load } from 'cheerio';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import { tellNothing } from '../../../src/pipeline/quiet-digests.ts';
import { waysOfChange } from '../../../src/store/ledger.ts';
import { takeDueBatches } from '../../../src/store/batches.ts';
import { takeDigestsBeside } from '../../../src/store/joined-digests.ts';
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

  it('are not torn apart where more is due than one round takes', async () => {
    await follow(MATTER);
    await follow(DOCKET);
    await record(house, orderFiled());
    await recordElsewhere();
    await at('2025-05-31T07:00');
    house.setTime('2025-05-31T08:00:00-04:00');
    const { db, clock } = house.app.house;
    const [first] = await takeDueBatches(db.read, clock(), 1);
    expect(await takeDigestsBeside(db.read, [first ?? 0], clock())).toHaveLength(1);
  });
});
