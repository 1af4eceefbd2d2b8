import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash, stripVolatile } from './volatile.ts';

const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'latin1');
const hash = (text: string): string => contentHash(Buffer.from(text, 'latin1'));

describe('a feed rebuilt without a new entry', () => {
  it.each([
    ['district.xml', '00:15:28 GMT</lastBuildDate>', '00:35:28 GMT</lastBuildDate>'],
    ['channel-pubdate-for-build-date.xml', 'Wed, 18 Apr 2018 00:15:28', 'Wed, 18 Apr 2018 00:16:28'],
    ['nyed.xml', 'on Tue, 22 May 2018 22:15:02', 'on Tue, 22 May 2018 22:35:02'],
    ['no-build-date.xml', '</channel>', '<!-- generated in 0.3 s --></channel>'],
  ])('%s is the same when only its stamp changed', (name, before, after) => {
    const feed = fixture(name);
    expect(feed).toContain(before);
    expect(hash(feed.replace(before, after))).toBe(hash(feed));
  });

  it.each([
    ['the time of an item', '23:49:33 GMT</pubDate>', '23:49:34 GMT</pubDate>'],
    ['a label', '[Order]', '[Opinion]'],
    ['what the channel covers', 'answer,motion', 'answer'],
    ['a comment inside an item', '<item>', '<item><!-- corrected -->'],
  ])('differs when %s changed', (_what, before, after) => {
    const feed = fixture('district.xml');
    expect(feed).toContain(before);
    expect(hash(feed.replace(before, after))).not.toBe(hash(feed));
  });
});

describe('stripVolatile', () => {
  it('cuts the channel stamp and nothing else', () => {
    const feed = fixture('district.xml');
    const stamp = '<lastBuildDate>Wed, 18 Apr 2018 00:15:28 GMT</lastBuildDate>';
    expect(Buffer.from(stripVolatile(Buffer.from(feed))).toString()).toBe(feed.replace(stamp, ''));
  });

  it.each([[''], ['<!--'.repeat(2000)], ['<lastBuildDate>'.repeat(2000)], ['</item>'], ['<item'], ['plain']])(
    'leaves %.20s as it is',
    (text) => {
      expect(Buffer.from(stripVolatile(Buffer.from(text))).toString()).toBe(text);
    },
  );

  it('gives a body the same hash as the body of which a stamp was cut', () => {
    const feed = Buffer.from(fixture('nyed.xml'));
    expect(contentHash(stripVolatile(feed))).toBe(contentHash(feed));
  });
});
