import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, SECOND } from '../domain/duration.ts';
import { readRobots } from './robots-rules.ts';

const ORIGIN = 'https://court.test';
const allows = (text: string, path: string) => readRobots(ORIGIN, text).allows(new URL(path, ORIGIN));

describe('robots.txt', () => {
  it.each<[name: string, text: string, path: string, allowed: boolean]>([
    ['an empty file', '', '/a', true],
    ['an HTML page in its place', '<html><body>Disallow: nothing here</body></html>', '/a', true],
    ['a rule for all', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['a folder', 'User-agent: *\nDisallow: /rss/', '/rss/cases.json', false],
    ['a folder in another case', 'User-agent: *\nDisallow: /rss/', '/RSS/Cases/JSON/24A1079.json', true],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['an allow of equal length', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['wildcards and an anchor', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['an anchor not reached', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?download', true],
    ['the query', 'User-agent: *\nDisallow: /*?page=', '/news?page=2', false],
    ['our own group', 'User-agent: *\nDisallow: /\nUser-agent: CourtCrier\nAllow: /', '/a', true],
    ['our own group against us', 'User-agent: courtcrier\nDisallow: /\nUser-agent: *\nAllow: /', '/a', false],
    ['our name with a version', 'User-agent: CourtCrier/1.0\nDisallow: /', '/a', false],
    ['a longer name that begins like ours', 'User-agent: CourtCrier-Images\nDisallow: /', '/a', true],
    [
      'two groups of ours',
      'User-agent: CourtCrier\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: CourtCrier\nDisallow: /b',
      '/a',
      false,
    ],
    ['a group of several names', 'User-agent: x\nUser-agent: CourtCrier\nDisallow: /', '/a', false],
    ['our group without rules', 'User-agent: *\nDisallow: /\nUser-agent: CourtCrier', '/a', true],
    ['a group of others', 'User-agent: Googlebot\nDisallow: /', '/a', true],
    [
      'a sitemap inside a group',
      'User-agent: CourtCrier\nSitemap: https://court.test/s.xml\nDisallow: /',
      '/a',
      false,
    ],
    ['rules before any group', 'Disallow: /\nUser-agent: x\nAllow: /', '/a', true],
    ['comments, spaces and any case', '  USER-AGENT : * # all\n dISALLOW : /a # no', '/a', false],
    ['carriage returns alone', 'User-agent: *\rDisallow: /a', '/a', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['the file itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['a percent-encoded path', 'User-agent: *\nDisallow: /r%c3%a9sum%c3%a9', '/résumé', false],
  ])('%s', (_name, text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  it.each([
    ['User-agent: *\nCrawl-delay: 10', 10 * SECOND],
    ['User-agent: *\nCrawl-delay: 0.5', 500],
    ['User-agent: *\nCrawl-delay: 10\nUser-agent: CourtCrier\nCrawl-delay: 1', SECOND],
    ['User-agent: *\nCrawl-delay: 99999999', DAY],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -3', null],
    ['User-agent: *\nDisallow: /a', null],
    ['', null],
  ])('%j asks for a pause of %s ms', (text, expected) => {
    expect(readRobots(ORIGIN, text).crawlDelayMs).toBe(expected);
  });

  it('keeps one copy of each rule, however many names a hostile file lists', () => {
    const names = Array.from(
      { length: 15_000 },
      (_, index) => `User-agent: ${index % 2 ? '*' : `bot${index}`}`,
    );
    const rules = Array.from({ length: 15_000 }, (_, index) => `Disallow: /${index}`);
    const robots = readRobots(ORIGIN, [...names, ...rules].join('\n'));
    expect(robots.allows(new URL('/14999', ORIGIN))).toBe(false);
    expect(robots.allows(new URL('/a', ORIGIN))).toBe(true);
  });

  it('stays away when matching would cost too much', () => {
    const rule = `Disallow: /*${'a'.repeat(2000)}b\n`;
    const path = `/${'a'.repeat(4000)}`;
    expect(allows(`User-agent: *\n${rule.repeat(200)}`, path)).toBe(false);
    expect(allows(`User-agent: *\n${rule}`, path)).toBe(true);
  });

  it('never throws, whatever the file says', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('User-agent: *', 'Disallow: /*a*', 'Allow: %zz$', 'Crawl-delay: 1'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(typeof allows(lines.join('\n'), '/a')).toBe('boolean');
      }),
    );
  });
});
