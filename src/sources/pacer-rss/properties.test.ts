import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain/observation.ts';
import { observe, read } from './reading.fixture.ts';

interface GeneratedItem {
  serial: number;
  sequence: number;
  label: string;
  second: number;
  number: number | null;
  judge: string;
}

const HEAD =
  '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>x</title>' +
  '<link>https://ecf.nysd.uscourts.gov</link><description>Docket entries of type: all</description>';
const TAIL = '</channel></rss>';

/** Few dockets, sequences and labels, so that items collide as they do in real feeds. */
const ITEM: fc.Arbitrary<GeneratedItem> = fc.record({
  serial: fc.integer({ min: 1, max: 3 }),
  sequence: fc.integer({ min: 1, max: 4 }),
  label: fc.constantFrom('Order', 'Motion [Sealed]', '~Util - Set Hearings', 'Notice (Other)'),
  second: fc.integer({ min: 10, max: 13 }),
  number: fc.option(fc.integer({ min: 1, max: 3 })),
  judge: fc.constantFrom('', '-PKC', '-PKC-CLP', '-1'),
});

function district(item: GeneratedItem): string {
  const page = 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?';
  const link =
    item.number === null
      ? ''
      : ` (<a href="https://ecf.nysd.uscourts.gov/doc1/1270${item.number}">${item.number}</a>)`;
  return `<item><title>1:18-cv-0000${item.serial}${item.judge} A v. B</title><link>${page}${item.serial}</link><description><![CDATA[[${item.label}]${link}]]></description><guid>${page}${item.serial}&amp;${item.sequence}</guid><pubDate>Tue, 17 Apr 2018 20:00:${item.second} GMT</pubDate></item>`;
}

function nyed(item: GeneratedItem): string {
  return district(item).replace(/&amp;\d+<\/guid>/, '</guid>');
}

function feed(items: readonly GeneratedItem[], write: (item: GeneratedItem) => string): Buffer {
  return Buffer.from(HEAD + items.map(write).join('') + TAIL);
}

/** Entries as a set: what does not depend on the order of items. */
function entrySet({ dockets }: Observation): string[] {
  return dockets
    .flatMap(({ number, entries }) =>
      entries.map((entry) =>
        JSON.stringify({
          ...entry,
          docket: number,
          labels: entry.labels.toSorted(),
          documents: entry.documents.map(({ id, url }) => `${id} ${url}`).toSorted(),
        }),
      ),
    )
    .toSorted();
}

describe.each([
  ['with sequences', district],
  ['without sequences', nyed],
])('a feed %s', (_name, write) => {
  it('has the same entries whatever the order of its items', () => {
    const shuffled = fc
      .array(ITEM, { maxLength: 12 })
      .chain((items) =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
      );
    fc.assert(
      fc.property(shuffled, ([items, others]) => {
        expect(entrySet(observe(feed(others, write)))).toEqual(entrySet(observe(feed(items, write))));
      }),
    );
  });

  it('has the same entries when items are repeated', () => {
    fc.assert(
      fc.property(fc.array(ITEM, { maxLength: 8 }), (items) => {
        expect(observe(feed([...items, ...items], write))).toEqual(observe(feed(items, write)));
      }),
    );
  });

  it('has the same entries when every case goes to another judge', () => {
    fc.assert(
      fc.property(
        fc.array(ITEM, { maxLength: 8 }),
        fc.constantFrom('', '-ABC', '-ABC-DEF'),
        (items, judge) => {
          const reassigned = items.map((item) => ({ ...item, judge }));
          expect(observe(feed(reassigned, write))).toEqual(observe(feed(items, write)));
        },
      ),
    );
  });

  it('loses nothing: every label of every item is in an entry of its docket', () => {
    fc.assert(
      fc.property(fc.array(ITEM, { maxLength: 12 }), (items) => {
        const { dockets, rejected } = observe(feed(items, write));
        expect(rejected).toEqual([]);
        for (const item of items) {
          const docket = dockets.find(({ number }) => number === `1:18-cv-0000${item.serial}`);
          expect(docket?.entries.some(({ labels }) => labels.includes(item.label))).toBe(true);
        }
      }),
    );
  });
});

describe('any bytes at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&#x3C;a href=',
      '<a href="',
      '">',
      '[',
      ']',
      HEAD,
      TAIL,
      '1:18-cv-00001 ',
      '<guid>',
      '<',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it('are read without throwing', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, head) => {
        const result = read(Buffer.from((head ? HEAD : '') + pieces.join('')));
        expect(result.ok ? result.observation.format : result.message).not.toBe('');
      }),
    );
  });
});

/** Fields of the greatest length, many times over: a pattern that is not linear runs into the test's time-out. */
describe('openings that nothing closes', () => {
  it.each([['<a href="'], ['&#x3C;a href=&#x22;'], ['<![CDATA['], ['<!--'], ['['], ['&'], ['Type: ']])(
    'of %s cost no more than other text',
    (opening) => {
      const item = `<item><title>1:18-cv-00001 A</title><guid>https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1&amp;2</guid><description>[Order] ${opening.repeat(16_000 / opening.length)}</description></item>`;
      const result = read(Buffer.from(HEAD + item.repeat(300) + TAIL));
      expect(result.ok || result.reason === 'truncated').toBe(true);
    },
  );
});
