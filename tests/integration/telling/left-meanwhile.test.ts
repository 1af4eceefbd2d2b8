import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/channels/channel.ts';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import { deliver } from '../../../src/pipeline/deliver.ts';
import { dispatch } from '../../../src/pipeline/dispatch.ts';
import { setPreference } from '../../../src/pipeline/prefer.ts';
import { tellNothing } from '../../../src/pipeline/quiet-digests.ts';
import { forgetPerson } from '../../../src/store/forget.ts';
import { waysOfChange } from '../../../src/store/ledger.ts';
import { endSubscription, subscribeEmail } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { openTellingHouse, orderFiled, record, tellAll } from './news.ts';

const OTHER = '1:25-cv-12822';
const DAILY: DeliveryPreference = { mode: 'daily', at: '08:00' };
const MATTER = { kind: 'matter', id: 'parole' } as const;
const DOCKET = { kind: 'docket', id: `mad ${OTHER}` } as const;
const SAME_DOCKET = { kind: 'docket', id: 'mad 1:25-cv-10495' } as const;

let house: TestHouse;
let firstMail = 0;
beforeAll(async () => {
  house = await openTellingHouse();
});
beforeEach(async () => {
  await sql`delete from subscriber`.execute(house.app.house.db.read);
  house.setTime('2025-05-30T16:00:00Z');
  house.mailbox.setBehaviour('accept');
  firstMail = house.mailbox.messages.length;
});
afterAll(() => house.close());

async function follow(
  { kind, id }: { kind: 'matter' | 'docket'; id: string },
  preference: DeliveryPreference = DAILY,
  email = 'reader@news.example',
): Promise<string> {
  const made = await subscribeEmail(house.app.house.db.read, {
    email,
    targetKind: kind,
    targetId: id,
    filter: {},
    preference,
    confirmed: true,
    timezone: 'America/New_York',
    now: house.app.house.clock(),
  });
  return made.id;
}

const end = (id: string) =>
  endSubscription(house.app.house.db.read, id, { reason: 'unsubscribed', now: house.app.house.clock() });
const filed = async () => (await record(house, orderFiled())).changeId;
const filedElsewhere = async () =>
  (await record(house, orderFiled({ number: OTHER, caption: 'Center v. Bessent' }), undefined, [])).changeId;

/** The server puts what is due off; what happens `meanwhile` happens between dispatch and the next attempt. */
async function putOff(
  meanwhile: () => Promise<unknown>,
  preference: DeliveryPreference = DAILY,
): Promise<void> {
  if (preference.mode === 'daily') house.setTime('2025-05-31T08:00:00-04:00');
  house.mailbox.setBehaviour('greylist');
  await tellAll(house);
  house.mailbox.setBehaviour('accept');
  await meanwhile();
  house.setTime('2025-05-31T10:00:00-04:00');
  await tellAll(house);
}

const mails = () => house.mailbox.messages.slice(firstMail);
const subjects = () => mails().map(({ subject }) => subject);
const wayOf = async (changeId: number) =>
  (await waysOfChange(house.app.house.db.read, changeId, 5)).map(({ state, mute_reason }) =>
    mute_reason ? `${state}: ${mute_reason}` : state,
  );

describe('between dispatch and the sending of a digest', () => {
  it('a subscription that ends takes its section with it, and the ledger says so', async () => {
    const matter = await follow(MATTER);
    await follow(DOCKET);
    const [gone, kept] = [await filed(), await filedElsewhere()];
    await putOff(() => end(matter));
    expect(subjects()).toEqual([`Stay granted - Center v. Bessent, ${OTHER} (D. Mass.)`]);
    expect(mails()[0]?.text).not.toMatch(/Doe v\. Noem|Parole terminations/);
    expect(await wayOf(gone)).toEqual(['muted: subscription-ended']);
    expect(await wayOf(kept)).toEqual(['told']);
  });

  it('what another section follows as well is told in that one', async () => {
    const matter = await follow(MATTER);
    await follow(SAME_DOCKET);
    await follow(DOCKET);
    const shared = await filed();
    await filedElsewhere();
    await putOff(() => end(matter));
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text).toContain('you subscribed to 1:25-cv-10495 (D. Mass.)');
    expect(mails()[0]?.text).not.toContain('Parole terminations');
    expect(await wayOf(shared)).toEqual(['muted: subscription-ended', 'told']);
  });

  it('a pause puts its section off to the first digest after it', async () => {
    const matter = await follow(MATTER);
    await follow(DOCKET);
    const [paused, kept] = [await filed(), await filedElsewhere()];
    await putOff(() => setPreference(house.app.house, matter, { ...DAILY, pauseUntil: '2025-06-04' }));
    expect(subjects()).toEqual([`Stay granted - Center v. Bessent, ${OTHER} (D. Mass.)`]);
    expect([await wayOf(paused), await wayOf(kept)]).toEqual([['batched'], ['told']]);
    house.setTime('2025-06-04T08:00:00-04:00');
    await tellAll(house);
    expect(subjects().slice(1)).toEqual(['Stay granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)']);
    expect(await wayOf(paused)).toEqual(['told']);
  });

  it('a note names no subscription that has ended, and none is sent when all have', async () => {
    const quiet = { ...DAILY, tellNothing: true };
    const matter = await follow(MATTER, quiet);
    const docket = await follow(DOCKET, quiet);
    await tellNothing(house.app.house);
    house.setTime('2025-05-31T08:00:00-04:00');
    await tellNothing(house.app.house);
    await putOff(() => end(matter));
    expect(subjects()).toEqual([`Nothing new - ${OTHER} (D. Mass.)`]);
    house.setTime('2025-06-01T08:00:00-04:00');
    await tellNothing(house.app.house);
    await end(docket);
    await tellAll(house);
    expect(mails()).toHaveLength(1);
  });
});

describe('between dispatch and the sending of an alert', () => {
  const INSTANT: DeliveryPreference = { mode: 'instant' };

  it('a pause puts it off, and its end sends it', async () => {
    const id = await follow(MATTER, INSTANT);
    const changeId = await filed();
    const pause: DeliveryPreference = { mode: 'instant', pauseUntil: '2025-06-02' };
    await putOff(() => setPreference(house.app.house, id, pause), INSTANT);
    expect([subjects(), await wayOf(changeId)]).toEqual([[], ['batched']]);
    house.setTime('2025-06-02T00:00:00-04:00');
    await tellAll(house);
    expect(subjects()).toEqual(['Stay granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)']);
  });

  it('another subscription of the reader that counted on it tells it in its own time', async () => {
    const id = await follow(MATTER, INSTANT);
    await follow(SAME_DOCKET);
    const changeId = await filed();
    await putOff(() => end(id), INSTANT);
    expect(mails()).toHaveLength(0);
    house.setTime('2025-06-01T08:00:00-04:00');
    await tellAll(house);
    expect(mails()[0]?.text).toContain('you subscribed to 1:25-cv-10495 (D. Mass.)');
    expect(await wayOf(changeId)).toEqual(['muted: subscription-ended', 'told']);
  });

  it('the same filing in another docket, muted because of it, is told under that docket', async () => {
    const id = await follow(SAME_DOCKET, INSTANT);
    await follow(DOCKET, INSTANT);
    const [first, twin] = [
      await record(house, orderFiled(), undefined, []),
      await record(house, orderFiled({ number: OTHER, caption: 'Center v. Bessent' }), undefined, []),
    ];
    await sql`update entry set document_keys = '{09500100060}' where id in (${first.entryId}, ${twin.entryId})`.execute(
      house.app.house.db.read,
    );
    await putOff(() => end(id), INSTANT);
    expect([await wayOf(first.changeId), await wayOf(twin.changeId)]).toEqual([
      ['muted: subscription-ended'],
      ['batched'],
    ]);
    await tellAll(house);
    expect(subjects()).toEqual([`Stay granted - Center v. Bessent, ${OTHER} (D. Mass.)`]);
  });

  it('whoever leaves or is forgotten while a slow server holds up the queue gets nothing', async () => {
    const ids = new Map<string, string>();
    for (const email of ['a@news.example', 'b@news.example', 'c@news.example'])
      ids.set(email, await follow(MATTER, INSTANT, email));
    const changeId = await filed();
    const { house: inner } = house.app;
    await dispatch(inner);
    const email = inner.channels.get('email') as Channel;
    const slow: Channel = {
      ...email,
      concurrency: 1,
      send: async (view, recipient, signal) => {
        ids.delete(recipient.address);
        const [leaves, forgotten] = [...ids];
        await end(leaves?.[1] ?? '');
        await forgetPerson(inner.db.read, forgotten?.[0] ?? '');
        house.setTime('2025-05-30T16:00:20Z');
        return email.send(view, recipient, signal);
      },
    };
    const report = await deliver({ ...inner, channels: new Map([['email', slow]]) }, 'email');
    expect(report).toEqual({ sent: 1, retried: 0, dead: 0 });
    expect(mails()).toHaveLength(1);
    expect((await wayOf(changeId)).toSorted()).toEqual(['muted: subscription-ended', 'told']);
  });
});
