import * as fc from 'fast-check';
import type { EntryChange } from '../change.ts';
import type { ObservedEntry } from '../observation.ts';
import { applyReconciliation } from './apply.ts';
import { API, ATOM, RSS, SEARCH, seenDocket, seenDocument, seenEntry, WEBHOOK } from './fixture-docket.ts';
import type { KnownDocket, ReconcileContext } from './known.ts';
import { emptyDocket, reconcileDocket } from './reconcile.ts';

/**
 * A docket that lives: entries are filed, get their number late, are edited by the clerk, gain labels and files, and
 * some say the same as another of their day. Several views show it in pieces, late, repeatedly and out of order. Every
 * filing is told once, every edit and every file at most once, and surely where one view showed both sides of it.
 */

export interface TrueEntry {
  at: number;
  /** Has the words of the entry before: two hearings of one day. */
  twin: boolean;
  /** One of two such entries. */
  shared: boolean;
  filedAt: number;
  /** Never for unnumbered ones; at the filing for most. */
  numberedAt: number;
  editedAt: number;
  availableAt: number;
  labelledAt: number;
}

export const NEVER = 99;
const DAY_MS = 24 * 60 * 60 * 1000;
const START_MS = Date.parse('2025-03-11T15:00:00Z');
export const WORDS = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel'];

const step = fc.integer({ min: 0, max: 8 });
const maybeStep = fc.oneof(step, fc.constant(NEVER));
const kind = fc.constantFrom('numbered', 'numbered', 'late', 'minute', 'twin');

const trueDocket = fc
  .array(fc.tuple(kind, fc.integer({ min: 0, max: 4 }), step, maybeStep, maybeStep, maybeStep), {
    minLength: 1,
    maxLength: WORDS.length,
  })
  .map((facts) =>
    facts.map(([is, filedAt, later, edited, available, labelled], at): TrueEntry => {
      const isTwin = is === 'twin' && facts[at - 1]?.[0] === 'minute';
      const hasTwin = is === 'minute' && facts[at + 1]?.[0] === 'twin';
      const numberedAt = is === 'numbered' ? filedAt : is === 'late' ? filedAt + later : NEVER;
      return {
        at,
        twin: isTwin,
        shared: isTwin || hasTwin,
        filedAt,
        numberedAt,
        // Without a number or a sequence in common nothing says that two texts are one entry.
        editedAt: is === 'numbered' ? filedAt + 1 + edited : NEVER,
        availableAt: numberedAt === NEVER ? NEVER : numberedAt + available,
        labelledAt: filedAt + labelled,
      };
    }),
  );

export const wordAt = ({ at, twin }: TrueEntry) => WORDS[twin ? at - 1 : at] as string;
const numberOf = (entry: TrueEntry, now: number) => (entry.numberedAt <= now ? entry.at + 1 : null);
const enteredOf = ({ at, twin }: TrueEntry) =>
  new Date(START_MS + Math.floor((twin ? at - 1 : at) / 3) * DAY_MS + at * 1000).toISOString();

function textOf(entry: TrueEntry, now: number): string {
  const [year, month, day] = enteredOf(entry).slice(0, 10).split('-');
  const whose = entry.editedAt <= now ? 'plaintiffs' : 'parties';
  return `Motion ${wordAt(entry)} of the ${whose} for more time. (Entered: ${month}/${day}/${year})`;
}

function documentsOf(entry: TrueEntry, now: number, available: boolean) {
  const number = numberOf(entry, now);
  return number === null ? [] : [seenDocument({ id: `0950${10_000_000 + entry.at}`, number, available })];
}

function inFeed(entry: TrueEntry, now: number): ObservedEntry[] {
  const labels = [`Motion ${wordAt(entry)}`, ...(entry.labelledAt <= now ? ['Set Deadlines'] : [])];
  // One item for each label, as courts write them.
  return labels.map((label) =>
    seenEntry({
      sequence: String(500 + entry.at),
      number: numberOf(entry, now),
      enteredAt: enteredOf(entry),
      labels: [label],
      url: `https://ecf.example/${entry.at}`,
      documents: documentsOf(entry, now, false).map((one) => ({
        ...one,
        id: `0951${10_000_000 + entry.at}`,
      })),
    }),
  );
}

function inApi(entry: TrueEntry, now: number): ObservedEntry[] {
  return [
    seenEntry({
      sequence: String(500 + entry.at),
      number: numberOf(entry, now),
      filedOn: enteredOf(entry).slice(0, 10),
      text: textOf(entry, now),
      url: `https://cl.example/${entry.at}`,
      documents: documentsOf(entry, now, entry.availableAt <= now),
    }),
  ];
}

const isLate = ({ filedAt, numberedAt }: TrueEntry) => numberedAt !== NEVER && numberedAt > filedAt;

/**
 * Of entries without a document the search knows nothing, and of no entry the sequence. One that got its number late
 * shares nothing with the stub of the feed, so that none is shown here.
 */
function inSearch(entry: TrueEntry, now: number): ObservedEntry[] {
  return numberOf(entry, now) === null || isLate(entry)
    ? []
    : inApi(entry, now).map((one) => ({ ...one, sequence: null }));
}

/** A post tells what stood there when the entry was made, however late it comes. */
const inPost = (entry: TrueEntry) => inApi({ ...entry, editedAt: NEVER, availableAt: NEVER }, entry.filedAt);

/** Spaced and with a list of attachments, but the same words. */
function inAtom(entry: TrueEntry, now: number): ObservedEntry[] {
  const number = numberOf(entry, now);
  const text = textOf(entry, now).replaceAll(' ', '  ');
  const written = number === null ? text : text.replace(/\(Entered.*/, '(Attachments: # 1 Exhibit A)');
  return [seenEntry({ number, filedOn: enteredOf(entry).slice(0, 10), text: written })];
}

export interface View {
  context: ReconcileContext;
  /** Steps that it may be behind. */
  lag: number;
  show: (entry: TrueEntry, now: number) => ObservedEntry[];
}

const FEED: View = { context: RSS, lag: 0, show: inFeed };
const POSTS: View = { context: WEBHOOK, lag: 0, show: inPost };
export const WITH_TOKEN: View[] = [
  FEED,
  { context: API, lag: 0, show: inApi },
  { context: SEARCH, lag: 2, show: inSearch },
  POSTS,
];
/** Stubs and texts of twins, or of a late number, have nothing that joins them, so the feed shows none here. */
export const WITHOUT_TOKEN: View[] = [
  { ...FEED, show: (entry, now) => (entry.shared || isLate(entry) ? [] : inFeed(entry, now)) },
  { context: ATOM, lag: 0, show: inAtom },
  POSTS,
];

export interface Poll {
  view: View;
  now: number;
  entries: TrueEntry[];
}

export const historyOf = (views: View[]) =>
  trueDocket.chain((docket) =>
    fc
      .array(fc.tuple(fc.constantFrom(...views), fc.nat({ max: 2 }), fc.shuffledSubarray(docket)), {
        minLength: 1,
        maxLength: 14,
      })
      .map((polls) => ({
        [fc.toStringMethod]() {
          return lines(this);
        },
        docket,
        polls: polls.map(([view, lag, some], at): Poll => {
          // A view may be behind, and never goes back: that would be an edit taken back.
          const past = polls
            .slice(0, at)
            .map(([other, late], when) => (other === view ? when - Math.min(late, view.lag) : 0));
          const now = Math.max(0, at - Math.min(lag, view.lag), ...past);
          return { view, now, entries: complete(docket, some, now) };
        }),
      })),
  );

/** What a failing run shows: the docket, then each poll with the time it speaks of. */
function lines({ docket, polls }: History): string {
  const readings = polls.map(
    ({ view, now, entries }) =>
      `${view.context.sourceId} at ${now}: ${entries.map(({ at }) => at).join(' ')}`,
  );
  return [...docket.map((entry) => JSON.stringify(entry)), ...readings].join('\n');
}

export type History = { docket: TrueEntry[]; polls: Poll[] };

/** Only what is filed; twins come together, since a view without keys could not say which of them it means. */
function complete(docket: readonly TrueEntry[], some: readonly TrueEntry[], now: number): TrueEntry[] {
  const words = new Set(some.map(wordAt));
  const rest = docket.filter((entry) => entry.shared && words.has(wordAt(entry)));
  return [...some.filter((entry) => !entry.shared), ...rest].filter(({ filedAt }) => filedAt <= now);
}

export interface Told {
  docket: KnownDocket;
  changes: EntryChange[];
}

export function tell({ polls }: History): Told {
  const told: Told = { docket: emptyDocket('mad', '1:25-cv-10495'), changes: [] };
  for (const { view, now, entries } of polls) {
    const observed = seenDocket(entries.flatMap((entry) => view.show(entry, now)));
    const result = reconcileDocket(told.docket, observed, view.context);
    told.docket = applyReconciliation(told.docket, result);
    told.changes.push(...result.changes.filter((change) => 'entry' in change));
  }
  return told;
}
