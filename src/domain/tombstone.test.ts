import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from './observation.ts';
import { isBuried, printsOf, type Tombstone } from './tombstone.ts';

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
    expect(JSON.stringify(stone)).not.toMatch(/Jane|Example|Declaration/i);
  });
});
