import { describe, expect, it } from 'vitest';
import { entry, happen, MAD } from '../../tests/browser/story.ts';
import { useStorySite } from './story-site.fixture.ts';

const story = useStorySite();
const { open } = story;

async function changeWith(words: string): Promise<string> {
  const { $ } = await open('/m/parole');
  const item = $('.timeline article.item')
    .filter((_, one) => $(one).text().includes(words))
    .first();
  return item.find('a:contains("Evidence")').attr('href') ?? '';
}

describe('a sealed entry', () => {
  it.each([
    '/',
    '/m/parole',
    '/d/mad/1:25-cv-10495',
    '/search?q=Quillfeather',
    '/feeds/parole.atom',
    '/feeds/parole.json',
    '/api/v1/changes?silent=true',
    '/api/v1/dockets/mad/1:25-cv-10495/entries',
    '/api/v1/search?q=Quillfeather',
  ])('gives no word of its text at %s', async (path) => {
    const { response, body } = await open(path);
    expect(response.status).toBe(200);
    expect(body).not.toMatch(/affidavit|witness/);
  });

  it('keeps its page and its bytes shut', async () => {
    const href = await changeWith('Sealed entry');
    const { $ } = await open(href);
    expect($('main').text()).toContain('This entry is sealed');
    expect((await story.site.request(`${href}/evidence`)).status).toBe(451);
  });

  it('shuts what was told before it was sealed', async () => {
    const open110 = entry({
      number: 120,
      filedOn: '2025-06-05',
      labels: ['Letter'],
      text: 'LETTER from Marlowby about the schedule',
    });
    await happen(story.house, { source: 'mad-rss', at: '2025-06-05T20:00:00Z', dockets: [MAD([open110])] });
    const href = await changeWith('Marlowby');
    await happen(story.house, {
      source: 'mad-rss',
      at: '2025-06-06T20:00:00Z',
      dockets: [MAD([{ ...open110, sealed: true }])],
    });
    story.house.setTime('2025-06-18T16:00:00Z');
    for (const path of [
      href,
      '/',
      '/d/mad/1:25-cv-10495',
      '/feeds/parole.atom',
      '/api/v1/changes?silent=true',
    ])
      expect((await open(path)).body).not.toContain('Marlowby');
    expect((await story.site.request(`${href}/evidence`)).status).toBe(451);
  });
});

describe('bytes that hold words of a sealed entry', () => {
  it('are shut for every change that came with them, and their hash stays', async () => {
    const href = await changeWith('of this court');
    expect((await story.site.request(`${href}/evidence`)).status).toBe(451);
    const { $ } = await open(href);
    expect($('#evidence').parent().text()).toContain('not handed out');
    expect($('#evidence').parent().text()).toMatch(/[0-9a-f]{64}/);
    expect($('a[href$="/evidence"]')).toHaveLength(0);
  });

  it('are gone after a takedown, and the page says so', async () => {
    const href = await changeWith('Complaint filed');
    const { pool } = story.house.app.house.db;
    await pool.query(
      `update blob set purged_at = now() where sha256 = (select s.sha256 from change c join snapshot s on s.id = c.snapshot_id where c.id = ${Number(href.slice(3))})`,
    );
    expect((await story.site.request(`${href}/evidence`)).status).toBe(410);
    expect((await open(href)).$('#evidence').parent().text()).toContain('thrown away by a takedown');
  });
});
