import { load, type CheerioAPI } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll } from 'vitest';
import { entry, happen, MAD, openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { createSite } from './site.ts';

export interface StorySite {
  readonly house: TestHouse;
  readonly site: Hono;
  readonly open: (path: string) => Promise<{ response: Response; body: string; $: CheerioAPI }>;
  readonly text: (path: string) => Promise<string>;
}

/** The house of the story and its site for the tests of one file; `arrange` adds to the story before the first. */
export function useStorySite(arrange?: (house: TestHouse) => Promise<void>): StorySite {
  let opened: { house: TestHouse; site: Hono } | null = null;
  beforeAll(async () => {
    const house = await openStory();
    opened = { house, site: createSite(house.app) };
    await arrange?.(house);
    house.setTime('2025-06-18T16:00:00Z');
  });
  afterAll(() => opened?.house.close());
  const now = () => {
    if (!opened) throw new Error('the story is not open yet');
    return opened;
  };
  const text = async (path: string) => (await now().site.request(path)).text();
  return {
    get house() {
      return now().house;
    },
    get site() {
      return now().site;
    },
    open: async (path) => {
      const response = await now().site.request(path);
      const body = await response.text();
      return { response, body, $: load(body) };
    },
    text,
  };
}

/** Adds an entry whose words try to break out of whatever they are put into. */
export function hostileEntry(text: string): (house: TestHouse) => Promise<void> {
  const hostile = entry({
    number: 150,
    filedOn: '2025-06-10',
    labels: ['Notice ]]> <b>x</b>'],
    text: `NOTICE ]]> <script>alert(1)</script> \u0001\u000b & more\r\nBEGIN:VEVENT${text}`,
  });
  return (house) =>
    happen(house, { source: 'mad-rss', at: '2025-06-10T20:00:00Z', dockets: [MAD([hostile])] });
}
