import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channelBuiltAt } from './built-at.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name));

describe('when a feed was built', () => {
  it('is found in the head of the channel', () => {
    const body = '<rss><channel><lastBuildDate>Tue, 06 May 2025 14:00:00 GMT</lastBuildDate><item>';
    expect(channelBuiltAt(bytes(body))).toBe('2025-05-06T14:00:00Z');
  });

  it('is the pubDate of the channel where a court writes that instead', async () => {
    expect(channelBuiltAt(await fixture('channel-pubdate-for-build-date.xml'))).toMatch(/^20\d\d-/);
  });

  it.each([
    ['no stamp', '<rss><channel><item><pubDate>Tue, 06 May 2025 14:00:00 GMT</pubDate></item>'],
    ['a stamp that is none', '<lastBuildDate>yesterday</lastBuildDate>'],
    ['a stamp that never ends', `<lastBuildDate>${'x'.repeat(100_000)}`],
    ['a page', '<!doctype html><title>Maintenance</title>'],
    ['nothing', ''],
  ])('is unknown for %s', (_, body) => {
    expect(channelBuiltAt(bytes(body))).toBeNull();
  });
});
