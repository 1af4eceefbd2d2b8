import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../../src/pipeline/poll.ts';
import { findSource } from '../../../src/store/sources.ts';
import type { TestHouse } from '../../house.ts';
import { articlePage, mailsTo, openWithRelease, OPERATOR, RELEASE } from './agency.ts';

let house: TestHouse;
let article: string;
beforeAll(async () => {
  ({ house, article } = await openWithRelease());
});
afterAll(() => house.close());

const pages = () => house.site.requests.filter(({ path }) => path !== '/robots.txt').length;

describe('a host that answers 429 and says when to come back', () => {
  it('is asked for none of its pages until then, which is no failure of theirs', async () => {
    house.setTime('2025-03-26T12:00:00Z');
    house.site.set('/news', { status: 429, headers: { 'retry-after': '600' }, body: 'slow down' });
    expect(await house.poll('agency-news')).toMatchObject({ outcome: 'failed', reason: 'rate-limited' });
    const asked = pages();
    house.setTime('2025-03-26T12:05:00Z');
    for (const dryRun of [true, false]) {
      const { host } = (await findSource(house.app.house.db.read, article)) ?? {};
      expect(await poll(house.app.house, article, { dryRun })).toEqual({
        kind: 'skipped',
        why: `${host} asked to be left alone until March 26, 2025, 12:10 UTC`,
      });
    }
    expect(pages()).toBe(asked);
    expect(await findSource(house.app.house.db.read, article)).toMatchObject({
      failures: 0,
      next_poll_at: new Date('2025-03-26T12:10:00Z'),
    });
    house.setTime('2025-03-26T12:11:00Z');
    expect(await house.poll(article)).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('a source that fails', () => {
  it('for one reason after another is told so', async () => {
    const answers = [
      { status: 500, body: 'x' },
      { status: 403, body: 'x' },
      { status: 500, body: 'x' },
    ];
    for (const [nth, answer] of answers.entries()) {
      house.setTime(`2025-03-2${7 + (nth % 3)}T12:00:00Z`);
      house.site.set('/news/parole-ends', answer);
      await house.poll(article);
    }
    await house.tell();
    const mail = mailsTo(house, OPERATOR).at(-1)?.text?.replace(/\s+/g, ' ');
    expect(mail).toContain('has failed 3 times in a row, for different reasons, the last of them: ');
  });

  it('for one reason is told that', async () => {
    house.site.set('/news/parole-ends', articlePage(RELEASE));
    house.setTime('2025-04-01T12:00:00Z');
    await house.poll(article);
    house.site.set('/news/parole-ends', { status: 500, body: 'x' });
    for (const day of [2, 3, 4]) {
      house.setTime(`2025-04-0${day}T12:00:00Z`);
      await house.poll(article);
    }
    await house.tell();
    const mail = mailsTo(house, OPERATOR).at(-1)?.text?.replace(/\s+/g, ' ');
    expect(mail).toContain('has failed 3 times in a row: ');
  });
});
