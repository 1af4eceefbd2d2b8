import type { ObservedEntry } from '../observation.ts';
import { dayOf, sameInstant } from './court-day.ts';
import type { KnownEntry } from './known.ts';
import type { MatchTask } from './match-task.ts';
import { compatible, enlist, knownEntry, openKnown, openSeen, pair, seenEntry } from './match-task.ts';
import { markOf } from './shown.ts';
import { textPrint } from './substance.ts';

type KeysOf<T> = (entry: T) => string[];

/**
 * Pairs the first open observed entry of a key with the first open known one: the n-th of equal rows with the
 * n-th. Entries with a sequence or a number stand in queues of their own, so that the first open one of a queue can be
 * the known entry, and none that cannot stands before one that is.
 */
function pairByKey(task: MatchTask, seenKeys: KeysOf<ObservedEntry>, knownKeys: KeysOf<KnownEntry>): void {
  const queues = new Map<string, number[]>();
  for (const at of openSeen(task).toReversed()) {
    const entry = seenEntry(task, at);
    for (const key of seenKeys(entry)) enlist(queues, `${laneOf(entry)}\n${key}`, at);
  }
  if (queues.size === 0) return;
  for (const at of openKnown(task)) {
    const known = knownEntry(task, at);
    const keys = knownKeys(known);
    const found = firstOpen(
      task,
      queues,
      lanesFor(known).flatMap((lane) => keys.map((key) => `${lane}\n${key}`)),
    );
    if (found !== undefined) pair(task, found, at);
  }
}

type Keyed = Pick<ObservedEntry, 'sequence' | 'number'>;

function laneOf({ sequence, number }: Keyed): string {
  return `${sequence === null ? '' : 's'}${number === null ? '' : 'n'}`;
}

/** What has a sequence or a number already is no entry with another one. */
function lanesFor({ sequence, number }: Keyed): string[] {
  const lanes = number === null ? ['', 'n'] : [''];
  return sequence === null ? [...lanes, ...lanes.map((lane) => `s${lane}`)] : lanes;
}

/** The queues are kept back to front, so that taking the first open entry is a pop. */
function firstOpen(task: MatchTask, queues: Map<string, number[]>, keys: string[]): number | undefined {
  for (const key of keys) {
    const queue = queues.get(key) ?? [];
    for (let at = queue.at(-1); at !== undefined; at = queue.at(-1)) {
      if (task.to[at] === -1) return at;
      queue.pop();
    }
  }
  return undefined;
}

/** The key of words on a day; none for words that belong to no day, which are no identity. */
function wordKeys(task: MatchTask, entry: ObservedEntry | KnownEntry, words: readonly string[]): string[] {
  const day = words.length === 0 ? null : dayOf(entry, task.timezone);
  return day === null ? [] : words.map((word) => `${day}\n${word}`);
}

/**
 * Rows that nothing but day and words identifies, as far as a reading shows them in the order of the record: the first of
 * a queue is then the next row on either side, and no queue is needed.
 */
export function pairFront(task: MatchTask): void {
  let next = 0;
  for (const at of openKnown(task)) {
    const known = knownEntry(task, at);
    const day = known.number === null && known.text !== null ? dayOf(known, task.timezone) : null;
    if (day === null) continue;
    next = nextRow(task, next);
    const seen = task.seen[next];
    if (!seen || seen.sequence !== null || seen.text !== known.text) return;
    if (dayOf(seen, task.timezone) !== day) return;
    if (seen.enteredAt !== null && !sameInstant(seen.enteredAt, known.enteredAt)) return;
    if (seen.labels.some((label) => !known.labels.includes(label))) return;
    pair(task, next, at);
  }
}

/** The place of the first open row with words but without number, from `at` on. */
function nextRow({ seen, to, timezone }: MatchTask, at: number): number {
  for (let next = at; next < seen.length; next += 1) {
    const entry = seen[next] as ObservedEntry;
    if (to[next] !== -1 || entry.number !== null || entry.text === null) continue;
    if (dayOf(entry, timezone) !== null) return next;
  }
  return seen.length;
}

/** What this source shows just as it did before, with neither sequence nor a number of its own. */
export function pairAsShown(task: MatchTask): void {
  pairByKey(
    task,
    (seen) => [markOf(seen)],
    ({ shown }) => {
      const mark = shown?.[task.sourceId];
      return mark === undefined ? [] : [mark];
    },
  );
}

/** Pass 4: the same day and the same words, first as written, then by substance, for entries without number. */
export function pairByText(task: MatchTask): void {
  const raw = (entry: ObservedEntry | KnownEntry) =>
    wordKeys(task, entry, entry.number === null && entry.text !== null ? [entry.text] : []);
  pairByKey(task, raw, raw);
  pairByKey(
    task,
    (seen) => wordKeys(task, seen, seen.number === null && seen.text !== null ? [textPrint(seen.text)] : []),
    (known) => wordKeys(task, known, known.number === null ? allPrints(known) : []),
  );
}

/**
 * The same for what comes without a filing date: at the moment of entry, whatever day another source filed it under
 * (02:54 GMT is the day before, and "(Entered: 05/27/2025)" may say the day after).
 */
export function pairByMoment(task: MatchTask): void {
  pairByKey(
    task,
    (seen) =>
      seen.filedOn === null && seen.number === null && seen.text !== null
        ? momentKeys(seen, [textPrint(seen.text)])
        : [],
    (known) => (known.number === null ? momentKeys(known, allPrints(known)) : []),
  );
}

/** The moment of entry with these words. */
function momentKeys({ enteredAt }: ObservedEntry | KnownEntry, prints: readonly string[]): string[] {
  return enteredAt === null ? [] : prints.map((print) => `${Date.parse(enteredAt)}\n${print}`);
}

/** A lagging copy still shows an earlier text of the same entry. */
function allPrints({ texts }: KnownEntry): string[] {
  return texts.current === null ? texts.earlier : [texts.current, ...texts.earlier];
}

interface Group {
  seen: number[];
  known: number[];
}

/** An unnumbered entry that got its number late: same day, same words, exactly one on each side. */
export function pairNumberedLate(task: MatchTask): void {
  const groups = new Map<string, Group>();
  for (const at of openSeen(task)) {
    const seen = seenEntry(task, at);
    for (const key of wordKeys(task, seen, seen.text === null ? [] : [textPrint(seen.text)])) {
      const group = groups.get(key) ?? { seen: [], known: [] };
      groups.set(key, group);
      group.seen.push(at);
    }
  }
  if (groups.size === 0) return;
  for (const at of openKnown(task)) {
    const known = knownEntry(task, at);
    const { current } = known.texts;
    for (const key of wordKeys(task, known, current === null ? [] : [current]))
      groups.get(key)?.known.push(at);
  }
  for (const { seen, known } of groups.values()) {
    const [s, k] = [seen[0], known[0]];
    if (seen.length !== 1 || known.length !== 1 || s === undefined || k === undefined) continue;
    if (compatible(knownEntry(task, k), seenEntry(task, s))) pair(task, s, k);
  }
}

/** The moment of entry, else the day, with each label; the empty one for an entry without. */
function labelKeys({ labels, enteredAt, filedOn }: ObservedEntry | KnownEntry): string[] {
  const moment = enteredAt === null ? filedOn : Date.parse(enteredAt);
  if (moment === null) return [];
  return (labels.length === 0 ? [''] : labels).map((label) => `${moment}\n${label}`);
}

/**
 * Entries of which a feed gives neither sequence nor text: the moment of entry, else the day, and a label. Of several
 * that were entered at one moment those with the same words come first, whichever has a number by now: two that took
 * turns would be told anew in every reading.
 */
export function pairByLabel(task: MatchTask): void {
  pairByKey(
    task,
    (seen) => (seen.text === null ? [] : momentKeys(seen, [textPrint(seen.text)])),
    (known) => momentKeys(known, allPrints(known)),
  );
  pairByKey(
    task,
    (seen) => (seen.enteredAt !== null || seen.text === null ? labelKeys(seen) : []),
    labelKeys,
  );
}
