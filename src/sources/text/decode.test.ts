import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { decodeBody } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const samples = samplePath('pages');

describe('which charset is used', () => {
  const cafe = '<p>Café “now” – 5 €</p>';
  const cases: [string, Uint8Array, string | null, string, string][] = [
    ['UTF-8 with nothing declared', bytes(cafe), null, cafe, 'valid-utf8'],
    [
      'UTF-8 although the header says ISO-8859-1',
      bytes(cafe),
      'text/html; charset=ISO-8859-1',
      cafe,
      'valid-utf8',
    ],
    [
      'ISO-8859-1 means windows-1252',
      iconv.encode(cafe, 'windows-1252'),
      'text/html; charset=iso-8859-1',
      cafe,
      'declared',
    ],
    [
      'windows-1252 although the header says UTF-8',
      iconv.encode(cafe, 'windows-1252'),
      'text/html; charset=utf-8',
      cafe,
      'guessed',
    ],
    ['nothing declared and not UTF-8', iconv.encode(cafe, 'windows-1252'), null, cafe, 'guessed'],
    [
      'a charset nobody knows',
      iconv.encode(cafe, 'windows-1252'),
      'text/html; charset=who-knows',
      cafe,
      'guessed',
    ],
    [
      'a transfer encoding posing as charset',
      iconv.encode(cafe, 'windows-1252'),
      'text/html; charset=base64',
      cafe,
      'guessed',
    ],
    [
      'KOI8-R from the header',
      iconv.encode('Привет', 'koi8-r'),
      'text/xml; charset=KOI8-R',
      'Привет',
      'declared',
    ],
    [
      'Shift_JIS from the header',
      iconv.encode('日本語', 'shift_jis'),
      'text/html; charset=Shift_JIS',
      '日本語',
      'declared',
    ],
    ['a UTF-8 mark', bytes('\ufeffCafé'), 'text/html; charset=iso-8859-1', 'Café', 'bom'],
    [
      'a UTF-16 mark',
      Buffer.concat([Uint8Array.of(0xff, 0xfe), iconv.encode('Café', 'utf-16le')]),
      null,
      'Café',
      'bom',
    ],
    [
      'UTF-16 without a mark',
      iconv.encode('<?xml version="1.0"?><a/>', 'utf-16be'),
      null,
      '<?xml version="1.0"?><a/>',
      'guessed',
    ],
    ['nothing at all', new Uint8Array(), null, '', 'valid-utf8'],
  ];
  it.each(cases)('%s', (_name, body, contentType, text, how) => {
    expect(decodeBody(body, contentType)).toMatchObject({ text, how });
  });

  it('finds a declaration that comes late', () => {
    const head = `<html><head><!-- ${'x'.repeat(3_000)} --><meta charset="koi8-r"></head>`;
    const body = Buffer.concat([bytes(head), iconv.encode('Привет, мир', 'koi8-r')]);
    expect(decodeBody(body, 'text/html').text).toContain('Привет, мир');
  });

  it('reads the XML declaration', () => {
    const body = iconv.encode('<?xml version="1.0" encoding="windows-1251"?><a>Москва</a>', 'windows-1251');
    expect(decodeBody(body, 'application/xml').text).toContain('Москва');
  });

  it('keeps curly quotes pasted from windows-1252 into a UTF-8 page', () => {
    const body = Buffer.concat([
      bytes('Señor Peña said '),
      Uint8Array.of(0x93),
      bytes('no'),
      Uint8Array.of(0x94),
    ]);
    expect(decodeBody(body, 'text/html; charset=utf-8')).toMatchObject({
      text: 'Señor Peña said “no”',
      how: 'mixed',
    });
  });
});

describe('doubly encoded UTF-8', () => {
  const cases: [string, string, string][] = [
    ['an apostrophe', 'the agencyâ€™s rule', 'the agency’s rule'],
    ['a pair of quotes', 'â€œstayâ€\u009d granted', '“stay” granted'],
    ['a section sign beside a dash', '8 U.S.C. Â§ 1182 â€“ parole', '8 U.S.C. § 1182 – parole'],
    ['accents alone, when nothing else is there', 'Señor PeÃ±a'.replace('Señor', 'SeÃ±or'), 'Señor Peña'],
    ['right beside wrong is left alone', 'Peña and the letter Ã±', 'Peña and the letter Ã±'],
    ['plain accents are left alone', 'São Tomé, Ångström', 'São Tomé, Ångström'],
    [
      'an accent before closing quotes is left alone',
      'the “café’” rule'.replace('“', '"'),
      'the "café’” rule',
    ],
    ['a lone Â is left alone', 'Â une fois', 'Â une fois'],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(decodeBody(bytes(given), null).text).toBe(expected);
  });

  it('never touches text that was encoded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'é', '’', '§', '—', 'ñ', '語') }), (text) => {
        expect(decodeBody(bytes(text), null).text).toBe(text);
      }),
    );
  });
});

describe('bytes that are no text', () => {
  it('drops NUL and control characters and keeps tabs and line breaks', () => {
    expect(decodeBody(bytes('a\u0000b\u0007c\td\r\ne'), null).text).toBe('abc\td\r\ne');
  });

  it('never throws and never yields NUL', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (body, contentType) => {
        expect(decodeBody(body, contentType).text).not.toContain('\u0000');
      }),
    );
  });
});

describeSamples(samples, 'real files with broken encodings', () => {
  it('reads every sample feed', () => {
    const folder = path.join(samples, 'feeds/encoding');
    const texts = Object.fromEntries(
      readdirSync(folder).map((name) => [name, decodeBody(readFileSync(path.join(folder, name)), null).text]),
    );
    expect(texts['iso-8859-1.html']).toContain('Frédéric');
    expect(texts['windows-1252.xml']).toContain('Euro €');
    expect(texts['invalid-prolog.xml']).toContain('테스트 피드');
    expect(texts['koi8r.xml']).toContain('RSS');
    expect(texts['koi8r.xml']).not.toContain('\ufffd');
  });

  it('survives the stress test of a UTF-8 decoder', () => {
    const body = readFileSync(path.join(samples, 'edgi-encoding-pdf/poorly_encoded_utf8.txt'));
    expect(decodeBody(body, 'text/plain; charset=utf-8').text).toContain('THE END');
  });
});
