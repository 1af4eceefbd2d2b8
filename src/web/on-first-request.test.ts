import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { onFirstRequest } from './on-first-request.ts';

function siteWith(load: () => Promise<Hono>): Hono {
  const site = new Hono();
  site.get('/page', (c) => c.text('a page'));
  site.route(
    '/',
    onFirstRequest(['/late/*'], load, (c) => c.text('nothing here', 404)),
  );
  site.onError((error, c) => c.text(`the site says: ${error.message}`, 500));
  return site;
}

const late = () => new Hono().get('/late/news', (c) => c.text(`news for ${c.req.query('reader')}`));

describe('routes that are loaded with their first request', () => {
  it('are loaded once, and not before', async () => {
    let loads = 0;
    const site = siteWith(async () => {
      loads++;
      return late();
    });
    await site.request('/page');
    expect(loads).toBe(0);
    const answers = await Promise.all(
      [1, 2].map(async (reader) => site.request(`/late/news?reader=${reader}`)),
    );
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['news for 1', 'news for 2']);
    expect(loads).toBe(1);
  });

  it('leave to the site what they do not have and what fails in them', async () => {
    const site = siteWith(async () =>
      late().get('/late/broken', () => {
        throw new Error('broken');
      }),
    );
    const nothing = await site.request('/late/nothing');
    expect([nothing.status, await nothing.text()]).toEqual([404, 'nothing here']);
    const broken = await site.request('/late/broken');
    expect([broken.status, await broken.text()]).toEqual([500, 'the site says: broken']);
  });

  it('are loaded again after a load that failed', async () => {
    let loads = 0;
    const site = siteWith(async () => {
      if (++loads === 1) throw new Error('no memory');
      return late();
    });
    expect((await site.request('/late/news?reader=1')).status).toBe(500);
    expect((await site.request('/late/news?reader=1')).status).toBe(200);
  });
});
