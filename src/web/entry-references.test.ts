import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../domain/court.ts';
import { classifyEntry } from '../domain/classify/index.ts';
import type { DocketRow } from '../store/schema.ts';
import type { Answer, DocketPageEntry, NamedEntry } from '../store/web-dockets.ts';
import { references } from './entry-references.ts';

function read(text: string) {
  return classifyEntry({
    court: 'mdd',
    docketNumber: null,
    entryNumber: null,
    filedOn: null,
    labels: [],
    text,
  });
}

const TEXTS: Readonly<Record<number, string>> = {
  9: 'MOTION to Dismiss by Frank Bisignano.',
  22: 'MOTION to Seal Exhibit 1 by Jane Roe',
  24: 'Consent MOTION for Extension of Time to Respond to 9 MOTION to Dismiss by Jane Roe',
  25: 'MOTION to Compel by Jane Roe',
  30: 'ORDER granting 22 Motion to Seal; denying 24 Motion for Extension of Time to Respond to 9 MOTION to Dismiss.',
  31: 'NOTICE of Withdrawal of 25 MOTION to Compel by Jane Roe',
  33: 'ORDER denying as moot 9 Motion to Dismiss.',
  34: 'ORDER REINSTATING 9 Motion to Dismiss.',
};

const ENTRIES = Object.entries(TEXTS).map(([number, text]) => ({
  number: Number(number),
  text,
  ...read(text),
}));

/** What the page of a docket says below the entry of this number. */
async function saidBelow(wanted: number): Promise<string> {
  const named = ENTRIES.map(({ number, text, event }): [number, NamedEntry] => [
    number,
    { number, text, event, labels: [] },
  ]);
  const rulings = ENTRIES.flatMap(({ number, text, event, entryRefs }) =>
    entryRefs.map(
      (to): Answer => ({
        to,
        number,
        changeId: null,
        headlineEvent: event,
        labels: [],
        text,
        refs: entryRefs,
      }),
    ),
  );
  const docket = { court: 'mdd', number: '1:26-cv-00500' } as DocketRow;
  const courts = createCourtDirectory([]);
  const context = {
    courts,
    docket,
    named: new Map(named),
    rulings,
    nameless: [],
    onRecord: new Set<string>(),
    versions: [],
  };
  const { event, entryRefs, text } = ENTRIES.find(({ number }) => number === wanted) ?? {
    ...read(''),
    text: '',
  };
  const entry = { number: wanted, event, text, reading: { entryRefs } } as DocketPageEntry;
  const html = await references(context, entry);
  return html
    .toString()
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[).:])/g, '')
    .trim();
}

describe('references between entries of a docket', () => {
  it.each([
    [
      30,
      'Rules on: Motion to seal filed (entry 22): granted; Extension of time requested (entry 24): denied. Refers to: Motion to dismiss filed (entry 9).',
    ],
    [22, 'Ruled on: Granted (entry 30).'],
    [24, 'Refers to: Motion to dismiss filed (entry 9). Ruled on: Denied (entry 30).'],
    [31, 'Refers to: Motion to compel filed (entry 25): withdrawn.'],
    [25, 'Taken back: Notice of Withdrawal of 25 motion to Compel by Jane Roe (entry 31).'],
    // The order on more time rules nothing on the motion that it is about.
    [9, 'Ruled on: Motion to dismiss denied as moot (entry 33), Reinstated (entry 34).'],
    [33, 'Rules on: Motion to dismiss filed (entry 9).'],
  ])('say what an order rules on and how, and what became of a motion: entry %i', async (number, said) => {
    expect(await saidBelow(number)).toBe(said);
  });
});
