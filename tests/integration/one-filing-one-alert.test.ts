import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '../house.ts';
import { districtFeed, type FeedItem } from '../pages.ts';

const FILES = {
  'courts.yaml': [{ id: 'mad', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
};

const CASE = { number: '1:25-cv-10495', caption: 'Doe et al v. Noem et al', caseId: '280950' };
const letter: FeedItem = {
  ...CASE,
  sequence: 90,
  label: 'Letter/request (non-motion)',
  entryNumber: 40,
  documentId: '095011',
  at: '2025-04-10T18:00:00Z',
};
const order: FeedItem = {
  ...CASE,
  sequence: 101,
  label: 'Order on Motion for Preliminary Injunction',
  entryNumber: 46,
  documentId: '095012',
  at: '2025-04-14T21:00:00Z',
};

describe('a docket that is followed through its court feed', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-04-11T12:00:00Z' });
    house.site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('mad', [letter], '2025-04-11T11:50:00Z'),
    });
    await house.follow('parole');
  });
  afterAll(() => house.close());

  it('tells nobody at the first sight of a feed', async () => {
    const report = await house.poll('mad-rss');
    await house.tell();
    expect(report).toMatchObject({ outcome: 'baseline', items: 1, alerts: 0 });
    expect(house.mailbox.messages).toHaveLength(0);
  });

  it('costs no reading when only the build stamp moved', async () => {
    house.setTime('2025-04-11T12:20:00Z');
    house.site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('mad', [letter], '2025-04-11T12:10:00Z'),
    });
    expect(await house.poll('mad-rss')).toMatchObject({ outcome: 'unchanged', changes: [] });
  });

  it('tells a ruling once, with its name in the subject', async () => {
    house.setTime('2025-04-14T21:05:00Z');
    house.site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('mad', [order, letter], '2025-04-14T21:02:00Z'),
    });
    expect(await house.poll('mad-rss')).toMatchObject({ outcome: 'changed', alerts: 1 });
    await house.tell();
    expect(house.mailbox.messages).toHaveLength(1);
    const [mail] = house.mailbox.messages;
    expect(mail?.subject).toContain('Doe v. Noem, 1:25-cv-10495 (D. Mass.)');
    expect(mail?.text).toContain('Order on Motion for Preliminary Injunction');
    await house.poll('mad-rss');
    await house.tell();
    expect(house.mailbox.messages).toHaveLength(1);
  });

  it('says of a ruling that no source tells how it was decided, and says it of no other paper', async () => {
    const unsaid = 'The source gives this label alone; it does not say what the court decided.';
    expect(house.mailbox.messages[0]?.text).toContain(unsaid);
    expect(house.mailbox.messages[0]?.html).toContain(unsaid);
    const next = { ...letter, sequence: 102, entryNumber: 47, at: '2025-04-14T22:00:00Z' };
    house.setTime('2025-04-14T22:05:00Z');
    house.site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('mad', [next, order, letter], '2025-04-14T22:02:00Z'),
    });
    await house.poll('mad-rss');
    await house.tell();
    expect(house.mailbox.messages[1]?.text).toContain('Letter/request (non-motion)');
    expect(house.mailbox.messages[1]?.text).not.toContain('what the court decided');
  });
});
