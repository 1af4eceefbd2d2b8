import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ReadRequest } from '../format.ts';
import { pressList, readArticle } from './index.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));

function request(
  body: string | Uint8Array,
  list: object,
  url: string | null = 'https://www.agency.example/news/press-releases',
): ReadRequest {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    body: bytes,
    url,
    contentType: 'text/html',
    court: null,
    courts: createCourtDirectory([]),
    settings: { list },
  };
}

function read(body: string | Uint8Array, list: object) {
  const result = pressList.read(request(body, list));
  if (!result.ok) throw new Error(result.message);
  return result.observation;
}

describe('a list with an element per release', () => {
  const list = {
    item: 'li.usa-collection__item',
    link: 'a',
    title: 'h3 a',
    date: 'time',
    accept: '^/news/[0-9]{4}/',
  };
  const { publications, rejected, completeness } = read(fixture('security-department.html'), list);

  it('reads title, date, link and identity', () => {
    expect(publications[0]).toEqual({
      key: 'https://www.agency.example/news/2025/03/21/notice-terminating-parole',
      url: 'https://www.agency.example/news/2025/03/21/notice-terminating-parole?utm_medium=list',
      title: 'Notice Terminating Parole Processes',
      publishedOn: '2025-03-21',
      text: null,
    });
  });

  it('takes the date from the address where the list has none', () => {
    expect(publications[1]).toMatchObject({
      title: 'Statement on the “Court Order”',
      publishedOn: '2025-03-20',
    });
  });

  it('leaves out navigation and sets aside what has no link', () => {
    expect(publications).toHaveLength(2);
    expect(rejected).toEqual([{ reason: 'no-link', raw: 'No link at all' }]);
    expect(completeness).toBe('window');
  });
});

describe('a list whose items are links', () => {
  it('tells releases from the navigation that shares their prefix', () => {
    const list = { item: "a[href^='/news/press-releases']", accept: '^/news/press-releases/[a-z]{2}[0-9]+$' };
    const { publications } = read(fixture('money-department.html'), list);
    expect(publications.map(({ title }) => title)).toEqual(['Data Agreement Signed', 'Sanctions Announced']);
  });

  it('drops paging and links to itself even without a pattern', () => {
    const { publications } = read(fixture('money-department.html'), { item: '.content a' });
    expect(publications.map(({ title }) => title)).toEqual(['Data Agreement Signed', 'Sanctions Announced']);
  });

  it('takes a pattern over the whole address as well', () => {
    const { publications } = read(fixture('money-department.html'), {
      item: '.content a',
      match: '/sb0071$',
    });
    expect(publications).toHaveLength(1);
  });

  it('finds the date that stands beside a bare link', () => {
    const { publications } = read(fixture('money-department.html'), { item: '.content a', date: 'time' });
    expect(publications.map(({ publishedOn }) => publishedOn)).toEqual(['2025-04-07', '2025-04-04']);
  });

  it('reads dates beside the link', () => {
    const { publications } = read(fixture('money-department.html'), {
      item: '.content div',
      link: 'a',
      date: 'time',
    });
    expect(publications.map(({ publishedOn }) => publishedOn)).toEqual(['2025-04-07', '2025-04-04']);
  });
});

describe('a page that holds whole releases', () => {
  const list = { item: 'article.post', title: 'h3', text: 'p', keyFrom: 'id' };

  it('knows two releases of one day apart by their ids', () => {
    const { publications } = read(fixture('year-page.html'), list);
    expect(publications.map(({ key, publishedOn }) => [key, publishedOn])).toEqual([
      ['2025-03-28', '2025-03-28'],
      ['2025-03-28-2', '2025-03-28'],
    ]);
  });

  it('reads the text that the list itself shows', () => {
    expect(read(fixture('year-page.html'), list).publications[0]?.text).toBe(
      'First paragraph.\n\nSecond paragraph.\n<https://www.agency.example/x>',
    );
  });

  it('gives them the address of the list with their place on it', () => {
    expect(read(fixture('year-page.html'), list).publications[0]?.url).toBe(
      'https://www.agency.example/news/press-releases#2025-03-28',
    );
  });

  it('sets aside an item without an id', () => {
    expect(read(fixture('year-page.html'), list).rejected).toEqual([
      { reason: 'no-link', raw: 'Without an id' },
    ]);
  });
});

describe('details of lists', () => {
  it('joins picture, headline and "Read more" of one teaser', () => {
    const body =
      '<div class="t"><a href="/1"><img></a></div><div class="t"><a href="/1">Read more</a></div><div class="t"><a href="/1">Parole Ends</a></div>';
    expect(read(body, { item: '.t' }).publications).toMatchObject([{ title: 'Parole Ends' }]);
  });

  it('resolves links against the base of the page', () => {
    const body = '<base href="https://other.example/x/"><p><a href="1">A</a></p>';
    expect(read(body, { item: 'p' }).publications[0]?.url).toBe('https://other.example/x/1');
  });

  it('reads no more than a long list holds and says what it left', () => {
    const body = Array.from(
      { length: 2_500 },
      (_, index) => `<p><a href="/${index}">Release ${index}</a></p>`,
    ).join('');
    const { publications, rejected } = read(body, { item: 'p' });
    expect([publications.length, rejected]).toEqual([
      2_000,
      [{ reason: 'too-long', raw: '500 further elements' }],
    ]);
  });

  it('keeps the fragment that tells items of one page apart', () => {
    const body =
      '<p><a href="/news/press-releases#one">One</a></p><p><a href="/news/press-releases#two">Two</a></p>';
    expect(read(body, { item: 'p' }).publications.map(({ key }) => key)).toEqual([
      'https://www.agency.example/news/press-releases#one',
      'https://www.agency.example/news/press-releases#two',
    ]);
  });
});

describe('lists that cannot be read', () => {
  const cases: [string, string, object, string][] = [
    ['a redesign', '<p>nothing of the kind', { item: 'li.item' }, 'selector-empty'],
    ['only navigation left', '<li><a href="/a">A</a>', { item: 'li', accept: '^/news/' }, 'no-items'],
    ['a selector that does not parse', '<p>x', { item: 'li[' }, 'selector-empty'],
    ['a wall', '<html><head><title>Access Denied</title></head>x', { item: 'li' }, 'bot-wall'],
    ['JSON', '{"a":1}', { item: 'li' }, 'not-the-format'],
    ['an empty body', '', { item: 'li' }, 'empty-body'],
    ['settings without an item', '<p>x', {}, 'not-the-format'],
    ['a pattern that does not parse', '<p>x', { item: 'p', accept: '(' }, 'not-the-format'],
  ];
  it.each(cases)('%s', (_name, body, list, reason) => {
    expect(pressList.read(request(body, list))).toMatchObject({ ok: false, reason });
  });
});

it('an article joins the item of the list by its key', () => {
  const body =
    '<html><title>T</title><article><h1>Parole Ends</h1><p>Text.</p><p class="tags">Tags</p></article>';
  const settings = {
    article: { body: 'article', drop: ['.tags'], title: 'h1' },
    timezone: 'America/New_York',
  };
  const result = readArticle({ ...request(body, {}), settings }, 'https://www.agency.example/news/1');
  expect(result.ok && result.observation.publications).toMatchObject([
    { key: 'https://www.agency.example/news/1', title: 'Parole Ends', text: '# Parole Ends\n\nText.' },
  ]);
});
