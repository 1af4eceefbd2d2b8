import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLoopbackSite, type LoopbackSite } from './loopback-site.ts';

describe('a loopback site', () => {
  let site: LoopbackSite;
  beforeEach(async () => {
    site = await startLoopbackSite();
  });
  afterEach(() => site.close());

  it('answers what was set for a path, and 404 for every other', async () => {
    site.set('/feed', { type: 'application/xml', body: '<rss/>' });
    const found = await fetch(`${site.url}/feed`);
    expect([found.status, found.headers.get('content-type'), await found.text()]).toEqual([
      200,
      'application/xml',
      '<rss/>',
    ]);
    expect((await fetch(`${site.url}/other`)).status).toBe(404);
    site.set('/feed', null);
    expect((await fetch(`${site.url}/feed`)).status).toBe(404);
  });

  it('answers alike for every address that begins as a path with an open end', async () => {
    site.set('/search/?type=d&', 'dockets');
    expect(await (await fetch(`${site.url}/search/?type=d&q=1`)).text()).toBe('dockets');
    expect((await fetch(`${site.url}/search/?type=rd&q=1`)).status).toBe(404);
  });

  it('answers 304 to the tag of an unchanged page, and the page when it changed', async () => {
    site.set('/page', { body: 'one', etag: true });
    const tag = (await fetch(`${site.url}/page`)).headers.get('etag') ?? '';
    const ask = async () => (await fetch(`${site.url}/page`, { headers: { 'if-none-match': tag } })).status;
    expect(await ask()).toBe(304);
    site.set('/page', { body: 'two', etag: true });
    expect(await ask()).toBe(200);
  });

  it('keeps every request with its answer', async () => {
    site.set('/broken', { status: 503, body: 'later' });
    await fetch(`${site.url}/broken`, { headers: { 'user-agent': 'CourtCrier/0.1' } });
    expect(site.requests).toEqual([
      { path: '/broken', status: 503, userAgent: 'CourtCrier/0.1', answeredMs: expect.any(Number) as number },
    ]);
  });
});
