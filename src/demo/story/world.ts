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
import { cutOff, MAINTENANCE_PAGE } from '../wire/broken-bodies.ts';
import { docketPage, type Proceeding, type SupremeCourtDocket } from '../wire/docket-page.ts';
import type { LoopbackPage, LoopbackSite } from '../loopback-site.ts';

/** The publishers of the story; each has a loopback host of its own, as it has on the real web. */
export const PUBLISHERS = ['mad', 'ca4', 'scotus', 'dhs', 'ssa', 'register'] as const;
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
  dhs: PressRelease[];
  ssa: YearPageRelease[];
  register: RegisterDocument[];
  /** What is wrong with a publisher's server at present. */
  troubles: Map<Publisher, Trouble>;
}

export type Trouble = 'maintenance page with status 200' | 'cut off in the middle' | 'unavailable';

export function emptyWorld(): World {
  return { mad: [], ca4: [], scotus: [], dhs: [], ssa: [], register: [], troubles: new Map() };
}

/** Puts the world on the sites as it stands at `at`; court feeds carry that moment as their build date. */
export function showWorld(world: World, sites: Sites, at: Date): void {
  for (const publisher of PUBLISHERS) {
    for (const [path, page] of pagesOf(world, publisher, at.toISOString()))
      sites[publisher].set(path, troubled(page, world.troubles.get(publisher)));
  }
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
