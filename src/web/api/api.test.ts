/* oxlint-disable typescript/no-explicit-any -- what comes back is JSON that the test looks into */
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory, entry, happen, MAD } from '../../../tests/browser/story.ts';
import type { TestHouse } from '../../../tests/house.ts';
import { startWeb, type WebServer } from '../server.ts';
import { createSite } from '../site.ts';

let house: TestHouse;
let site: Hono;

beforeAll(async () => {
  house = await openStory();
  site = createSite(house.app);
});
afterAll(() => house.close());

async function get(path: string): Promise<{ status: number; headers: Headers; json: any }> {
  const response = await site.request(`/api/v1${path}`);
  return { status: response.status, headers: response.headers, json: await response.json() };
}

describe('the document', () => {
  it('is OpenAPI 3.1 with every route', async () => {
    const { json } = await get('/openapi.json');
    expect(json.openapi).toBe('3.1.0');
    const paths = Object.keys(json.paths);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/matters',
        '/dockets/{court}/{number}/entries',
        '/changes/stream',
        '/preview',
      ]),
    );
  });

  it('holds references that all lead somewhere', async () => {
    const { json } = await get('/openapi.json');
    const names = [...JSON.stringify(json).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(json.components.schemas).toHaveProperty(name);
  });
});

describe('reading', () => {
  it('gives the newest change first, with words and proof', async () => {
    const { json } = await get('/changes?matter=parole&importance=critical&court=scotus&number=24A1079');
    expect(json.changes).toHaveLength(1);
    expect(json.changes[0]).toMatchObject({
      type: 'entry-filed',
      headline: 'Stay granted',
      subject: 'Noem v. Doe, 24A1079 (U.S.)',
      filedOn: '2025-05-30',
      docket: { court: 'scotus', number: '24A1079' },
    });
    expect(json.changes[0].hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['matters', 'dockets', 'sources'])('gives all %s at once, or page by page', async (list) => {
    const { json: whole } = await get(`/${list}`);
    expect([whole[list].length > 0, whole.next]).toEqual([true, null]);
    const walked: unknown[] = [];
    let cursor: number | null = 0;
    while (cursor !== null) {
      const { json: page } = await get(`/${list}?limit=1&cursor=${cursor}`);
      expect(page[list]).toHaveLength(1);
      walked.push(...page[list]);
      cursor = page.next;
    }
    expect(walked).toEqual(whole[list]);
    expect((await get(`/${list}?limit=0`)).status).toBe(400);
  });

  it('walks all changes once in either direction', async () => {
    for (const order of ['newest', 'oldest']) {
      const ids: number[] = [];
      let cursor = '';
      for (let page = 0; page < 20; page += 1) {
        const { json } = await get(`/changes?order=${order}&limit=3&silent=true${cursor}`);
        ids.push(...json.changes.map((one: { id: number }) => one.id));
        if (json.next === null || json.changes.length === 0) break;
        cursor = `&cursor=${json.next}`;
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual([...ids].sort((a, b) => (order === 'newest' ? b - a : a - b)));
      expect(ids.length).toBeGreaterThan(8);
    }
  });

  it('gives only what came since a time', async () => {
    const { json } = await get('/changes?since=2025-06-01T00:00:00Z');
    expect(json.changes.map((one: { type: string }) => one.type).sort()).toEqual([
      'entry-amended',
      'publication-edited',
    ]);
  });

  it('pages through entries of a docket', async () => {
    const first = await get('/dockets/mad/1:25-cv-10495/entries?limit=2&order=oldest');
    expect(first.json.entries.map((one: { number: number }) => one.number)).toEqual([1, 24]);
    const second = await get(
      `/dockets/mad/1:25-cv-10495/entries?limit=2&order=oldest&cursor=${first.json.next}`,
    );
    expect(second.json.entries.map((one: { number: number }) => one.number)).toEqual([60, 97]);
    expect((await get(`/entries/${second.json.entries[1].id}`)).json.text).toContain('GRANTED IN PART');
  });

  it('gives every version of a publication', async () => {
    const { json } = await get('/publications');
    const one = await get(`/publications/${json.publications[0].id}`);
    expect(one.json.versions.map((version: { version: number }) => version.version)).toEqual([1, 2]);
  });
});

describe('conditional and cross-site requests', () => {
  it('costs nothing when nothing has changed', async () => {
    for (const path of ['/api/v1/changes', '/feeds/parole.atom', '/calendar/parole.ics']) {
      const first = await site.request(path);
      const tag = first.headers.get('etag') ?? '';
      const again = await site.request(path, { headers: { 'if-none-match': tag } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    }
  });

  it('may be read by scripts of other sites', async () => {
    const response = await site.request('/api/v1/matters', { headers: { origin: 'https://desk.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('faults', () => {
  it.each([
    ['/changes?limit=0', 400, 'limit'],
    ['/changes?limit=9999', 400, 'limit'],
    ['/changes?importance=huge', 400, 'importance'],
    ['/changes?since=yesterday', 400, 'since'],
    ['/changes?cursor=1e99', 400, 'cursor'],
    ['/changes/zero', 400, 'id'],
    ['/changes/999999', 404, 'No change'],
    ['/matters/none', 404, 'No matter'],
    ['/dockets/mad/1:99-cv-1', 404, 'No such docket'],
    ['/nothing', 404, 'nothing at this address'],
  ])('answers %s with a problem of status %i that names %s', async (path, status, words) => {
    const { headers, json, status: actual } = await get(path);
    expect(actual).toBe(status);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(json).toMatchObject({ status, detail: expect.stringContaining(words) });
  });
});

describe('a stream', () => {
  let web: WebServer;
  beforeAll(async () => {
    web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  });

  it('tells what was missed, then what happens, and ends with the server', async () => {
    const { json } = await get('/changes?limit=2');
    const before = String(json.changes[1].id);
    const response = await fetch(`${web.url}/api/v1/changes/stream?matter=parole`, {
      headers: { 'last-event-id': before },
    });
    const events = readEvents(response);
    expect(await events.next()).toMatchObject({ id: String(json.changes[0].id) });
    const filed = entry({
      number: 140,
      filedOn: '2025-06-18',
      labels: ['Notice of Appeal'],
      text: 'NOTICE OF APPEAL as to 97 Order by All Defendants',
    });
    await happen(house, { source: 'mad-rss', at: '2025-06-18T16:30:00Z', dockets: [MAD([filed])] });
    expect(JSON.parse((await events.next())?.data ?? '{}')).toMatchObject({
      type: 'entry-filed',
      entryNumber: 140,
    });
    const ended = events.next();
    await web.close();
    expect(await ended).toBeNull();
  });
});

interface ServerEvent {
  id: string;
  data: string;
}

/** Events of a stream one after the other; null at its end. */
function readEvents(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next(): Promise<ServerEvent | null> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const block = text.slice(0, end);
          text = text.slice(end + 2);
          const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
          if (field('event') === 'change') return { id: field('id'), data: field('data') };
          continue;
        }
        const piece = await reader?.read();
        if (!piece || piece.done) return null;
        text += piece.value;
      }
    },
  };
}
