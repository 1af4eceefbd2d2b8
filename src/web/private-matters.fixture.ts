import type { Hono } from 'hono';
import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import { docket, entry, happen, MAD } from '../../tests/browser/story.ts';
import { openTestHouse, type ConfigFiles, type TestHouse } from '../../tests/house.ts';
import { allRoutes } from './all-routes.fixture.ts';
import { createSite } from './site.ts';

/**
 * One public and one private matter share a docket and an agency. Whatever is of the private matter alone has
 * "walrus" in its words, so that a leak is found wherever it stands.
 */

const TOKEN = 'a-token-of-sixteen-letters';
const SHARED = { court: 'mad', number: '1:25-cv-10495', courtlistener: 69695790 };
/** Its id at CourtListener ends in its number, so that it is found as easily. */
const HIDDEN = { court: 'mad', number: '1:25-cv-17777', courtlistener: 69917777 };
const FILES: ConfigFiles = {
  'courts.yaml': [{ id: 'mad', rss: '{site}/mad' }],
  'agencies/dhs-news.yaml': { id: 'dhs-news', title: 'DHS releases', format: 'feed', url: '{site}/dhs' },
  'agencies/walrus-news.yaml': {
    id: 'walrus-news',
    title: 'Walrus bureau',
    format: 'feed',
    url: '{site}/walrus',
  },
  'matters/parole.yaml': {
    id: 'parole',
    title: 'CHNV parole',
    dockets: [SHARED],
    sources: [{ use: 'dhs-news', any: ['parole'] }],
  },
  'matters/walrus.yaml': {
    id: 'walrus',
    title: 'Project Walrus',
    private: true,
    dockets: [SHARED, HIDDEN],
    sources: [{ use: 'dhs-news', any: ['tusk'] }, { use: 'walrus-news' }],
  },
};

export const walrusDocket = (number: number, filedOn: string, more: { text?: string; sealed?: true } = {}) =>
  docket(HIDDEN.court, HIDDEN.number, 'Walrus v. Noem', [
    entry({
      number,
      filedOn,
      labels: ['Order'],
      text: 'ORDER granting the walrus motion. Motion Hearing set for 7/10/2025 02:30 PM in Courtroom 9.',
      ...more,
    }),
  ]);
const order = (number: number, filedOn: string) =>
  MAD([
    entry({
      number,
      filedOn,
      labels: ['Order'],
      text: `ORDER ${number} granting motion to stay. Motion Hearing set for 7/11/2025 02:30 PM in Courtroom 9.`,
    }),
  ]);
const release = (name: string, title: string) => ({
  key: `https://agency.example/${name}`,
  url: `https://agency.example/${name}`,
  title,
  publishedOn: '2025-03-25',
  text: `${title}. More words follow.`,
});

export interface Visitor {
  headers?: Record<string, string>;
}
export const OPERATOR: Visitor = { headers: { authorization: `Bearer ${TOKEN}` } };

/** The changes that are of the private matter alone, as a condition for `changes`. */
export const OF_WALRUS = `c.data::text ilike '%walrus%' or coalesce(c.docket_id, 0) in (select id from docket where number = '${HIDDEN.number}')`;

interface Opened {
  readonly house: TestHouse;
  readonly site: Hono;
}

export interface PrivateMatters extends Opened {
  readonly read: (address: string, visitor?: Visitor) => Promise<{ status: number; text: string }>;
  /** The ids of the changes of which this holds, from the tables themselves. */
  readonly changes: (where: string) => Promise<number[]>;
  /** Every address that the routes answer, for everything there is to be named in them. */
  readonly addresses: () => Promise<string[]>;
}

async function ids(house: TestHouse, query: string): Promise<number[]> {
  const { rows } = await sql.raw<{ id: number }>(query).execute(house.app.house.db.read);
  return rows.map(({ id }) => id);
}

async function addressesOf({ house, site }: Opened): Promise<string[]> {
  const numbers = await ids(
    house,
    'select id from change union select id from entry union select id from publication order by 1',
  );
  const sources = await sql<{ id: string }>`select id from source`.execute(house.app.house.db.read);
  const words: Readonly<Record<string, readonly (string | number)[]>> = {
    matter: ['parole', 'walrus'],
    court: ['mad'],
    number: [SHARED.number, HIDDEN.number],
    version: [1],
    id: ['parole', 'walrus', ...sources.rows.map(({ id }) => id), ...numbers],
    name: ['x'],
    secret: ['x'],
  };
  const fill = (path: string): string[] => {
    const hole = /:([a-z]\w*)(?:\{((?:[^{}]|\{[^}]*\})*)\})?/.exec(path);
    if (!hole) return [path.replace(/\*$/, 'x')];
    const [whole, name = '', pattern] = hole;
    const stems = path.includes('/mad/') ? words['number'] : ['all', 'parole', 'walrus'];
    const endings = pattern?.includes('ics') ? ['ics'] : ['atom', 'json'];
    const options = pattern?.includes('\\.')
      ? (stems ?? []).flatMap((stem) => endings.map((ending) => `${stem}.${ending}`))
      : (words[name] ?? ['x']);
    return options.flatMap((one) => fill(path.replace(whole, String(one))));
  };
  const routes = await allRoutes(site, { house: house.app.house, backend: null });
  const paths = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  return [...new Set(paths.flatMap(fill))].filter((one) => !one.endsWith('/stream'));
}

/** The house of a public and a private matter and its site for the tests of one file. */
export function usePrivateMatters(): PrivateMatters {
  let opened: Opened | null = null;
  beforeAll(async () => {
    const house = await openTestHouse({
      files: FILES,
      now: '2025-03-01T15:00:00Z',
      env: { ADMIN_TOKEN: TOKEN, COURTLISTENER_TOKEN: 'a-token-of-theirs' },
    });
    const site = createSite({
      house: house.app.house,
      backend: null,
      env: { adminToken: house.app.env.adminToken, access: 'public' },
    });
    opened = { house, site };
    await happen(house, { source: 'mad-rss', at: '2025-03-01T15:00:00Z', dockets: [order(1, '2025-02-28')] });
    await happen(house, { source: 'dhs-news', at: '2025-03-01T15:10:00Z' });
    await happen(house, { source: 'walrus-news', at: '2025-03-01T15:20:00Z' });
    await happen(house, {
      source: 'mad-rss',
      at: '2025-03-17T20:00:00Z',
      dockets: [order(24, '2025-03-17')],
    });
    await happen(house, {
      source: 'mad-rss',
      at: '2025-03-18T20:00:00Z',
      dockets: [walrusDocket(2, '2025-03-18')],
    });
    await happen(house, {
      source: 'mad-rss',
      at: '2025-03-19T20:00:00Z',
      dockets: [order(25, '2025-03-19'), walrusDocket(3, '2025-03-19', { sealed: true })],
    });
    await happen(house, {
      source: 'dhs-news',
      at: '2025-03-25T13:00:00Z',
      publications: [release('open', 'Parole ends'), release('hidden', 'Tusk of the walrus')],
    });
    await happen(house, {
      source: 'walrus-news',
      at: '2025-03-25T14:00:00Z',
      publications: [release('bureau', 'The walrus bureau speaks')],
    });
    house.setTime('2025-06-18T16:00:00Z');
  });
  afterAll(() => opened?.house.close());
  const now = () => {
    if (!opened) throw new Error('the private matters are not open yet');
    return opened;
  };
  return {
    get house() {
      return now().house;
    },
    get site() {
      return now().site;
    },
    read: async (address, visitor = {}) => {
      const response = await now().site.request(address, visitor);
      return { status: response.status, text: await response.text() };
    },
    changes: (where) => ids(now().house, `select c.id from change c where ${where} order by 1`),
    addresses: () => addressesOf(now()),
  };
}
