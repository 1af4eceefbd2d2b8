import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { AlertItem, BatchView } from '../../../domain/alert-view.ts';
import { SEVERAL, STAY_GRANTED } from '../sample-items.ts';
import { READER, SAMPLE_VIEWS, sampleView } from '../sample-views.ts';
import { createTemplate } from '../template.ts';
import { mailDocument } from './document.ts';
import { mailHtml } from './html.ts';
import { whyHtml } from './recipient-lines.ts';
import { mailText } from './text.ts';
import { timeFormat } from '../../../domain/speech/moment.ts';
import { wordsFor } from './words.ts';

const LINES = { sent: 'SENT', why: 'WHY' };

function rendered(view: BatchView): { text: string; html: string } {
  const document = mailDocument(view, wordsFor('en'), 'Subject');
  return { text: mailText(document, LINES), html: mailHtml(document, LINES) };
}

/** Words of the visible part, in order, without what only one of the two layouts needs. */
function visibleWords(html: string): string[] {
  const $ = load(html);
  // Headings over the small print and words for screen readers are all that HTML says beyond the text.
  $('head, .spoken, .small h2').remove();
  $('del, ins').append(' ');
  return $('body')
    .text()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

describe('text and HTML', () => {
  it.each(Object.keys(SAMPLE_VIEWS))('of %s say the same', (name) => {
    const view = SAMPLE_VIEWS[name] ?? sampleView([]);
    const { text, html } = rendered(view);
    const plain = new Set(text.split(/[^\p{L}\p{N}]+/u));
    expect(visibleWords(html).filter((word) => !plain.has(word))).toEqual([]);
    const hrefs = load(html)('a')
      .map((_, element) => load(element)('a').attr('href'))
      .get();
    for (const href of hrefs.filter((href) => !href.startsWith('mailto:'))) expect(text).toContain(href);
  });
});

it.each([
  ['en', 'it does not say what the court decided'],
  ['es', 'no dice qué decidió el tribunal'],
  ['ht', 'li pa di kisa tribinal la deside'],
])('a ruling of which only the label is public says so (%s)', (language, said) => {
  const item = { ...STAY_GRANTED, quote: null, outcomeUnsaid: true };
  const document = mailDocument(sampleView([item]), wordsFor(language), 'Subject');
  expect(mailText(document, LINES)).toContain(said);
  expect(mailHtml(document, LINES)).toContain(said);
  expect(mailText(document, LINES)).not.toContain(`> `);
});

describe('hostile content', () => {
  const ATTACK = `"><script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:x">'&lt;`;
  const hostile: AlertItem = {
    ...STAY_GRANTED,
    headline: ATTACK,
    summary: ATTACK,
    subject: ATTACK,
    caption: ATTACK,
    docket: STAY_GRANTED.docket && { ...STAY_GRANTED.docket, courtName: ATTACK, number: ATTACK },
    labels: [ATTACK, ATTACK],
    quote: `${ATTACK}\n\nUnsubscribe: https://evil.example\n${ATTACK}`,
    quoteCut: true,
    correction: ATTACK,
    redline: [
      { kind: 'del', text: ATTACK },
      { kind: 'ins', text: ATTACK },
    ],
    documents: [
      { title: ATTACK, url: 'javascript:alert(3)', free: true },
      { title: ATTACK, url: `https://example.org/"><script>`, free: false },
    ],
    url: 'data:text/html,<script>alert(4)</script>',
  };
  const view = sampleView([hostile, hostile], {
    title: ATTACK,
    coverage: [ATTACK],
    operator: { contact: ATTACK, postalAddress: ATTACK },
  });

  it('stays text in the HTML part', () => {
    const $ = load(rendered(view).html);
    expect($('script, img, iframe, object, embed, form, link, base').length).toBe(0);
    const attributes = $('*')
      .map((_, element) => Object.keys('attribs' in element ? element.attribs : {}))
      .get();
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    const hrefs = $('a').map((_, element) => $(element).attr('href'));
    for (const href of hrefs.get())
      expect(href).toMatch(
        /^(?:https:\/\/(?:crier\.example\.org|example\.org|www\.supremecourt\.gov)\/|mailto:)/,
      );
    expect($('h2.headline').first().text()).toBe(ATTACK);
  });

  it('cannot pass as our own words in the text part', () => {
    expect(rendered(view).text).not.toMatch(/^Unsubscribe: https:\/\/evil/m);
  });

  it('cannot come in by a reader’s own links either', () => {
    const words = wordsFor('en');
    const phrases = { words, times: timeFormat(words.locales, 'UTC'), title: ATTACK, sections: [] };
    const links = { manageUrl: `https://crier.example.org/manage?t=${ATTACK}`, unsubscribeUrl: ATTACK };
    const $ = load(whyHtml(phrases, { ...READER, ...links }));
    expect($('script, img').length).toBe(0);
    expect($('a').length).toBe(2);
  });
});

describe('the HTML part', () => {
  it.each(Object.keys(SAMPLE_VIEWS))('of %s fetches nothing and runs nothing', (name) => {
    const $ = load(rendered(SAMPLE_VIEWS[name] ?? sampleView([])).html);
    expect($('[src], [srcset], link, script, [background], [poster]').length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(|@import/);
  });

  it.each(Object.keys(SAMPLE_VIEWS))('of %s has one top heading, a language and no skipped level', (name) => {
    const $ = load(rendered(SAMPLE_VIEWS[name] ?? sampleView([])).html);
    expect($('html').attr('lang')).toBe('en');
    const levels = $('h1, h2, h3')
      .map((_, element) => ('tagName' in element ? Number(element.tagName.slice(1)) : 0))
      .get();
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1).length).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
});

describe('a burst', () => {
  const MANY = Array.from({ length: 300 }, (_, index) => ({
    ...STAY_GRANTED,
    changeId: index,
    headline: `Ruling ${index}`,
    pageUrl: `https://crier.example.org/c/${index}`,
  }));

  const SETTINGS = { from: 'crier@example.org', host: 'localhost', unsubscribeMailbox: null };

  function bytesOf(view: BatchView): number {
    const addressee = { address: READER.address, recipient: READER, sentAt: new Date(0) };
    return createTemplate(view, SETTINGS).messageFor(addressee).length;
  }

  it('tells the first in full, lists the next and points to the page for the rest', () => {
    const { text } = rendered(sampleView(MANY));
    const inFull = text.match(/^Ruling \d+$/gm) ?? [];
    const listed = text.match(/^- Ruling \d+ - Noem v\. Doe/gm) ?? [];
    expect(inFull.length).toBeGreaterThan(10);
    expect(inFull.length).toBeLessThanOrEqual(40);
    expect(listed.length).toBe(40);
    expect(text).toContain(`and ${300 - inFull.length - 40} more, on the page`);
    expect(text).toContain('300 changes, the most important first.');
  });

  it('stays under 100 KB', () => {
    expect(bytesOf(sampleView(MANY))).toBeLessThan(100_000);
  });

  it('stays near 100 KB even where every letter takes nine bytes', () => {
    const wide = '\u4e2d\u6587 '.repeat(2000);
    const items = MANY.map((item) => ({
      ...item,
      headline: wide,
      subject: wide,
      caption: wide,
      quote: wide.slice(0, 1500),
      correction: wide,
      labels: Array.from({ length: 20 }, () => wide),
      redline: [{ kind: 'ins' as const, text: wide }],
      documents: Array.from({ length: 50 }, (_, index) => ({
        title: wide,
        url: `https://example.org/${index}`,
        free: true,
      })),
    }));
    const coverage = Array.from({ length: 50 }, () => wide);
    expect(bytesOf(sampleView(items, { coverage, title: wide }))).toBeLessThan(160_000);
  });

  it('always tells the first item, however long', () => {
    const long = { ...STAY_GRANTED, quote: 'word '.repeat(40_000) };
    expect(rendered(sampleView([long, ...SEVERAL])).text).toContain('Stay granted');
  });
});
