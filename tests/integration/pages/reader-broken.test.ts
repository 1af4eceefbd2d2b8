import { afterEach, describe, expect, it } from 'vitest';
import type { TestHouse } from '../../house.ts';
import {
  articlePage,
  FOLLOWER,
  html,
  listPage,
  mailsTo,
  OPERATOR,
  openWithRelease,
  RELEASE,
} from './agency.ts';

let house: TestHouse;
let article: string;
afterEach(() => house.close());

async function pollThrice(source: string) {
  const reports = [];
  for (const hour of [12, 13, 14]) {
    house.setTime(`2025-03-26T${hour}:00:00Z`);
    reports.push(await house.poll(source));
  }
  await house.tell();
  return reports;
}

describe('a reader that no longer fits its page', () => {
  it('is reported to the operator when an article loses most of its text, and nothing is told as removed', async () => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news/parole-ends', articlePage({ ...RELEASE, paragraphs: ['Loading.'] }));
    const reports = await pollThrice(article);
    expect(reports).toMatchObject(
      reports.map(() => ({ outcome: 'quarantined', reason: 'text-lost', changes: [] })),
    );
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
    expect(mailsTo(house, OPERATOR)).toHaveLength(1);
  });

  it('recovers when the text is back, without an edit', async () => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news/parole-ends', articlePage({ ...RELEASE, paragraphs: ['Loading.'] }));
    await pollThrice(article);
    house.site.set('/news/parole-ends', articlePage(RELEASE));
    expect(await house.poll(article)).toMatchObject({ outcome: 'unchanged', changes: [] });
  });

  it.each([
    ['a list without items', listPage([]), 'selector-empty'],
    [
      'a list of other links only',
      html('<main><ul><li class="release"><a href="/news?page=2">Next page</a></li></ul></main>'),
      'no-items',
    ],
  ])('is seen in %s where it had some', async (_, page, reason) => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news', page);
    const reports = await pollThrice('agency-news');
    expect(reports).toMatchObject(reports.map(() => ({ outcome: 'quarantined', reason, changes: [] })));
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
    expect(mailsTo(house, OPERATOR)).toHaveLength(1);
  });

  it('is seen in an article whose body element is gone', async () => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news/parole-ends', html('<title>News</title><div>Redesigned</div>'));
    expect(await house.poll(article)).toMatchObject({ outcome: 'quarantined', reason: 'selector-empty' });
  });
});
