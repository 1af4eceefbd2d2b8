import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, comparableAddress } from './web-address.ts';

describe('the canonical address', () => {
  const cases: [string, string, string][] = [
    ['loses campaign parameters', 'https://a.gov/x?utm_source=mail&id=7&fbclid=abc', 'https://a.gov/x?id=7'],
    ['loses the fragment', 'https://a.gov/x#top', 'https://a.gov/x'],
    ['loses a session in the query', 'https://a.gov/x?PHPSESSID=9f&p=2', 'https://a.gov/x?p=2'],
    ['loses a session in the path', 'https://a.gov/x;jsessionid=0A1B.node1?p=2', 'https://a.gov/x?p=2'],
    [
      'loses an ASP.NET session',
      'https://a.gov/(S(lit3py55t21z5v55vlm25s55))/x.aspx',
      'https://a.gov/x.aspx',
    ],
    ['keeps a short sid, which may be a story', 'https://a.gov/x?sid=41', 'https://a.gov/x?sid=41'],
    ['loses a long sid, which is a session', 'https://a.gov/x?sid=9f8e7d6c5b4a39281706', 'https://a.gov/x'],
    ['keeps page and document numbers', 'https://a.gov/x?page=2&v=3', 'https://a.gov/x?page=2&v=3'],
    ['keeps the scheme and lowers the host', 'http://WWW.A.gov/X', 'http://www.a.gov/X'],
    ['keeps what is no address', ' tag:a.gov,2025:7 ', 'tag:a.gov,2025:7'],
  ];
  it.each(cases)('%s', (_name, address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
  });

  it('does not change when taken twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(canonicalAddress(canonicalAddress(address))).toBe(canonicalAddress(address));
      }),
    );
  });
});

describe('comparing addresses', () => {
  const same: [string, string, string][] = [
    ['scheme', 'http://a.gov/x', 'https://a.gov/x'],
    ['www', 'https://www.a.gov/x', 'https://a.gov/x/'],
    ['cache stamps', 'https://a.gov/f.pdf?v=1711', 'https://a.gov/f.pdf?v=1890'],
    ['image tokens', 'https://a.gov/i.jpg?itok=Ab3_x9Zq', 'https://a.gov/i.jpg?itok=Zz0-aaaa'],
  ];
  it.each(same)('%s makes no difference', (_name, one, other) => {
    expect(comparableAddress(one)).toBe(comparableAddress(other));
  });

  const different: [string, string, string][] = [
    ['another path', 'https://a.gov/x', 'https://a.gov/y'],
    ['another section of the page', 'https://a.gov/x#2025-03-01', 'https://a.gov/x#2025-03-02'],
    ['another video', 'https://v.example/watch?v=dQw4w9WgXcQ', 'https://v.example/watch?v=aaaaaaaaaaQ'],
    ['another host', 'https://a.gov/x', 'https://b.gov/x'],
  ];
  it.each(different)('%s does', (_name, one, other) => {
    expect(comparableAddress(one)).not.toBe(comparableAddress(other));
  });
});

describe('an address that is compared without being parsed', () => {
  const label = fc.stringMatching(/^[a-z\d]{1,8}(?:-[a-z\d]{1,4})?$/u);
  const segment = fc.stringMatching(/^[\w~-][\w~.-]{0,8}$/u);
  it('is compared as if it were', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.array(segment, { maxLength: 4 }),
        (labels, parts) => {
          const address = `https://www.${labels.join('.')}.gov/${parts.join('/')}`;
          // A parameter that says nothing makes it be parsed.
          expect(comparableAddress(address)).toBe(comparableAddress(`${address}?utm_source=x`));
        },
      ),
    );
  });
});
