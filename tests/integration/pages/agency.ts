import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

/** An agency with a list of releases and their articles, as agencies build such pages. */

export interface Release {
  slug: string;
  title: string;
  /** Paragraphs; an HTML fragment each. */
  paragraphs: readonly string[];
}

export const FOLLOWER = 'desk@news.example';
export const OPERATOR = 'ops@crier.example';

export const AGENCY = {
  id: 'agency-news',
  title: 'Agency releases',
  format: 'press-list',
  url: '{site}/news',
  list: { item: 'li.release', link: 'a', title: 'a', date: 'time' },
  article: { body: 'article', drop: ['.share'] },
};

export function filesFor(agency: Record<string, unknown> = AGENCY): Record<string, unknown> {
  const id = String(agency['id']);
  return {
    'courts.yaml': [],
    [`agencies/${id}.yaml`]: agency,
    'matters/parole.yaml': {
      id: 'parole',
      title: 'Parole terminations',
      dockets: [],
      sources: [{ use: id }],
    },
  };
}

export async function openAgency(files = filesFor(), now = '2025-03-25T12:00:00Z'): Promise<TestHouse> {
  const house = await openTestHouse({ files, now });
  await follow(house, FOLLOWER, 'matter', 'parole');
  await follow(house, OPERATOR, 'operator', 'operator');
  return house;
}

export async function follow(
  house: TestHouse,
  email: string,
  targetKind: 'matter' | 'operator' | 'source',
  targetId: string,
): Promise<void> {
  const { db, clock } = house.app.house;
  const preference = { mode: 'instant' as const };
  await subscribeEmail(db.read, {
    email,
    targetKind,
    targetId,
    filter: {},
    preference,
    confirmed: true,
    now: clock(),
  });
}

export function html(body: string): { type: string; body: string } {
  return { type: 'text/html; charset=utf-8', body };
}

export function listPage(releases: readonly Pick<Release, 'slug' | 'title'>[]): {
  type: string;
  body: string;
} {
  const items = releases.map(
    ({ slug, title }) =>
      `<li class="release"><a href="/news/${slug}">${title}</a> <time datetime="2025-03-25">March 25, 2025</time></li>`,
  );
  return html(
    `<!doctype html><html><head><title>News</title></head><body><main><ul>${items.join('')}</ul></main></body></html>`,
  );
}

export function articlePage({ title, paragraphs }: Omit<Release, 'slug'>): { type: string; body: string } {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return html(
    `<!doctype html><html><head><title>${title}</title></head><body><nav>Home</nav><article><h1>${title}</h1>\n${body}</article><footer>Contact</footer></body></html>`,
  );
}

export const RELEASE: Release = {
  slug: 'parole-ends',
  title: 'Department ends parole programs for four countries',
  paragraphs: [
    'The Department today announced the end of the categorical parole programs for nationals of four countries.',
    'About 532,000 people were paroled into the United States under the programs since October 2022.',
    'Parole granted under the programs ends on April 24, 2025 unless the Department decides otherwise.',
    'The <a href="/notice">notice</a> was published in the Federal Register and takes effect at once.',
    'People without another lawful basis to stay must leave before their parole ends, the Department said.',
  ],
};

/** The source of an article, by the list it was found on. */
export async function articleOf(house: TestHouse, list = 'agency-news', path = '/news/parole-ends') {
  const row = await house.app.house.db.read
    .selectFrom('source')
    .select('id')
    .where('parent_id', '=', list)
    .where('kind', '=', 'article')
    .where('url', 'like', `%${path}`)
    .executeTakeFirstOrThrow();
  return row.id;
}

export function mailsTo(house: TestHouse, address: string) {
  return house.mailbox.messages.filter((message) => message.envelope.to.includes(address));
}

/** A house that knows the release and its article; nobody was told, since both were there before. */
export async function openWithRelease(): Promise<{ house: TestHouse; article: string }> {
  const house = await openAgency();
  house.site.set('/news', listPage([RELEASE]));
  house.site.set('/news/parole-ends', articlePage(RELEASE));
  await house.poll('agency-news');
  const article = await articleOf(house);
  await house.poll(article);
  return { house, article };
}

export const EDITED_RELEASE = {
  ...RELEASE,
  paragraphs: RELEASE.paragraphs.map((text) => text.replace('532,000', '533,000')),
};

/** The same after a figure of the release was changed, with the id of that change. */
export async function openWithEdit(): Promise<{ house: TestHouse; article: string; id: number }> {
  const { house, article } = await openWithRelease();
  house.setTime('2025-03-26T12:00:00Z');
  house.site.set('/news/parole-ends', articlePage(EDITED_RELEASE));
  await house.poll(article);
  const { id } = await house.app.house.db.read
    .selectFrom('change')
    .select('id')
    .where('type', '=', 'publication-edited')
    .executeTakeFirstOrThrow();
  return { house, article, id };
}
