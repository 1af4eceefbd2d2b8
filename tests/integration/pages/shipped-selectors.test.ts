import { describe, expect, it } from 'vitest';
import { readerSettings } from '../../../config/agencies.ts';
import { loadConfig, SHIPPED_FOLDER } from '../../../config/config.ts';
import { readArticle } from '../../../src/sources/press-list/article.ts';
import { pressList } from '../../../src/sources/press-list/index.ts';

/** Pages of our own in the structure that public code states for these sites. */
const loaded = await loadConfig(SHIPPED_FOLDER);
if (!loaded.ok) throw new Error('the shipped configuration has problems');
const { agencies, directory } = loaded.config;

function request(id: string, url: string, body: string) {
  const agency = agencies.find((one) => one.id === id);
  if (!agency) throw new Error(`no source ${id}`);
  return {
    body: new TextEncoder().encode(body),
    url,
    contentType: 'text/html',
    court: null,
    courts: directory,
    settings: readerSettings(agency),
  };
}

function publications(result: ReturnType<typeof pressList.read>) {
  if (!result.ok) throw new Error(result.message);
  return result.observation.publications;
}

describe('the shipped selectors read', () => {
  it('the list of the Treasury with the date beside each headline, and nothing of its navigation', () => {
    const item = (number: string, day: number) =>
      `<div><span class="date-format"><time datetime="2025-03-${day}T14:00:00Z" class="datetime">March ${day}, 2025</time></span><h3 class="featured-stories__headline"><a href="/news/press-releases/${number}">Release ${number}</a></h3></div>`;
    const list = `<title>Press Releases</title><nav><a href="/news/press-releases/statements-remarks">Statements</a></nav><div class="content--2col__body">${item('sb0123', 25)}${item('sb0122', 24)}</div><nav><a href="/news/press-releases?page=1">Next</a></nav>`;
    const read = pressList.read(
      request('treasury-news', 'https://home.treasury.gov/news/press-releases', list),
    );
    expect(publications(read).map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ['Release sb0123', '2025-03-25'],
      ['Release sb0122', '2025-03-24'],
    ]);
  });

  it('an article of the Treasury without what stands around its text', () => {
    const page = `<title>Release</title><article><div class="field--name-field-news-publication-date"><time datetime="2025-03-25T14:00:00Z">March 25, 2025</time></div><div class="share">Share</div><div class="field field--name-field-news-body"><p>WASHINGTON - The network moved $20 million.</p></div><p>Use featured image</p></article>`;
    const url = 'https://home.treasury.gov/news/press-releases/sb0123';
    const [article] = publications(readArticle(request('treasury-news', url, page), url));
    expect(article).toMatchObject({
      text: 'WASHINGTON - The network moved $20 million.',
      publishedOn: '2025-03-25',
    });
  });

  it.each([
    ['within the teaser', ''],
    ['beside it', '</div>'],
  ])('the list of the IRS with the date of the abstract %s', (_, end) => {
    const item = (slug: string, day: number) =>
      `<div class="row"><div class="field_pup_media_document_teaser"><h2><a href="/newsroom/${slug}" rel="bookmark"><span>${slug}</span></a></h2>${end}<div class="field field--name-field-pup-description-abstract field--item">IR-2026-${day}, April ${day}, 2026 — It says more.</div>${end ? '' : '</div>'}</div>`;
    const list = `<title>News</title>${item('one', 24)}${item('two', 23)}<a href="/newsroom/news-releases-for-march-2026">March</a>`;
    const url = 'https://www.irs.gov/newsroom/news-releases-for-current-month';
    const read = publications(pressList.read(request('irs-news', url, list)));
    expect(read.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ['one', '2026-04-24'],
      ['two', '2026-04-23'],
    ]);
  });
});
