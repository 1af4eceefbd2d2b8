import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { applyReconciliation } from './apply.ts';
import { API, ATOM, RSS, SEARCH, seenDocket, seenDocument, seenEntry, WEBHOOK } from './fixture-docket.ts';
import type { KnownDocket, KnownEntry, ReconcileContext } from './known.ts';
import { emptyDocket, reconcileDocket } from './reconcile.ts';

/**
 * A true docket is made up and shown through five views that each know something else of it, in pieces that are
 * lost, late, repeated and out of order. Whatever happens, the merged docket must be what the views contain and
 * every true event must be told exactly once.
 */

interface TrueEntry {
  at: number;
  numbered: boolean;
  /** Whether CourtListener has the sequence; without it a minute entry is joined by day and words. */
  sequenced: boolean;
  /** Days between the filing date and the day of entry; the court's feed knows only the latter. */
  lateDays: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** 01:30 UTC: the court's clock still shows the evening before. */
const START_MS = Date.parse('2025-03-11T01:30:00Z');
/** One word of its own for every entry of a day, as label and in the text. */
const WORDS = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliett'];

const trueDocket = fc
  .array(
    fc.record({ numbered: fc.boolean(), sequenced: fc.boolean(), lateDays: fc.integer({ min: 0, max: 3 }) }),
    { minLength: 1, maxLength: 10 },
  )
  .map((facts) => facts.map((fact, at): TrueEntry => ({ ...fact, at })));

const numberOf = ({ at, numbered }: TrueEntry) => (numbered ? at + 1 : null);
const enteredOf = ({ at }: TrueEntry) => new Date(START_MS + Math.floor(at / 3) * DAY_MS + at * 1000);
const courtDate = (entry: TrueEntry, shift = 0) =>
  new Date(enteredOf(entry).getTime() - DAY_MS * (1 + shift)).toISOString().slice(0, 10);

function textOf(entry: TrueEntry): string {
  const [year, month, day] = courtDate(entry).split('-');
  return `Motion ${WORDS[entry.at]} of the parties number ${entry.at}. (Entered: ${month}/${day}/${year})`;
}

function inFeed(entry: TrueEntry): ObservedEntry {
  const id = `0951${10_000_000 + entry.at}`;
  return seenEntry({
    sequence: String(500 + entry.at),
    number: numberOf(entry),
    enteredAt: enteredOf(entry).toISOString(),
    labels: [`Motion ${WORDS[entry.at]}`],
    documents: entry.numbered ? [seenDocument({ id, number: entry.at + 1 })] : [],
  });
}

function inApi(entry: TrueEntry): ObservedEntry {
  const id = `0950${10_000_000 + entry.at}`;
  return seenEntry({
    sequence: entry.sequenced ? String(500 + entry.at) : null,
    number: numberOf(entry),
    filedOn: courtDate(entry, entry.lateDays),
    text: textOf(entry),
    documents: entry.numbered ? [seenDocument({ id, number: entry.at + 1 })] : [],
  });
}

function inAtom(entry: TrueEntry): ObservedEntry {
  return seenEntry({
    number: numberOf(entry),
    filedOn: courtDate(entry, entry.lateDays),
    text: textOf(entry).replaceAll(' ', '  '),
  });
}

/** A search finds documents: it knows no sequence, and of entries without a document nothing at all. */
function inSearch(entry: TrueEntry): ObservedEntry | null {
  return entry.numbered ? { ...inApi(entry), sequence: null } : null;
}

const VIEWS = [
  { context: RSS, show: inFeed, shows: () => true },
  { context: API, show: inApi, shows: () => true },
  { context: WEBHOOK, show: inApi, shows: () => true },
  { context: SEARCH, show: inSearch, shows: ({ numbered }: TrueEntry) => numbered },
  { context: ATOM, show: inAtom, shows: () => true },
] as const;

/** Polls: which view, and which entries it happens to show, in which order. */
const story = trueDocket.chain((docket) =>
  fc.tuple(
    fc.constant(docket),
    fc.array(fc.tuple(fc.constantFrom(...VIEWS), fc.shuffledSubarray(docket)), {
      minLength: 1,
      maxLength: 10,
    }),
  ),
);

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

interface Told {
  docket: KnownDocket;
  /** Number or word of each filing told, in order. */
  filed: string[];
  others: string[];
}

function tell([, polls]: Story, settings: Partial<ReconcileContext> = {}): Told {
  const told: Told = { docket: emptyDocket('mad', '1:25-cv-10495'), filed: [], others: [] };
  for (const [{ context, show }, entries] of polls) {
    const observed = seenDocket(entries.flatMap((entry) => show(entry) ?? []));
    const result = reconcileDocket(told.docket, observed, { ...context, ...settings });
    told.docket = applyReconciliation(told.docket, result);
    for (const change of result.changes) {
      if (change.type === 'entry-filed') told.filed.push(wordOf(change.entry));
      else if (change.silent === null) told.others.push(change.type);
    }
  }
  return told;
}

function wordOf({ labels, text }: { labels: readonly string[]; text: string | null }): string {
  const words = `${labels.join(' ')} ${text ?? ''}`.toLowerCase();
  return WORDS.filter((word) => words.includes(word.toLowerCase())).join('+');
}

const shownEntries = ([docket, polls]: Story) =>
  docket.filter((entry) => polls.some(([view, entries]) => view.shows(entry) && entries.includes(entry)));
const byWord = (a = '', b = '') => a.localeCompare(b);
const live = (docket: KnownDocket) => docket.entries.filter((entry) => (entry.foldedInto ?? null) === null);

describe('one docket through several views', () => {
  it('tells every filing that any view showed, once', () => {
    fc.assert(
      fc.property(story, (told) => {
        const expected = shownEntries(told).map(({ at }) => WORDS[at]);
        expect(tell(told).filed.toSorted(byWord)).toEqual(expected.toSorted(byWord));
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells nothing else aloud', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(tell(told).others).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('ends in a docket that holds what the views contain', () => {
    fc.assert(
      fc.property(story, (told) => {
        const entries = live(tell(told).docket).toSorted((a, b) => wordOf(a).localeCompare(wordOf(b)));
        const expected = shownEntries(told).map((entry) => mergedOf(entry, told));
        expect(entries.map(essence)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

/** What is known of an entry in the end, whoever said so. */
function essence({ sequence, number, filedOn, enteredAt, labels, text, documents, withdrawnAt }: KnownEntry) {
  const words = text?.replace(/ +/g, ' ') ?? null;
  return { sequence, number, filedOn, enteredAt, labels, words, documents: documents.length, withdrawnAt };
}

function mergedOf(entry: TrueEntry, [, polls]: Story): ReturnType<typeof essence> {
  const saw = (...contexts: ReconcileContext[]) =>
    polls.some(
      ([view, entries]) => contexts.includes(view.context) && view.shows(entry) && entries.includes(entry),
    );
  return {
    sequence: saw(RSS) || (entry.sequenced && saw(API, WEBHOOK)) ? String(500 + entry.at) : null,
    number: numberOf(entry),
    filedOn: saw(API, WEBHOOK, SEARCH, ATOM) ? courtDate(entry, entry.lateDays) : null,
    enteredAt: saw(RSS) ? enteredOf(entry).toISOString() : null,
    labels: saw(RSS) ? [`Motion ${WORDS[entry.at]}`] : [],
    words: saw(API, WEBHOOK, SEARCH, ATOM) ? textOf(entry) : null,
    documents: entry.numbered && saw(RSS, API, WEBHOOK, SEARCH) ? 1 : 0,
    withdrawnAt: null,
  };
}
