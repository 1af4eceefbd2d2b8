import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilterSpec } from '../../../src/domain/filter.ts';
import { arrangeApp } from '../../../src/app.ts';
import { preview } from '../../../src/pipeline/preview.ts';
import { newCaseReach, watchCourtOf } from '../../../src/pipeline/watch-court.ts';
import { endSubscriptions, subscribeEmail } from '../../../src/store/subscribers.ts';
import { findSource, saveSource } from '../../../src/store/sources.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';
import { districtFeed, type FeedItem } from '../../pages.ts';

const FILES = {
  'courts.yaml': [
    { id: 'dcd', rss: '{site}/rss' },
    { id: 'mad', rss: '{site}/mad' },
  ],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'dcd', number: '1:25-cv-04009' }],
    discover: { courts: ['dcd'], any: ['parole'], parties: ['Noem'], types: ['complaint'] },
  },
};

let sequence = 10;
function item(serial: number, caption: string, at: string, part: Partial<FeedItem> = {}): FeedItem {
  sequence += 1;
  return {
    number: `1:25-cv-0${serial}`,
    caption,
    caseId: `28${serial}`,
    sequence,
    label: 'Complaint',
    entryNumber: 1,
    documentId: `0450${serial}`,
    at: `2025-04-11T${at}:00Z`,
    ...part,
  };
}

const old = item(4000, 'Roe et al v. Smith et al', '11:00');
const removal = item(4001, 'Jones v. Acme Prisons, Inc.', '13:01', { label: 'Notice of Removal' });
const sued = item(4002, 'Coe et al v. Noem et al', '13:02');
const answer = item(3000, 'Poe v. Noem', '13:03', { label: 'Answer to Complaint', entryNumber: 30 });
const sealed = item(4003, 'SEALED v. SEALED', '13:04', { label: 'Sealed Complaint' });
const misc = item(4004, 'In re Search Warrant', '13:05', {
  label: 'Miscellaneous Case Opened',
  entryNumber: undefined as never,
});

describe('whoever follows the new cases of a court', () => {
  let house: TestHouse;

  async function follow(email: string, filter: FilterSpec = {}, court = 'dcd') {
    const { house: inner } = house.app;
    await inner.db.transaction(async (tx) => {
      await subscribeEmail(tx.db, {
        email,
        targetKind: 'court',
        targetId: court,
        filter,
        preference: { mode: 'instant' },
        confirmed: true,
        now: inner.clock(),
      });
      await watchCourtOf(inner, tx, { kind: 'court', id: court });
    });
  }
  async function show(at: string, items: readonly FeedItem[]) {
    const time = `2025-04-11T${at}:00Z`;
    house.setTime(time);
    house.site.set('/rss', { type: 'application/xml', body: districtFeed('dcd', items, time) });
    return house.poll('dcd-rss');
  }
  async function newMails() {
    const before = house.mailbox.messages.length;
    await house.tell();
    return house.mailbox.messages.slice(before);
  }
  const toldTo = (mails: Awaited<ReturnType<typeof newMails>>, to: string) =>
    mails.filter((mail) => JSON.stringify(mail.to).includes(to)).map(({ subject }) => subject);
  const dockets = () =>
    house.app.house.db.read.selectFrom('docket').select('number').orderBy('number').execute();

  beforeAll(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-04-11T12:00:00Z' });
  });
  afterAll(() => house.close());

  it('stores nothing of a court that nobody follows', async () => {
    await show('12:00', [old]);
    await show('12:20', [item(4010, 'Doe v. Bank', '12:10'), old]);
    expect(await dockets()).toEqual([{ number: '1:25-cv-04009' }]);
  });

  it('can try a choice on the stored feed before anybody follows the court', async () => {
    const wish = {
      target: { kind: 'court', id: 'dcd' },
      history: false,
      timezone: 'America/New_York',
    } as const;
    const since = new Date('2025-04-10T00:00:00Z');
    const all = await preview(house.app.house, { ...wish, filter: {}, since });
    expect(all.alerts.map(({ change }) => 'number' in change && change.number)).toEqual([
      '1:25-cv-04000',
      '1:25-cv-04010',
    ]);
    const some = await preview(house.app.house, { ...wish, filter: { include: ['bank'] }, since });
    expect([some.of, some.alerts.length]).toEqual([2, 1]);
  });

  it('hears of each case once, however it was opened, and of no later paper and no sealed one', async () => {
    await follow('all@news.example');
    await follow('prisons@aid.example', { include: ['prisons'] });
    await follow('not-acme@aid.example', { exclude: ['acme prisons'], types: ['complaint'] });
    const report = await show('13:10', [misc, sealed, answer, sued, removal, old]);
    expect(report.changes.map((change) => change.type)).toEqual([
      'docket-opened',
      'docket-opened',
      'docket-opened',
      'docket-discovered',
    ]);
    const mails = await newMails();
    expect(toldTo(mails, 'all@news.example')).toEqual([
      'New case in D.D.C.: Jones v. Acme Prisons and 2 more - New cases in D.D.C.',
    ]);
    const all = mails.find(({ envelope }) => envelope.to[0] === 'all@news.example');
    expect(all?.text).toContain('Entry 1: Notice of Removal');
    expect(all?.text?.match(/court RSS feed/g)).toHaveLength(1);
    expect(toldTo(mails, 'prisons@aid.example')).toEqual([
      'New case in D.D.C.: Jones v. Acme Prisons - 1:25-cv-04001',
    ]);
    expect(toldTo(mails, 'not-acme@aid.example')).toEqual([
      'New case in D.D.C.: Coe v. Noem - 1:25-cv-04002',
    ]);
  });

  it('is not told of a case again when its feed shows another opening paper', async () => {
    const more = item(4002, sued.caption, '13:20', { label: 'Amended Complaint', entryNumber: 2 });
    const again = item(4002, sued.caption, '13:21');
    expect((await show('13:30', [again, more, sued, removal, old])).changes).toEqual([]);
  });

  it('hears of a case once when a matter proposes it to the same address', async () => {
    await house.follow('parole', 'all@news.example');
    await show('13:50', [item(4005, 'Moe v. Noem', '13:45'), sued, old]);
    const mails = await newMails();
    expect(toldTo(mails, 'all@news.example')).toEqual([
      'New case that may be related - Moe v. Noem, 1:25-cv-04005 (D.D.C.)',
    ]);
    expect(toldTo(mails, 'not-acme@aid.example')).toHaveLength(1);
  });

  it('needs no docket of the court: its feed is read for the new cases, and its first reading tells nobody', async () => {
    const reachOf = (id: string) => newCaseReach(house.app.house, { kind: 'court', id });
    await follow('boston@news.example', {}, 'mad');
    expect(await reachOf('mad')).toContain('has not said which kinds of entry it carries');
    const feed = (at: string, items: readonly FeedItem[]) => {
      house.setTime(`2025-04-11T${at}:00Z`);
      house.site.set('/mad', {
        type: 'application/xml',
        body: districtFeed('mad', items, `2025-04-11T${at}:00Z`).replace('type: all', 'type: orders'),
      });
      return house.poll('mad-rss');
    };
    const first = item(5000, 'Hoe v. Woe', '13:55', { caseId: '1' });
    expect(await feed('14:00', [first])).toMatchObject({ outcome: 'baseline', alerts: 0 });
    expect(await feed('14:30', [item(5001, 'Low v. High', '14:20', { caseId: '2' }), first])).toMatchObject({
      alerts: 1,
    });
    expect(await reachOf('mad')).toBe(
      'The feed of D. Mass. carries only orders: most new cases cannot be seen here.',
    );
    expect(await reachOf('mdd')).toContain('has no feed that we can read');
    expect(await reachOf('dcd')).toBe("New cases in D.D.C. are seen when the court's feed shows them.");
  });

  it('hears that the feed has left something out, in the time of the court', async () => {
    await show('20:00', [item(4006, 'Later v. Last', '19:50')]);
    const gap = (await newMails()).find(({ subject }) => subject?.startsWith('Coverage gap'));
    expect(gap?.text).toContain(
      'was entered between April 11, 2025, 9:45 AM EDT and April 11, 2025, 3:50 PM EDT.',
    );
  });

  it('ends the reading of a feed that nobody needs, and begins anew when somebody does', async () => {
    const { db } = house.app.house;
    const isRead = async () => (await findSource(db.read, 'mad-rss'))?.active;
    await arrangeApp(house.app);
    expect(await isRead()).toBe(true);
    await endSubscriptions(db.read, 'boston@news.example', { reason: 'asked', now: house.app.house.clock() });
    await arrangeApp(house.app);
    expect(await isRead()).toBe(false);
    await follow('salem@news.example', {}, 'mad');
    expect(await findSource(db.read, 'mad-rss')).toMatchObject({ active: true, baselined_at: null });
    await saveSource(db.read, 'mad-rss', { active: false });
  });
});
