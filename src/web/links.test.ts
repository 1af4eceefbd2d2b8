import { load, type CheerioAPI } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { createSite } from './site.ts';

const ORIGIN = 'https://crier.example';

interface Page {
  status: number;
  type: string;
  $: CheerioAPI | null;
  from: string;
}

let house: TestHouse;
let site: Hono;
let pages: Map<string, Page>;

/** Every address of the site that a reader can click or a program discover, from the front page on. */
async function walk(): Promise<Map<string, Page>> {
  const seen = new Map<string, Page>();
  const queue = [{ path: '/', from: 'the start' }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next;
    if (seen.has(path)) continue;
    const response = await site.request(path);
    const type = response.headers.get('content-type') ?? '';
    const body = await response.text();
    const $ = type.startsWith('text/html') ? load(body) : null;
    seen.set(path, { status: response.status, type, $, from });
    for (const target of $ ? linksOf($, path) : []) queue.push({ path: target, from: path });
  }
  return seen;
}

function linksOf($: CheerioAPI, path: string): string[] {
  return $('a[href], link[href], script[src], img[src], form[action]:not([method="post"])')
    .toArray()
    .map((one) => $(one).attr('href') ?? $(one).attr('src') ?? $(one).attr('action') ?? '')
    .map((href) => URL.parse(href, ORIGIN + path))
    .filter((url) => url !== null && url.origin === ORIGIN)
    .map((url) => `${url?.pathname}${url?.search}`);
}

beforeAll(async () => {
  house = await openStory();
  site = createSite(house.app);
  pages = await walk();
}, 120_000);
afterAll(() => house.close());

const htmlPages = () => [...pages].filter(([, page]) => page.$ !== null && page.status === 200);

describe('walking every link of the site', () => {
  it('reaches each kind of page', () => {
    for (const kind of [/^\/m\/parole$/, /^\/d\/scotus\//, /^\/c\/\d+$/, /^\/p\/1$/, /^\/sources\/mad-rss$/])
      expect([...pages.keys()].some((path) => kind.test(path))).toBe(true);
    expect(pages.size).toBeGreaterThan(60);
  });

  it('finds nothing dead and nothing broken', () => {
    // Bytes that hold words of a sealed entry are shut on purpose, and say so.
    const bad = [...pages].filter(([, { status }]) => status >= 400 && status !== 451);
    expect(bad.map(([path, { status, from }]) => `${status} at ${path}, linked from ${from}`)).toEqual([]);
  });

  it('finds the place that each link names on its page', () => {
    const lost: string[] = [];
    for (const [path, { $ }] of htmlPages()) {
      for (const link of $?.('a[href*="#"]').toArray() ?? []) {
        const url = URL.parse($?.(link).attr('href') ?? '', ORIGIN + path);
        if (!url || url.origin !== ORIGIN || url.hash === '') continue;
        const there = pages.get(`${url.pathname}${url.search}`)?.$;
        const id = decodeURIComponent(url.hash.slice(1));
        if (there && there(`[id="${id}"]`).length === 0)
          lost.push(`${path} -> ${url.pathname}${url.search}#${id}`);
      }
    }
    expect([...new Set(lost)]).toEqual([]);
  });

  it('finds the evidence one click from every ruling and every publication', () => {
    for (const [path, { $ }] of htmlPages()) {
      if (!/^\/[md]\//.test(path)) continue;
      for (const item of $?.('.timeline article.item, article.item[id]').toArray() ?? [])
        expect([path, $?.(item).find('a[href^="/c/"]').length]).not.toEqual([path, 0]);
    }
  });
});

describe('every page', () => {
  it('has a title of its own, a description, an address and a feed to discover', () => {
    for (const [path, { $ }] of htmlPages()) {
      if (!$ || path.startsWith('/embed/')) continue;
      const noindex = $('meta[name="robots"]').length > 0;
      const found = {
        title: $('title').text().length > 3,
        description: noindex || ($('meta[name="description"]').attr('content') ?? '').length > 20,
        canonical: noindex || ($('link[rel="canonical"]').attr('href') ?? '').startsWith(ORIGIN),
        feed: $('link[rel="alternate"][type="application/atom+xml"]').length > 0,
      };
      expect({ path, ...found }).toEqual({
        path,
        title: true,
        description: true,
        canonical: true,
        feed: true,
      });
    }
  });

  it('names itself as no other page does', () => {
    const titles = new Map<string, string>();
    for (const [path, { $ }] of htmlPages()) {
      if (!$ || path.includes('?') || path.startsWith('/embed/') || path.endsWith('/evidence')) continue;
      const title = $('title').text();
      expect([path, titles.get(title)]).toEqual([path, undefined]);
      titles.set(title, path);
    }
  });

  it('has one first heading, skips no level below it and uses no id twice', () => {
    for (const [path, { $ }] of htmlPages()) {
      if (!$) continue;
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((one) => Number(one.tagName.slice(1)));
      const skips = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      const ids = $('[id]')
        .toArray()
        .map((one) => one.attribs['id']);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      expect([path, levels[0], levels.filter((level) => level === 1).length, skips, twice]).toEqual([
        path,
        1,
        1,
        [],
        [],
      ]);
    }
  });

  it('has its landmarks: a header, a navigation with a name, one main part, a footer, and a way past them', () => {
    for (const [path, { $ }] of htmlPages()) {
      if (!$ || path.startsWith('/embed/')) continue;
      const found = [
        $('body > header').length,
        $('nav[aria-label]').length > 0,
        $('main#main').length,
        $('body > footer').length,
        $('a.skip[href="#main"]').length,
      ];
      expect([path, ...found]).toEqual([path, 1, true, 1, 1, 1]);
    }
  });
});
