import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../../src/pipeline/poll.ts';
import { findSource } from '../../../src/store/sources.ts';
import type { TestHouse } from '../../house.ts';
import {
  AGENCY,
  articleOf,
  articlePage,
  FOLLOWER,
  listPage,
  mailsTo,
  openAgency,
  RELEASE,
} from './agency.ts';

const FAQ = {
  id: 'agency-faq',
  title: 'Questions about parole',
  format: 'page',
  url: '{site}/faq',
  article: { body: 'article', holdWhile: ['we are updating this page'], ignoreText: ['next webinar'] },
};
const NOTICE = 'We are updating this page.';
const EDITED = RELEASE.paragraphs.map((text) => text.replace('532,000', '533,000'));

const LIST = { ...AGENCY, article: { ...AGENCY.article, holdWhile: ['embargoed until'] } };
const FILES = {
  'courts.yaml': [],
  'agencies/agency-faq.yaml': FAQ,
  'agencies/agency-news.yaml': LIST,
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [],
    sources: [{ use: 'agency-faq' }, { use: 'agency-news' }],
  },
};

let house: TestHouse;
beforeAll(async () => {
  house = await openAgency(FILES);
  house.site.set('/news', listPage([{ slug: 'old', title: 'An older release' }]));
  house.site.set('/news/old', articlePage({ title: 'An older release', paragraphs: ['It is old.'] }));
  await house.poll('agency-news');
  await show('12:00', ...RELEASE.paragraphs, 'Next webinar: Monday.');
});
afterAll(() => house.close());

async function show(hour: string, ...paragraphs: string[]) {
  house.setTime(`2025-03-26T${hour}:00Z`);
  house.site.set('/faq', articlePage({ title: RELEASE.title, paragraphs }));
  const report = await house.poll('agency-faq');
  await house.tell();
  return report;
}

async function snapshots() {
  const rows = await house.app.house.db.read
    .selectFrom('snapshot')
    .select('readable')
    .where('source_id', '=', 'agency-faq')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.readable);
}

/** One page through an afternoon: each test goes on where the one before it stopped. */
describe('a page whose source says when not to tell', () => {
  it('tells nothing of a line that is ignored', async () => {
    expect(await show('13:00', ...RELEASE.paragraphs, 'Next webinar: Friday.')).toMatchObject({
      changes: [],
    });
  });

  it('waits while the page says so, and the source says why', async () => {
    const report = await show('14:00', ...EDITED, NOTICE);
    expect(report).toMatchObject({ outcome: 'unchanged', reason: 'held', changes: [] });
    const source = await findSource(house.app.house.db.read, 'agency-faq');
    expect(source).toMatchObject({ health: 'ok', reason: 'held' });
    expect(source?.detail).toBe('the page says "we are updating this page" (holdWhile): what changed waits');
  });

  it('keeps what it held as evidence, once, and shows the same in a dry run', async () => {
    await show('15:00', ...EDITED, NOTICE);
    const dry = await poll(house.app.house, 'agency-faq', { dryRun: true });
    expect(dry).toMatchObject({ report: { reason: 'held', changes: [] } });
    expect(await snapshots()).toEqual([true, true, false]);
  });

  it('tells everything at the first reading that is not held, and nothing after it', async () => {
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
    const report = await show('16:00', ...EDITED);
    expect(report.changes).toMatchObject([{ type: 'publication-edited', kinds: ['figure changed'] }]);
    expect(mailsTo(house, FOLLOWER)[0]?.text).toContain('[-532,000-]{+533,000+}');
    expect(await show('17:00', ...EDITED)).toMatchObject({ outcome: 'unchanged', reason: null });
    expect(await findSource(house.app.house.db.read, 'agency-faq')).toMatchObject({ reason: null });
  });
});

describe('a new release whose article is held', () => {
  const paragraphs = [...RELEASE.paragraphs, 'Embargoed until 5 p.m.'];

  async function showRelease(hour: string, words: readonly string[]) {
    house.setTime(`2025-03-27T${hour}:00Z`);
    house.site.set('/news', listPage([RELEASE, { slug: 'old', title: 'An older release' }]));
    house.site.set('/news/parole-ends', articlePage({ ...RELEASE, paragraphs: words }));
    await house.poll('agency-news');
    const report = await house.poll(await articleOf(house));
    await house.tell();
    return report;
  }

  it('is told when its article may be, with what it says then', async () => {
    const before = mailsTo(house, FOLLOWER).length;
    expect(await showRelease('12:00', paragraphs)).toMatchObject({ reason: 'held', changes: [] });
    expect(mailsTo(house, FOLLOWER)).toHaveLength(before);
    const report = await showRelease('13:00', RELEASE.paragraphs);
    expect(report.changes).toMatchObject([{ type: 'publication-published', silent: null }]);
    expect(mailsTo(house, FOLLOWER).at(-1)?.subject).toContain(RELEASE.title);
    expect(mailsTo(house, FOLLOWER)).toHaveLength(before + 1);
  });
});
