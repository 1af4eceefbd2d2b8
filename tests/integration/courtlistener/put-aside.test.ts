import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX_SOURCE } from '../../../src/pipeline/courtlistener/sources.ts';
import { retryPosts } from '../../../src/pipeline/courtlistener/put-aside.ts';
import { poll } from '../../../src/pipeline/poll.ts';
import { prune } from '../../../src/pipeline/prune.ts';
import { sweep } from '../../../src/pipeline/sweep.ts';
import { countPosts, listOpenPosts } from '../../../src/store/inbox.ts';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { openStory, type Story } from '../merging/story.ts';

const good = { filedOn: '2025-04-14', number: 97, sequence: 310, text: 'ORDER granting 24 Motion to Stay.' };
const bad = { filedOn: '2025-04-14', number: 98, sequence: 311, text: 'NOTICE that breaks our database.' };

/** What a defect of ours looks like: the database refuses an entry that CourtListener may well post. */
const BREAK = `
  create function refuse() returns trigger language plpgsql as $$
    begin if new.text like '%breaks our database%' then raise exception 'value out of range'; end if; return new; end $$;
  create trigger refuse before insert on entry for each row execute function refuse();`;

describe('a post that cannot be recorded, for a fault of ours', () => {
  let story: Story;

  beforeAll(async () => {
    story = await openStory();
    await story.house.app.house.db.pool.query(BREAK);
    await subscribeEmail(story.house.app.house.db.read, {
      email: 'ops@news.example',
      targetKind: 'operator',
      targetId: 'operator',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: story.house.app.house.clock(),
    });
    story.at('2025-04-14T20:00:00Z');
  });
  afterAll(() => story.house.close());

  const read = () => story.house.app.house.db.read;
  const told = async () => {
    await sweep(story.house.app.house);
    return story.told();
  };
  /** A round of the reader after the lease of the last one, which is said to have failed. */
  async function tryAgain(minute: number): Promise<boolean> {
    story.at(new Date(Date.parse('2025-04-14T20:00:00Z') + minute * 60_000).toISOString());
    return poll(story.house.app.house, INBOX_SOURCE).then(
      () => false,
      () => true,
    );
  }

  it('costs its neighbours nothing and is tried again, which the job says each time', async () => {
    await expect(story.post([bad], { key: 'bad' })).rejects.toThrow('value out of range');
    await story.post([good], { key: 'good' });
    expect(await told()).toMatchObject([{ subject: expect.stringContaining('Stay granted') }]);
    for (let round = 1; round < 9; round += 1) expect(await tryAgain(round * 3)).toBe(true);
    expect(await countPosts(read())).toMatchObject([
      { state: 'done', posts: 1 },
      { state: 'waiting', posts: 1 },
    ]);
    expect(await told()).toEqual([]);
  });

  it('is put aside after ten tries and kept with the reason', async () => {
    expect(await tryAgain(27)).toBe(true);
    expect(await tryAgain(30)).toBe(false);
    expect(await listOpenPosts(read(), 10)).toMatchObject([
      {
        state: 'unreadable',
        tries: 10,
        detail: 'It could not be recorded: value out of range.',
        nextTryAt: null,
      },
    ]);
  });

  it('is told to operators, once, with what they can do', async () => {
    const [mail, ...others] = await told();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Source failing - CourtListener webhooks');
    expect(mail?.text).toContain(
      'A webhook post of CourtListener could not be recorded since April 14, 2025, 4:00 PM EDT and was put aside after several tries, so what it tells was told to nobody. It could not be recorded: value out of range. Nothing is lost: "crier webhooks" shows what is kept, and "crier webhooks --retry" reads it again, after an update at best.',
    );
    expect(await told()).toEqual([]);
  });

  it('is told again a day later, and outlasts the posts that are through', async () => {
    story.at('2025-04-15T20:40:00Z');
    expect(await told()).toMatchObject([{ subject: 'Source failing - CourtListener webhooks' }]);
    story.at('2025-06-15T20:40:00Z');
    await prune(story.house.app.house);
    expect(await countPosts(read())).toMatchObject([{ state: 'unreadable', reason: 'defect', posts: 1 }]);
  });

  it('is told as news and reported as over when a better version reads it again', async () => {
    await told();
    await story.house.app.house.db.pool.query('drop trigger refuse on entry');
    expect(await retryPosts(story.house.app.house)).toBe(1);
    await story.house.poll(INBOX_SOURCE);
    const subjects = (await told()).map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual([
      'Notice that breaks our database - 1:25-cv-10495 (D. Mass.)',
      'Source recovered - CourtListener webhooks',
    ]);
    expect(await listOpenPosts(read(), 10)).toEqual([]);
    expect(await told()).toEqual([]);
    expect(await retryPosts(story.house.app.house)).toBe(0);
  });
});
