import type { Hono } from 'hono';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docket, entry, happen, MAD } from '../../tests/browser/story.ts';
import { openTestHouse, type ConfigFiles, type TestHouse } from '../../tests/house.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { subscribeEmail } from '../store/subscribers.ts';
import type { Target } from './wish.ts';
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

let house: TestHouse;
let site: Hono;

const walrusDocket = (number: number, filedOn: string, more: { text?: string; sealed?: true } = {}) =>
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

beforeAll(async () => {
  house = await openTestHouse({
    files: FILES,
    now: '2025-03-01T15:00:00Z',
    env: { ADMIN_TOKEN: TOKEN, COURTLISTENER_TOKEN: 'a-token-of-theirs' },
  });
  site = createSite({
    house: house.app.house,
    backend: null,
    env: { adminToken: house.app.env.adminToken, access: 'public' },
  });
  await happen(house, { source: 'mad-rss', at: '2025-03-01T15:00:00Z', dockets: [order(1, '2025-02-28')] });
  await happen(house, { source: 'dhs-news', at: '2025-03-01T15:10:00Z' });
  await happen(house, { source: 'walrus-news', at: '2025-03-01T15:20:00Z' });
  await happen(house, { source: 'mad-rss', at: '2025-03-17T20:00:00Z', dockets: [order(24, '2025-03-17')] });
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
afterAll(() => house.close());

interface Visitor {
  headers?: Record<string, string>;
}
const OPERATOR: Visitor = { headers: { authorization: `Bearer ${TOKEN}` } };

async function read(address: string, visitor: Visitor = {}): Promise<{ status: number; text: string }> {
  const response = await site.request(address, visitor);
  return { status: response.status, text: await response.text() };
}

/** Rows of the tables themselves, with which of them are of the private matter alone. */
async function ids(query: string): Promise<number[]> {
  const { rows } = await sql.raw<{ id: number }>(query).execute(house.app.house.db.read);
  return rows.map(({ id }) => id);
}
const changes = (where: string) => ids(`select c.id from change c where ${where} order by 1`);
const OF_WALRUS = `c.data::text ilike '%walrus%' or coalesce(c.docket_id, 0) in (select id from docket where number = '${HIDDEN.number}')`;

/** Every address that the routes answer, for everything there is to be named in them. */
async function addresses(): Promise<string[]> {
  const numbers = await ids(
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
  const paths = site.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  return [...new Set(paths.flatMap(fill))].filter((one) => !one.endsWith('/stream'));
}

/** With what a stranger might ask of it besides. */
const ASKED = [
  '/search?q=walrus&matter=walrus',
  '/search?q=order',
  '/search?q=17777',
  '/preview?matter=walrus&days=200',
  '/preview?docket=mad%201:25-cv-17777&days=200',
  '/preview?target=source:walrus-news&days=200',
  '/subscribe?matter=walrus',
  '/sources?matter=walrus',
  '/d/mad/25-cv-17777',
  '/api/v1/search?q=order',
  '/api/v1/search?q=tusk&matter=walrus',
  '/api/v1/dockets?matter=walrus',
  '/api/v1/sources?matter=walrus',
  '/api/v1/changes?matter=walrus&silent=true',
  '/api/v1/changes?silent=true&limit=200',
  '/api/v1/publications?source=walrus-news',
  '/api/v1/preview?matter=walrus&days=200',
];

describe('a matter marked private', () => {
  it('is named to a stranger by no route there is', async () => {
    const walked = await addresses();
    expect(walked.length).toBeGreaterThan(100);
    for (const address of walked) {
      const { status, text } = await read(address);
      expect([address, status < 500, /walrus|17777/i.exec(text)?.[0]]).toEqual([address, true, undefined]);
    }
  });

  it('is shown by those same routes to an operator', async () => {
    const named: string[] = [];
    for (const address of await addresses())
      if (/walrus|17777/i.test((await read(address, OPERATOR)).text)) named.push(address);
    expect(named).toEqual(
      expect.arrayContaining([
        '/',
        '/m/walrus',
        '/d/mad/1:25-cv-17777',
        '/sources',
        '/sources/walrus-news',
        '/feeds/all.atom',
        '/feeds/walrus.json',
        '/feeds/mad/1:25-cv-17777.atom',
        '/calendar/walrus.ics',
        '/embed/m/walrus',
        '/api/v1/matters',
        '/api/v1/matters/walrus',
        '/api/v1/changes',
        '/api/v1/publications',
      ]),
    );
    expect(named).not.toContain('/sitemap.xml');
  });

  it('says nothing when asked for by name, however it is asked', async () => {
    for (const address of ASKED) {
      const { status, text } = await read(address);
      const leak = /Walrus (?:v|bureau)|Project Walrus|walrus motion|Tusk|cv-17777(?! days)[^"&]*Walrus/.exec(
        text,
      );
      expect([address, status < 500, leak?.[0]]).toEqual([address, true, undefined]);
    }
  });

  it('answers as if it did not exist', async () => {
    for (const path of ['/m/', '/embed/m/', '/api/v1/matters/']) {
      const [hidden, absent] = [await read(`${path}walrus`), await read(`${path}no-such`)];
      expect([path, hidden]).toEqual([path, { ...absent, status: 404 }]);
    }
    for (const path of ['/feeds/walrus.atom', '/calendar/walrus.ics', '/d/mad/1:25-cv-17777'])
      expect([path, (await read(path)).status]).toEqual([path, 404]);
    for (const id of await changes(OF_WALRUS)) expect((await read(`/c/${id}`)).status).toBe(404);
  });

  it('takes nothing from a docket that a public matter follows, too', async () => {
    const page = await read('/d/mad/1:25-cv-10495');
    expect(page.text).toContain('ORDER 25 granting motion');
    expect(page.text).toContain('CHNV parole');
    const open = await changes(`not (${OF_WALRUS}) and c.silent is null`);
    expect(open.length).toBeGreaterThanOrEqual(3);
    for (const id of open) expect([id, (await read(`/c/${id}`)).status]).toEqual([id, 200]);
    const { changes: listed } = JSON.parse((await read('/api/v1/changes')).text) as {
      changes: { id: number; matters: string[] }[];
    };
    expect(listed.map(({ id }) => id).sort((a, b) => a - b)).toEqual(open);
    expect(new Set(listed.flatMap(({ matters }) => matters))).toEqual(new Set(['parole']));
  });

  it('keeps bytes shut that hold a sealed entry of a docket the visitor cannot see', async () => {
    const [id] = await changes(`c.data::text like '%ORDER 25 granting%'`);
    expect((await read(`/c/${id}/evidence`)).status).toBe(451);
  });

  it('is not told by what one call of CourtListener asks about', async () => {
    const batch = await read('/sources/cl-news-1');
    expect(batch.status).toBe(200);
    expect(batch.text).not.toMatch(/17777|docket_id/);
    expect((await read('/sources/cl-news-1', OPERATOR)).text).toContain('69917777');
    const tables = house.app.house.db.read;
    await sql`update snapshot set url = (select url from source where id = 'cl-news-1'), source_id = 'cl-news-1'
      where id = (select snapshot_id from change where data::text like '%ORDER 24 granting%')`.execute(
      tables,
    );
    const [id] = await changes(`c.data::text like '%ORDER 24 granting%'`);
    const page = await read(`/c/${id}`);
    expect(page.text).toContain('No bytes are shown with this change');
    expect(page.text).not.toContain('17777');
    expect((await read(`/c/${id}/evidence`)).status).toBe(404);
    expect((await read(`/c/${id}/evidence`, OPERATOR)).status).toBe(200);
  });

  it('takes no sign-up of a stranger, and that of an operator', async () => {
    const body = new URLSearchParams({ email: 'stranger@news.example', target: 'matter:walrus' });
    const post = (visitor: Visitor) =>
      site.request('/subscribe', { method: 'POST', body, headers: { ...visitor.headers } });
    const refused = await post({});
    expect([refused.status, (await refused.text()).includes('Project Walrus')]).toEqual([422, false]);
    expect((await post(OPERATOR)).status).toBe(200);
  });
});

async function subscribe(target: Target, email: string): Promise<string> {
  const { id } = await subscribeEmail(house.app.house.db.read, {
    email,
    targetKind: target.kind,
    targetId: target.id,
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
    now: house.app.house.clock(),
  });
  return subscriptionLinks(house.app.house.settings, id).manageUrl.replace('https://crier.example', '');
}

/** What a browser has after it opened a link. */
async function open(link: string, visitor: Visitor = {}): Promise<Visitor> {
  const opened = await site.request(link, visitor);
  return { headers: { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } };
}

describe('a subscriber of a private matter', () => {
  it('reads it from the manage link of a mail on', async () => {
    const member = await open(await subscribe({ kind: 'matter', id: 'walrus' }, 'member@news.example'));
    for (const path of ['/m/walrus', '/d/mad/1:25-cv-17777', '/feeds/walrus.atom', '/calendar/walrus.ics'])
      expect([path, (await read(path, member)).status]).toEqual([path, 200]);
    for (const id of await changes(`(${OF_WALRUS}) and c.silent is null`))
      expect([id, (await read(`/c/${id}`, member)).status]).toEqual([id, 200]);
    const page = await site.request('/m/walrus', member);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect((await site.request('/operators', member)).status).toBe(303);
  });

  it('shows the API the token of the subscription instead', async () => {
    const link = await subscribe({ kind: 'matter', id: 'walrus' }, 'program@news.example');
    const token = new URL(link, 'https://crier.example').searchParams.get('t') ?? '';
    const visitor = { headers: { authorization: `Bearer ${token}` } };
    expect((await read('/api/v1/matters/walrus', visitor)).status).toBe(200);
    expect((await read('/api/v1/changes?matter=walrus', visitor)).text).toContain('walrus motion');
  });

  it('sees no more than what the link is about, and adds up the links that were opened', async () => {
    const other = await open(await subscribe({ kind: 'matter', id: 'parole' }, 'reader@news.example'));
    expect((await read('/m/walrus', other)).status).toBe(404);
    const narrow = await subscribe({ kind: 'docket', id: 'mad 1:25-cv-17777' }, 'reader@news.example');
    const both = await open(narrow, other);
    expect((await read('/d/mad/1:25-cv-17777', both)).text).toContain('walrus motion');
    expect((await read('/d/mad/1:25-cv-17777', both)).text).not.toContain('Project Walrus');
    expect((await read('/m/walrus', both)).status).toBe(404);
  });

  it('sees it no longer once the subscription has ended', async () => {
    const member = await open(await subscribe({ kind: 'matter', id: 'walrus' }, 'former@news.example'));
    expect((await read('/m/walrus', member)).status).toBe(200);
    await sql`update subscription set state = 'ended' where subscriber_id in
      (select id from subscriber where email = 'former@news.example')`.execute(house.app.house.db.read);
    expect((await read('/m/walrus', member)).status).toBe(404);
  });

  it('is mailed what happened there', async () => {
    await subscribe({ kind: 'matter', id: 'walrus' }, 'mailed@news.example');
    await happen(house, {
      source: 'mad-rss',
      at: '2025-06-18T17:00:00Z',
      dockets: [walrusDocket(9, '2025-06-18', { text: 'ORDER granting the second walrus motion.' })],
    });
    await house.tell();
    const mail = house.mailbox.messages.find((one) => one.envelope.to.includes('mailed@news.example'));
    expect(`${mail?.subject}\n${mail?.text}`).toMatch(/Walrus v\. Noem[^]*second walrus motion/);
  });
});

describe('a stream of changes', () => {
  /** Reads until this has come, and leaves. */
  async function streamed(visitor: Visitor, until: string): Promise<string> {
    const leaving = new AbortController();
    const response = await site.request('/api/v1/changes/stream?after=0', {
      headers: { ...visitor.headers },
      signal: leaving.signal,
    });
    const reader = response.body?.getReader();
    let text = '';
    while (reader && !text.includes(until)) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    await reader?.cancel();
    leaving.abort();
    return text;
  }

  it('carries to a stranger what is public and nothing else', async () => {
    const [last] = (await changes(`not (${OF_WALRUS}) and c.silent is null`)).slice(-1);
    const [hidden] = (await changes(`(${OF_WALRUS}) and c.silent is null`)).slice(-1);
    expect(await streamed({}, `id: ${last}\n`)).not.toMatch(/walrus|17777/i);
    expect(await streamed(OPERATOR, `id: ${hidden}\n`)).toMatch(/walrus/i);
  });
});
