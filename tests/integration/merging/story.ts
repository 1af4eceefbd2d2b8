import type { FilterSpec } from '../../../src/domain/filter.ts';
import { INBOX_SOURCE } from '../../../src/pipeline/courtlistener/sources.ts';
import type { PollReport } from '../../../src/pipeline/poll-report.ts';
import { listEntries } from '../../../src/store/entries.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { courtlistenerHook } from '../../../src/web/hooks/courtlistener.ts';
import { clEntriesPath, clFeed, clPage, clPost, type AtomEntry, type ClEntry } from '../../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';
import { districtFeed, type FeedItem } from '../../pages.ts';

/** Doe v. Noem in Massachusetts, seen by its court's feed, CourtListener's API, its webhook and its Atom feed. */
export const DOE = 69695790;
export const NUMBER = '1:25-cv-10495';
const SECRET = 'a-long-random-word-of-the-test';
const CASE = { number: NUMBER, caption: 'Doe et al v. Noem et al', caseId: '280950' };

export interface Story {
  house: TestHouse;
  at(iso: string): void;
  /** The court's feed now shows these items, newest first, and is polled. */
  feed(items: readonly Partial<FeedItem>[]): Promise<PollReport>;
  api(entries: readonly Omit<ClEntry, 'docket'>[], docket?: number): Promise<PollReport>;
  atom(entries: readonly AtomEntry[]): Promise<PollReport>;
  post(
    entries: readonly Omit<ClEntry, 'docket'>[],
    options?: { docket?: number; key?: string },
  ): Promise<PollReport>;
  /** One more subscriber of the matter. */
  subscribe(email: string, filter?: FilterSpec): Promise<void>;
  /** Dispatches and delivers; the mails since the last call, as subject and text. */
  told(): Promise<{ subject: string; text: string }[]>;
  entries(number?: string): ReturnType<typeof listEntries>;
}

export interface StoryOptions {
  /** Which of CourtListener's ways in are open; the API by default. */
  through?: 'api' | 'atom';
  dockets?: readonly { court: string; number: string; courtlistener?: number }[];
}

/** A house that has read the past of its dockets and has one subscriber of the matter. */
export async function openStory(options: StoryOptions = {}): Promise<Story> {
  const { through = 'api', dockets = [{ court: 'mad', number: NUMBER, courtlistener: DOE }] } = options;
  const house = await openTestHouse({
    files: {
      'hosts.yaml': [
        {
          host: '127.0.0.1',
          minGap: '0s',
          concurrency: 4,
          why: 'the loopback site permitted it in writing',
          ...(through === 'atom' ? { robots: 'permission recorded' } : {}),
        },
      ],
      'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/', perMinute: 90, perHour: 90 } },
      'courts.yaml': [{ id: 'mad', rss: '{site}/rss' }],
      'matters/parole.yaml': { id: 'parole', title: 'Parole terminations', dockets },
    },
    now: '2025-04-10T12:00:00Z',
    env: {
      COURTLISTENER_WEBHOOK_SECRET: SECRET,
      ...(through === 'api' ? { COURTLISTENER_TOKEN: 'token-of-the-test' } : {}),
    },
  });
  const story = storyOf(house);
  await story.feed([]);
  await story.subscribe('desk@news.example');
  return story;
}

function storyOf(house: TestHouse): Story {
  let told = 0;
  let posts = 0;
  const now = () => house.app.house.clock().toISOString();
  return {
    house,
    at: (iso) => house.setTime(iso),
    feed: (items) => {
      const rows = items.map((item) => ({ ...CASE, sequence: 1, label: '', at: now(), ...item }));
      house.site.set('/rss', { type: 'application/xml', body: districtFeed('mad', rows, now()) });
      return house.poll('mad-rss');
    },
    api: (entries, docket = DOE) => {
      const body = clPage(entries.map((entry) => ({ touched: now(), ...entry, docket })));
      house.site.set(clEntriesPath(docket), { type: 'application/json', body });
      return house.poll(`cl-${docket}`);
    },
    atom: (entries) => {
      const body = clFeed(DOE, `Doe v. Noem, ${NUMBER}`, entries);
      house.site.set(`/docket/${DOE}/feed/`, { type: 'application/atom+xml', body });
      return house.poll(`cl-${DOE}-feed`);
    },
    post: async (entries, { docket = DOE, key = `post ${(posts += 1)}` } = {}) => {
      await courtlistenerHook(house.app.house).request(`/hooks/courtlistener/${SECRET}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: clPost(entries.map((entry) => ({ ...entry, docket }))),
      });
      return house.poll(INBOX_SOURCE);
    },
    subscribe: async (email, filter = {}) => {
      await subscribeEmail(house.app.house.db.read, {
        email,
        targetKind: 'matter',
        targetId: 'parole',
        filter,
        preference: { mode: 'instant' },
        confirmed: true,
        now: house.app.house.clock(),
      });
    },
    told: async () => {
      await house.tell();
      const mails = house.mailbox.messages.slice(told);
      told = house.mailbox.messages.length;
      return mails.map((mail) => ({ subject: mail.subject ?? '', text: unwrapped(mail.text ?? '') }));
    },
    entries: async (number = NUMBER) => {
      const docket = await findDocket(house.app.house.db.read, 'mad', number);
      return docket ? listEntries(house.app.house.db.read, docket.id, 100) : [];
    },
  };
}

/** Lines are broken and quoted for reading; a test looks for words. */
function unwrapped(text: string): string {
  return text.replace(/\n> ?/g, ' ').replace(/\s+/g, ' ');
}
