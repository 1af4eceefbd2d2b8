import { afterEach, describe, expect, it } from 'vitest';
import type { TestHouse } from '../../house.ts';
import {
  AGENCY,
  articlePage,
  FOLLOWER,
  filesFor,
  follow,
  listPage,
  mailsTo,
  openAgency,
  OPERATOR,
} from './agency.ts';

const TAX_OFFICE = {
  ...AGENCY,
  id: 'tax-news',
  title: 'Tax office releases',
  url: '{site}/current-month',
  previousMonthUrl: '{site}/releases-for-{month}-{year}',
};
const MIDDAY = { slug: 'midday', title: 'Tax office explains a matching agreement' };
const LATE = { slug: 'late', title: 'Tax office signs a data agreement late in the evening' };
const APRIL = { slug: 'april', title: 'Tax office opens the month of April' };

let house: TestHouse;
afterEach(() => house.close());

async function openWatched(since: string): Promise<void> {
  house = await openAgency(filesFor(TAX_OFFICE), since);
  for (const { slug, title } of [MIDDAY, LATE, APRIL])
    house.site.set(`/news/${slug}`, articlePage({ title, paragraphs: [`${title}, the office said.`] }));
  house.site.set('/current-month', listPage([MIDDAY]));
  await house.poll('tax-news');
}

async function pollArticles(): Promise<void> {
  const rows = await house.app.house.db.read
    .selectFrom('source')
    .select('id')
    .where('kind', '=', 'article')
    .execute();
  for (const { id } of rows) await house.poll(id);
  await house.tell();
}

const subjects = () => mailsTo(house, FOLLOWER).map((mail) => mail.subject);

describe('the pages of a publisher that begins a new one every month', () => {
  it('tell a release of the last evening once, though only the old page shows it', async () => {
    await openWatched('2025-03-31T18:00:00Z');
    house.setTime('2025-04-01T12:00:00Z');
    house.site.set('/current-month', listPage([]));
    house.site.set('/releases-for-march-2025', listPage([LATE, MIDDAY]));
    expect(await house.poll('tax-news')).toMatchObject({ outcome: 'absent' });
    await house.poll('tax-news-previous');
    await pollArticles();
    expect(subjects()).toEqual([expect.stringContaining(LATE.title)]);
    house.site.set('/current-month', listPage([APRIL]));
    await house.poll('tax-news');
    await house.poll('tax-news-previous');
    await pollArticles();
    expect(subjects()).toHaveLength(2);
    const row = await house.app.house.db.read
      .selectFrom('publication')
      .select('source_id')
      .distinct()
      .execute();
    expect(row).toEqual([{ source_id: 'tax-news' }]);
    expect(mailsTo(house, OPERATOR)).toEqual([]);
  });

  it('tell a release that both pages show once', async () => {
    await openWatched('2025-03-31T18:00:00Z');
    house.setTime('2025-04-01T12:00:00Z');
    house.site.set('/current-month', listPage([LATE, MIDDAY]));
    house.site.set('/releases-for-march-2025', listPage([LATE, MIDDAY]));
    await house.poll('tax-news');
    await house.poll('tax-news-previous');
    await pollArticles();
    expect(subjects()).toHaveLength(1);
  });

  it('have a past that is no news to who first looks in the new month', async () => {
    await openWatched('2025-04-02T18:00:00Z');
    house.site.set('/releases-for-march-2025', listPage([LATE]));
    expect(await house.poll('tax-news-previous')).toMatchObject({ outcome: 'baseline' });
    await pollArticles();
    expect(subjects()).toEqual([]);
  });

  it('are not taken for broken while the old one does not stand yet', async () => {
    await openWatched('2025-03-31T18:00:00Z');
    house.setTime('2025-04-01T12:00:00Z');
    const polls = [1, 2, 3, 4].map(() => house.poll('tax-news-previous'));
    for (const report of await Promise.all(polls)) expect(report.outcome).toBe('absent');
    await house.tell();
    expect(mailsTo(house, OPERATOR)).toEqual([]);
  });

  it('are read together in the first three days only', async () => {
    await openWatched('2025-03-31T18:00:00Z');
    house.setTime('2025-04-15T12:00:00Z');
    await expect(house.poll('tax-news-previous')).rejects.toThrow(/next on May 1, 2025/);
    const asked = house.site.requests.map((request) => request.path);
    expect(asked).not.toContain('/releases-for-march-2025');
  });

  it('are one source to those who follow it', async () => {
    await openWatched('2025-03-31T18:00:00Z');
    await follow(house, 'lawyer@firm.example', 'source', 'tax-news');
    house.setTime('2025-04-01T12:00:00Z');
    house.site.set('/releases-for-march-2025', listPage([LATE]));
    await house.poll('tax-news-previous');
    await pollArticles();
    expect(mailsTo(house, 'lawyer@firm.example')).toHaveLength(1);
  });
});
