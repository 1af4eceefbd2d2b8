import { afterEach, describe, expect, it } from 'vitest';
import type { LoopbackPage } from '../../../src/demo/loopback-site.ts';
import type { TestHouse } from '../../house.ts';
import { articlePage, FOLLOWER, listPage, mailsTo, OPERATOR, openWithRelease, RELEASE } from './agency.ts';

let house: TestHouse;
let article: string;
afterEach(() => house.close());

const GONE: LoopbackPage = { status: 404, body: '<title>Page not found</title><h1>Page not found</h1>' };

async function check(page: LoopbackPage, at: string) {
  house.setTime(at);
  house.site.set('/news/parole-ends', page);
  const report = await house.poll(article);
  await house.tell();
  return report;
}

async function checks(page: LoopbackPage, ...times: readonly string[]) {
  const reports = [];
  for (const at of times) reports.push(await check(page, at));
  return reports;
}

describe('a page that is no longer there', () => {
  it('is told as withdrawn at the third check over an hour, once, and to nobody as a fault', async () => {
    ({ house, article } = await openWithRelease());
    const early = await checks(GONE, '2025-03-26T12:00:00Z', '2025-03-26T12:20:00Z', '2025-03-26T12:40:00Z');
    expect(early.flatMap((report) => report.changes)).toEqual([]);
    const fourth = await check(GONE, '2025-03-26T13:05:00Z');
    expect(fourth.changes).toMatchObject([{ type: 'publication-withdrawn' }]);
    const later = await checks(GONE, '2025-03-26T15:00:00Z', '2025-03-26T18:00:00Z');
    expect(later.map((report) => report.outcome)).toEqual(['absent', 'absent']);
    expect(mailsTo(house, FOLLOWER).map((mail) => mail.subject)).toEqual([
      expect.stringContaining(`Withdrawn: ${RELEASE.title}`),
    ]);
    expect(mailsTo(house, OPERATOR)).toEqual([]);
  });

  it('needs three checks however long they are apart', async () => {
    ({ house, article } = await openWithRelease());
    const two = await checks(GONE, '2025-03-26T12:00:00Z', '2025-03-27T12:00:00Z');
    expect(two.flatMap((report) => report.changes)).toEqual([]);
  });

  it('is told when it comes back with the same words', async () => {
    ({ house, article } = await openWithRelease());
    await checks(GONE, '2025-03-26T12:00:00Z', '2025-03-26T12:30:00Z', '2025-03-26T13:00:00Z');
    const back = await check(articlePage(RELEASE), '2025-03-27T12:00:00Z');
    expect(back.changes).toMatchObject([{ type: 'publication-published', reverts: true }]);
    expect(mailsTo(house, FOLLOWER).at(-1)?.subject).toContain(`Published again: ${RELEASE.title}`);
    const gone = await checks(GONE, '2025-03-28T12:00:00Z', '2025-03-28T12:30:00Z');
    expect(gone.flatMap((report) => report.changes)).toEqual([]);
  });

  it.each<[string, LoopbackPage]>([
    [
      'a wall that answers 404',
      { status: 404, body: '<title>Access Denied</title> Reference&#32;&#35;18.2f' },
    ],
    ['a server error', { status: 503, body: 'busy' }],
    ['a page that says "not found" with 200', { body: '<title>Page not found</title><main>Sorry</main>' }],
    ['a redirect to the front page', { status: 302, headers: { location: '/' }, body: '' }],
  ])('is not withdrawn by %s', async (_, page) => {
    ({ house, article } = await openWithRelease());
    house.site.set('/', { body: '<title>Department</title><main><p>Welcome to the Department.</p></main>' });
    const times = [
      '2025-03-26T12:00:00Z',
      '2025-03-26T13:00:00Z',
      '2025-03-26T14:00:00Z',
      '2025-03-26T15:00:00Z',
    ];
    const reports = await checks(page, ...times);
    expect(reports.flatMap((report) => report.changes)).toEqual([]);
    expect(reports.map((report) => report.outcome)).toEqual(times.map(() => 'failed'));
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
    expect(mailsTo(house, OPERATOR)).toHaveLength(1);
  });

  it('is not withdrawn while the list of its site fails too', async () => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news', null);
    await house.poll('agency-news');
    const times = ['2025-03-26T12:00:00Z', '2025-03-26T13:00:00Z', '2025-03-26T14:00:00Z'];
    expect((await checks(GONE, ...times)).flatMap((report) => report.changes)).toEqual([]);
    house.site.set('/news', listPage([RELEASE]));
    await house.poll('agency-news');
    expect((await check(GONE, '2025-03-26T15:00:00Z')).changes).toMatchObject([
      { type: 'publication-withdrawn' },
    ]);
  });
});
