import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { OF_WALRUS, OPERATOR, usePrivateMatters, type Visitor } from './private-matters.fixture.ts';

const there = usePrivateMatters();
const { read, changes, addresses } = there;

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
    const tables = there.house.app.house.db.read;
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
      there.site.request('/subscribe', { method: 'POST', body, headers: { ...visitor.headers } });
    const refused = await post({});
    expect([refused.status, (await refused.text()).includes('Project Walrus')]).toEqual([422, false]);
    expect((await post(OPERATOR)).status).toBe(200);
  });
});
