import { load, type CheerioAPI } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect } from 'vitest';
import { openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { sendDueLetters } from '../pipeline/letters.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { listSubscriptions, subscribeEmail } from '../store/subscribers.ts';
import { createSite } from './site.ts';

type Mail = TestHouse['mailbox']['messages'][number];

export interface ReaderPages {
  readonly house: TestHouse;
  /** Each request comes from a network of its own, so that none is held to be too many. */
  readonly post: (path: string, values: [string, string][]) => Promise<Response>;
  readonly page: (path: string, headers?: Record<string, string>) => Promise<CheerioAPI>;
  readonly rowsOf: (email: string) => ReturnType<typeof listSubscriptions>;
  readonly signUp: (lang: string, values: [string, string][]) => Promise<CheerioAPI>;
  readonly mailTo: (address: string) => Promise<Mail | undefined>;
  readonly subscribed: (
    email: string,
    over?: Partial<Parameters<typeof subscribeEmail>[1]>,
  ) => Promise<{ id: string; manage: URL; stop: URL }>;
}

/** The house of the story and what a reader does at its pages, for the tests of one file. */
export function useReaderPages(): ReaderPages {
  let opened: { house: TestHouse; site: Hono } | null = null;
  let network = 0;
  beforeAll(async () => {
    const house = await openStory();
    opened = { house, site: createSite(house.app) };
  });
  afterAll(() => opened?.house.close());
  const now = () => {
    if (!opened) throw new Error('the story is not open yet');
    return opened;
  };
  const post: ReaderPages['post'] = async (path, values) => {
    network += 1;
    const headers = { 'x-forwarded-for': `203.0.113.${network}` };
    return now().site.request(path, { method: 'POST', headers, body: new URLSearchParams(values) });
  };
  return {
    get house() {
      return now().house;
    },
    post,
    page: async (path, headers = {}) => load(await (await now().site.request(path, { headers })).text()),
    rowsOf: (email) => listSubscriptions(now().house.app.house.db.read, email),
    signUp: async (lang, values) => {
      const response = await post(`/subscribe?lang=${lang}`, [['target', 'matter:parole'], ...values]);
      await sendDueLetters(now().house.app.house);
      return load(await response.text());
    },
    mailTo: async (address) => {
      const { mailbox } = now().house;
      const found = () => mailbox.messages.filter((mail) => mail.envelope.to.includes(address)).at(-1);
      await expect.poll(found).toBeDefined();
      return found();
    },
    subscribed: async (email, over = {}) => {
      const { db, clock, settings } = now().house.app.house;
      const { id } = await subscribeEmail(db.read, {
        email,
        targetKind: 'matter',
        targetId: 'parole',
        filter: {},
        preference: { mode: 'instant' },
        confirmed: true,
        now: clock(),
        ...over,
      });
      const { manageUrl, unsubscribeUrl } = subscriptionLinks(settings, id);
      return { id, manage: new URL(manageUrl), stop: new URL(unsubscribeUrl) };
    },
  };
}

/** The link to a page of ours in the text of a mail, as the site is asked for it. */
export function pathIn(text: string | undefined, path: string): string {
  return new RegExp(`https://crier\\.example(${path}\\?t=\\S+)`).exec(text ?? '')?.[1] ?? '';
}

export const local = ({ pathname, search }: URL) => `${pathname}${search}`;
