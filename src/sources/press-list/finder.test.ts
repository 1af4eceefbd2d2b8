import { load } from 'cheerio/slim';
import type { Element, ParentNode } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { createFinder } from './finder.ts';

const LIST = `<main class="news"><ul id="all">
  <li class="item"><h3><a href="/1">One</a></h3><p>First <a class="more" href="/1">Read more</a></p><time>a</time></li>
  <li class="item"><div><h3><a href="/2">Two</a></h3></div><time datetime="2025-03-25">b</time><time>c</time></li>
  <li class="item"></li></ul></main>`;

const $ = load(LIST);
const items = $<Element, string>('li.item').toArray();
const list = $<Element, string>('#all').toArray();
const finder = createFinder($, new Set<ParentNode>([...items, ...list]));

/** Each as it is and as what a list may say: plain, with its surroundings, relative, counting, several. */
const SELECTORS = [
  'a',
  'h3 a',
  '.news a',
  'li.item > time',
  '> time',
  'time, > div',
  'a:first',
  'p > a.more, h3',
  'time:not([datetime])',
  ':scope > h3',
  'a[href^="/2"]',
  'video',
  'h3,time',
  'a[href][class]',
];

describe('what a selector matches within an item', () => {
  it.each(SELECTORS)('is for "%s" what searching that item alone finds', (selector) => {
    for (const scope of [...items, ...list])
      expect(finder.find(scope, selector)).toEqual($(scope).find<Element>(selector).toArray());
  });

  it('is found in parts of the page that nobody named before, too', () => {
    const [paragraph] = $<Element, string>('p').toArray();
    expect(paragraph && finder.find(paragraph, 'a')).toHaveLength(1);
  });

  it.each(['li', 'ul > li', 'li:first', 'a'])('and whether an item itself is "%s"', (selector) => {
    for (const item of items) expect(finder.is(item, selector)).toBe($(item).is(selector));
  });

  it('is no selector that does not parse', () => {
    expect(() => finder.find(items[0] as Element, 'a[')).toThrow();
  });
});
