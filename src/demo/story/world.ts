import { appellateFeed, districtFeed, type FeedEntry } from '../wire/court-feed.ts';
import {
  pressListPage,
  pressReleasePage,
  registerAnswer,
  yearPage,
  type PressRelease,
  type RegisterDocument,
  type YearPageRelease,
} from '../wire/agency-pages.ts';
import { courtUrl, docketSearchUrl, docketUrl, entriesUrl } from '../../pipeline/courtlistener/access.ts';
import {
  docketAnswer,
  entriesAnswer,
  headsAnswer,
  NO_DOCUMENTS,
  searchAnswer,
  type ListenerDocket,
  type ListenerEntry,
} from '../wire/courtlistener.ts';
import { cutOff, MAINTENANCE_PAGE } from '../wire/broken-bodies.ts';
import { docketPage, type Proceeding, type SupremeCourtDocket } from '../wire/docket-page.ts';
import type { LoopbackPage, LoopbackSite } from '../loopback-site.ts';

/** The publishers of the story; each has a loopback host of its own, as it has on the real web. */
export const PUBLISHERS = ['mad', 'ca4', 'scotus', 'courtlistener', 'dhs', 'ssa', 'register'] as const;
export type Publisher = (typeof PUBLISHERS)[number];
export type Sites = Readonly<Record<Publisher, LoopbackSite>>;

/** Where each publisher's page stands on its host. */
export const PATHS = {
  mad: '/cgi-bin/rss_outside.pl',
  ca4: '/n/beam/servlet/TransportRoom?servlet=RSSGenerator',
  scotus: '/docket/docketfiles/html/public/{docket}.html',
  dhs: '/news-releases/press-releases',
  ssa: '/news/press/releases/',
  register: '/api/v1/documents.json?order=newest&conditions[agencies][]=homeland-security-department',
} as const;

/** What stands in the world at a moment of the story. Steps change it; `showWorld` puts it on the sites. */
export interface World {
  mad: FeedEntry[];
  ca4: FeedEntry[];
  scotus: SupremeCourtDocket[];
  /** What CourtListener has, and what it is about to post to those who asked for its alerts. */
  courtlistener: { dockets: ListenerDocket[]; entries: ListenerEntry[]; posts: Post[] };
  dhs: PressRelease[];
  ssa: YearPageRelease[];
  register: RegisterDocument[];
  /** What is wrong with a publisher's server at present. */
  troubles: Map<Publisher, Trouble>;
}

/** One docket alert of CourtListener's. A repetition carries the same key. */
export interface Post {
  key: string;
  entries: readonly ListenerEntry[];
}

export type Trouble = 'maintenance page with status 200' | 'cut off in the middle' | 'unavailable';

export function emptyWorld(): World {
  const courtlistener = { dockets: [], entries: [], posts: [] };
  return { mad: [], ca4: [], scotus: [], courtlistener, dhs: [], ssa: [], register: [], troubles: new Map() };
}

/** Puts the world on the sites as it stands at `at`; court feeds carry that moment as their build date. */
export function showWorld(world: World, sites: Sites, at: Date): void {
  for (const publisher of PUBLISHERS) {
    for (const [path, page] of pagesOf(world, publisher, at.toISOString()))
      sites[publisher].set(path, troubled(page, world.troubles.get(publisher)));
  }
  for (const [path, page] of listenerPages(world.courtlistener)) sites.courtlistener.set(path, page);
}

/** Address of CourtListener's API in the story. */
export function apiUrlOf(sites: Sites): string {
  return `${sites.courtlistener.url}/api/rest/v4/`;
}

/** Dockets that the product will look for before CourtListener has them all. */
const LOOKED_FOR = [
  { court: 'ca1', number: '25-1384' },
  { court: 'ca4', number: '25-1411' },
];
/** Questions about many dockets at once begin so; the search index of the story holds no documents. */
const SEARCHES = { heads: '/api/rest/v4/search/?type=d&', documents: '/api/rest/v4/search/?type=rd&' };
const COURTS = ['mad', 'mdd', 'ca1', 'ca4'];

function listenerPages({ dockets, entries }: World['courtlistener']): [string, LoopbackPage][] {
  const api = 'http://courtlistener.example/api/rest/v4/';
  const page = (url: string, body: string): [string, LoopbackPage] => [
    pathOf(url),
    { type: 'application/json', body },
  ];
  const known = dockets.flatMap((docket) => [
    page(entriesUrl(api, docket.id), entriesAnswer(entries.filter((entry) => entry.docket === docket.id))),
    page(docketUrl(api, docket.id), docketAnswer(docket)),
  ]);
  const searches = LOOKED_FOR.map(({ court, number }) => {
    const found = dockets.filter((one) => one.court === court && one.number === number);
    return page(docketSearchUrl(api, court, number), searchAnswer(found));
  });
  const courts = COURTS.map((id) =>
    page(courtUrl(api, id), JSON.stringify({ id, pacer_has_rss_feed: null, pacer_rss_entry_types: '' })),
  );
  const common: [string, LoopbackPage][] = [
    [SEARCHES.heads, { type: 'application/json', body: headsAnswer(dockets) }],
    [SEARCHES.documents, { type: 'application/json', body: NO_DOCUMENTS }],
  ];
  return [...known, ...searches, ...courts, ...common];
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function pagesOf(world: World, publisher: Publisher, builtAt: string): [string, LoopbackPage][] {
  switch (publisher) {
    case 'mad':
      return [[PATHS.mad, feed(districtFeed({ ...MAD, builtAt }, world.mad))]];
    case 'ca4':
      return [[PATHS.ca4, feed(appellateFeed({ ...CA4, builtAt }, world.ca4))]];
    case 'scotus':
      return world.scotus.map((docket) => [
        PATHS.scotus.replace('{docket}', docket.number.toLowerCase()),
        { body: docketPage(docket) },
      ]);
    case 'dhs':
      return [
        [PATHS.dhs, agencyPage(pressListPage(world.dhs))],
        ...world.dhs.map((release): [string, LoopbackPage] => [
          release.path,
          agencyPage(pressReleasePage(release)),
        ]),
      ];
    case 'ssa':
      return [[PATHS.ssa, agencyPage(yearPage(2025, world.ssa))]];
    case 'courtlistener':
      return [];
    case 'register':
      return [[PATHS.register, { ...agencyPage(registerAnswer(world.register)), type: 'application/json' }]];
  }
}

const MAD = { court: 'mad', title: 'District of Massachusetts - Recent Entries', kinds: 'orders' };
const CA4 = {
  court: 'ca4',
  title: 'United States Court of Appeals for the Fourth Circuit - Recent Entries',
  kinds: 'orders, opinions, judgments',
};

/** Court feeds have no ETag: every fetch is a whole body. */
function feed(body: string): LoopbackPage {
  return { type: 'application/rss+xml', body, headers: { 'cache-control': 'max-age=0' } };
}

function agencyPage(body: string): LoopbackPage {
  return { body, etag: true };
}

function troubled(page: LoopbackPage, trouble: Trouble | undefined): LoopbackPage {
  switch (trouble) {
    case 'maintenance page with status 200':
      return { body: MAINTENANCE_PAGE };
    case 'cut off in the middle':
      return { ...page, body: cutOff(String(page.body)) };
    case 'unavailable':
      return { status: 503, body: '<html><body><h1>503 Service Unavailable</h1></body></html>' };
    case undefined:
      return page;
  }
}

/** A volunteer or the court brings entries to CourtListener; its API shows them from now on. */
export function contribute(world: World, ...entries: readonly ListenerEntry[]): void {
  world.courtlistener.entries.push(...entries);
}

/** As above, and CourtListener posts an alert about them at once. */
export function announce(world: World, key: string, ...entries: readonly ListenerEntry[]): void {
  contribute(world, ...entries);
  world.courtlistener.posts.push({ key, entries });
}

/** Adds a row to a Supreme Court docket, below the known ones. */
export function addProceeding(world: World, number: string, row: Proceeding): void {
  changeDocket(world, number, (rows) => [...rows, row]);
}

/** Puts another version of the last row in its place. */
export function replaceLastProceeding(world: World, number: string, row: Proceeding): void {
  changeDocket(world, number, (rows) => [...rows.slice(0, -1), row]);
}

function changeDocket(
  world: World,
  number: string,
  change: (rows: readonly Proceeding[]) => readonly Proceeding[],
): void {
  const docket = world.scotus.find((one) => one.number === number);
  if (!docket) throw new Error(`the story has no docket ${number} at this point`);
  world.scotus = world.scotus.map((one) =>
    one === docket ? { ...docket, proceedings: change(docket.proceedings) } : one,
  );
}
