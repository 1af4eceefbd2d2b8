import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { observe, read } from './reading.fixture.ts';

/** The feed as a whole: what its channel says, where it ends, and bodies that mean harm. */
const fixture = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, 'fixtures', name));

describe('what the channel says', () => {
  it.each([
    ['district.xml', '2018-04-18T00:15:28Z', ['answer', 'motion', 'order']],
    ['bankruptcy.xml', '2018-04-18T00:15:28Z', ['all']],
    ['appellate.xml', '2023-02-03T17:33:06Z', ['orders', 'opinions']],
    ['nyed.xml', '2018-05-22T22:15:02Z', ['complaints', 'orders', 'judgments']],
    ['no-build-date.xml', null, ['all']],
    ['channel-pubdate-for-build-date.xml', '2018-04-18T00:15:28Z', ['all']],
  ])('%s was built at %s and covers %j', (name, builtAt, coverage) => {
    expect(observe(fixture(name))).toMatchObject({ completeness: 'window', builtAt, coverage });
  });

  it.each([
    ['district.xml', null, 'nysd'],
    ['bankruptcy-with-district-number.xml', null, 'arb'],
    ['nyed.xml', null, 'nyed'],
    ['appellate.xml', null, 'ca2'],
    ['malformed-docket-number.xml', null, 'wvsd'],
    ['district.xml', 'nyed', 'nyed'],
  ])('%s with court %s given is of %s', (name, court, expected) => {
    expect(observe(fixture(name), court).dockets.at(0)?.court).toBe(expected);
  });

  it('leaves the court to the items and then to the address asked when the channel does not name it', () => {
    const feed = fixture('district.xml').toString().replace('<link>https://ecf.nysd.uscourts.gov</link>', '');
    expect(observe(Buffer.from(feed)).dockets.at(0)?.court).toBe('nysd');
    const elsewhere = Buffer.from(feed.replaceAll('ecf.nysd.uscourts.gov', 'court.example'));
    expect(observe(elsewhere).dockets.at(0)?.court).toBeNull();
    const asked = read(elsewhere, null, 'https://ecf.nysd.uscourts.gov/cgi-bin/rss_outside.pl');
    expect(asked.ok && asked.observation.dockets.at(0)?.court).toBe('nysd');
  });
});

describe('a feed that was cut off', () => {
  it('says so beside the items that came whole', () => {
    expect(read(fixture('cut-off-in-the-middle.xml'))).toMatchObject({ ok: true, truncated: true });
    expect(read(fixture('district.xml'))).not.toHaveProperty('truncated');
  });

  it('is recognised wherever the cut falls before the channel ends', () => {
    const whole = fixture('district.xml');
    for (let length = 1; length < whole.lastIndexOf('</channel>'); length += 7) {
      const result = read(whole.subarray(0, length));
      expect(result.ok ? result.truncated : result.reason).toSatisfy(
        (outcome) => outcome === true || outcome === 'truncated' || (length < 60 && !result.ok),
      );
    }
  });
});

describe('hostile bodies', () => {
  it.each([
    ['too deep', `<rss><channel>${'<x>'.repeat(5000)}`, 'too-deep'],
    ['bytes of gzip', '\u001f\u008b\u0008\u0000', 'encoding'],
    ['only a declaration', '<?xml version="1.0"?>', 'not-the-format'],
    ['an rss element with nothing in it', '<rss version="2.0"></rss>', 'not-the-format'],
  ])('%s are a fault', (_name, body, reason) => {
    expect(read(Buffer.from(body, 'latin1'))).toMatchObject({ ok: false, reason });
  });

  it('declares entities in vain', () => {
    const bomb = fixture('district.xml')
      .toString()
      .replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<rss')
      .replace('Harbor v. Quill', '&b;&b; v. Quill');
    expect(observe(Buffer.from(bomb)).dockets.at(0)?.caption).toBe('&b;&b; v. Quill et al');
  });

  it('cannot put control characters or direction marks into a caption', () => {
    const spoofed = fixture('district.xml').toString().replaceAll('Quill', 'Qu\u0000i&#x202E;ll&#8203;');
    expect(observe(Buffer.from(spoofed)).dockets.at(0)?.caption).toBe('Harbor v. Qu ill et al');
  });

  it('in UTF-16 read like any other', () => {
    const text = fixture('district.xml').toString().replaceAll('Quill', 'Pe\u00f1a');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(observe(utf16).dockets.at(0)?.caption).toBe('Harbor v. Pe\u00f1a et al');
  });
});
