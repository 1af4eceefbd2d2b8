import { describe, expect, it } from 'vitest';
import { documentUrl, type ProceedingRow, readRows } from './rows.ts';

const pdf = (stamp: string) =>
  `https://www.supremecourt.gov/DocketPDF/24/24A1/316143/${stamp}_Application.pdf`;

function row(changes: Partial<ProceedingRow> = {}): ProceedingRow {
  return { date: 'Jul 01 2024', text: 'Application filed.', links: [], ...changes };
}

function enteredAt(date: string, stamps: string[]): string | null | undefined {
  const links = stamps.map((stamp) => ({ description: 'Main Document', url: pdf(stamp) }));
  return readRows([row({ date, links })]).entries[0]?.enteredAt;
}

describe('the time of day of a row', () => {
  const cases: [string, string, string[], string | null][] = [
    [
      'is that of the upload, in Washington time',
      'Jul 01 2024',
      ['20240701161149036'],
      '2024-07-01T20:11:49Z',
    ],
    ['knows standard time', 'Jan 03 2025', ['20250103153425990'], '2025-01-03T20:34:25Z'],
    [
      'is the earliest of several uploads',
      'Jul 01 2024',
      ['20240701161259439', '20240701161149036'],
      '2024-07-01T20:11:49Z',
    ],
    ['may fall on the next day in UTC', 'Apr 09 2025', ['20250409220350892'], '2025-04-10T02:03:50Z'],
    ['is unknown when the document was uploaded days before', 'May 15 2024', ['20240513103312831'], null],
    ['is unknown when the document came days later', 'May 15 2024', ['20240517090000000'], null],
    ['is unknown without documents', 'May 15 2024', [], null],
    ['is unknown when the clock shows 25:61', 'May 15 2024', ['20240515256100000'], null],
  ];
  it.each(cases)('%s', (_name, date, stamps, expected) => {
    expect(enteredAt(date, stamps)).toBe(expected);
  });
});

describe('the documents of a row', () => {
  it('carry the filing number of their address, which the papers of one filing share', () => {
    const links = ['20240701161149036', '20240701161259439'].map((stamp) => ({
      description: null,
      url: pdf(stamp),
    }));
    const documents = readRows([row({ links })]).entries[0]?.documents;
    expect(documents?.map((document) => [document.id, document.available])).toEqual([
      ['316143', true],
      ['316143', true],
    ]);
  });

  it('are named once although a row links twice to the same file', () => {
    const links = [
      { description: 'Main Document', url: pdf('1') },
      { description: 'here', url: pdf('1').replace('https', 'http') },
    ];
    expect(readRows([row({ links })]).entries[0]?.documents).toHaveLength(1);
  });

  const urls: [string, string | null][] = [
    ['http://www.supremecourt.gov/a.pdf', 'https://www.supremecourt.gov/a.pdf'],
    ['../../../../opinions/24pdf/24a1_x.pdf', 'https://www.supremecourt.gov/opinions/24pdf/24a1_x.pdf'],
    ['https://www.supremecourt.gov/a b.pdf', 'https://www.supremecourt.gov/a%20b.pdf'],
    ['http://elsewhere.example/a.pdf', 'http://elsewhere.example/a.pdf'],
    ['javascript:alert(1)', null],
    ['mailto:counsel@example.org', null],
    ['https://counsel@example.org/', null],
    ['http://[', null],
  ];
  it.each(urls)('link %s becomes %s', (raw, expected) => {
    expect(documentUrl(raw)).toBe(expected);
  });
});

describe('a row that cannot be used', () => {
  const cases: [string, Partial<ProceedingRow>, string][] = [
    ['has no date', { date: '' }, 'no-date'],
    ['has a date that does not exist', { date: 'Feb 30 2024' }, 'bad-date'],
    ['has no text', { text: '' }, 'malformed'],
  ];
  it.each(cases)('is set aside when it %s, and the others are used', (_name, changes, reason) => {
    const { entries, rejected } = readRows([row(), row(changes), row()]);
    expect(entries).toHaveLength(2);
    expect(rejected).toMatchObject([{ reason }]);
  });
});

it('rows keep the order of the page, equal rows included', () => {
  const texts = ['B', 'A', 'A', 'C'];
  expect(readRows(texts.map((text) => row({ text }))).entries.map((entry) => entry.text)).toEqual(texts);
});
