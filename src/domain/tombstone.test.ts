import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from './observation.ts';
import { daysOf, isBuried, kindsOf, mayBeLabelOf, printsOf, type Tombstone } from './tombstone.ts';

const TEXT = 'DECLARATION of Jane Example re 24 Motion. (Entered: 04/14/2025)';

function seen(entry: Partial<ObservedEntry>): ObservedEntry {
  return {
    sequence: null,
    number: null,
    filedOn: '2025-04-14',
    enteredAt: null,
    labels: [],
    text: null,
    url: null,
    documents: [],
    ...entry,
  };
}
const document = (id: string) => ({ id, number: null, attachment: null, url: null, available: false });

const stone: Tombstone = {
  sequence: '310',
  number: 97,
  documentKeys: ['09500100097'],
  days: ['2025-04-14'],
  kinds: kindsOf([TEXT, 'Declaration']),
  prints: printsOf({ texts: [TEXT, null], labels: [['Declaration']], enteredAt: '2025-04-14T21:00:00Z' }),
};

describe('an entry that was taken down', () => {
  it.each<[string, Partial<ObservedEntry>]>([
    ['its sequence', { sequence: '310' }],
    ['its number', { number: 97, text: 'other words' }],
    ['its document, whatever the fourth digit', { number: 12, documents: [document('09510100097')] }],
    [
      'its words, written a little otherwise',
      { text: 'DECLARATION of Jane Example re 24 Motion (Entered: 04/14/2025)' },
    ],
    ['its label at the same second', { labels: ['Declaration'], enteredAt: '2025-04-14T21:00:00.000Z' }],
  ])('is known by %s', (_, entry) => {
    expect(isBuried(seen(entry), [stone])).toBe(true);
  });

  it.each<[string, Partial<ObservedEntry>]>([
    ['with another sequence, even of the same words', { sequence: '311', text: TEXT }],
    ['with another number', { number: 98, text: TEXT }],
    ['with the same label at another time', { labels: ['Declaration'], enteredAt: '2025-04-15T21:00:00Z' }],
    ['with nothing at all', {}],
  ])('is not an entry %s', (_, entry) => {
    expect(isBuried(seen(entry), [stone])).toBe(false);
  });

  it('leaves no words behind', () => {
    expect(JSON.stringify(stone)).not.toMatch(/Jane|Examp|Declaration/i);
  });
});

describe('an entry without number and sequence that was taken down', () => {
  const MINUTES = 'Minute Entry: testimony of Jane Example heard. (Entered: 04/15/2025)';
  const bare: Tombstone = {
    sequence: null,
    number: null,
    documentKeys: [],
    prints: printsOf({ texts: [MINUTES], labels: [], enteredAt: null }),
    days: daysOf({ filedOn: '2025-04-14', enteredAt: null, texts: [MINUTES] }, 'America/New_York'),
    kinds: kindsOf([MINUTES]),
  };
  const label = (over: Partial<ObservedEntry>) =>
    seen({
      filedOn: null,
      labels: ['Minute Entry'],
      sequence: '311',
      enteredAt: '2025-04-15T21:00:00Z',
      ...over,
    });
  const fits = (entry: ObservedEntry, mark = bare) => mayBeLabelOf(entry, mark, 'America/New_York');

  it('may be a bare label of its day, as filed, as entered, and as the clock of the court says', () => {
    expect(bare.days).toEqual(['2025-04-14', '2025-04-15']);
    expect(fits(label({}))).toBe(true);
    expect(fits(label({ enteredAt: '2025-04-16T02:54:00Z' }))).toBe(true);
  });

  it.each<[string, Partial<ObservedEntry>]>([
    ['of another day', { enteredAt: '2025-04-17T21:00:00Z' }],
    ['of another kind', { labels: ['Order on Motion to Stay'] }],
    ['with a number', { number: 98 }],
    ['with words of its own', { text: 'Minute Entry: argument heard.' }],
  ])('is no label %s', (_, over) => {
    expect(fits(label(over))).toBe(false);
  });

  it('is known by the keys of the court once it has some', () => {
    expect(fits(label({}), { ...bare, sequence: '300' })).toBe(false);
  });

  it('leaves no words behind but those that labels are made of', () => {
    expect(JSON.stringify(bare)).not.toMatch(/jane|examp|heard/i);
    expect(bare.kinds).toEqual(expect.arrayContaining(['minut', 'entry']));
  });
});
