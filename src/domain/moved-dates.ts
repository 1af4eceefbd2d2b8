import type { StatedDate } from './event.ts';
import { foldWords } from './filter.ts';

/** A date to which an entry moves something. */
export interface Moved {
  entryId: number;
  date: StatedDate;
}

/** Moved dates of one docket and kind, added from the last to the first. */
export interface Movers {
  add(moved: Moved, at: number): void;
  /** The place of the nearest later entry that moves the same thing to another day or hour; null when none does. */
  nearest(stated: Moved): number | null;
}

/** One after the other those that move the same thing, nearest last. */
interface Thing {
  words: ReadonlySet<string>;
  moves: Place[];
}

interface Place extends Moved {
  at: number;
  /** How many of the list stand before the run of this same day and hour. */
  runFrom: number;
}

/**
 * Two things are one when the words of one are all among those of the other: "Motion Hearing" and "hearing on
 * motion". Things are looked up by rare words, so that of a thousand numbered motions only those that can be meant
 * are compared.
 */
export function createMovers(): Movers {
  const things = new Map<string, Thing>();
  const index: Index = { byWord: new Map(), byRarest: new Map(), byName: new Map() };
  const wordsOf = rememberingWords();
  return {
    add({ entryId, date }, at) {
      const { words, key, name } = wordsOf(date.what);
      if (words.size === 0) return;
      const thing = things.get(key) ?? newThing(index, words, name);
      things.set(key, thing);
      const last = thing.moves.at(-1);
      const again = last?.date.date === date.date && last.date.time === date.time;
      thing.moves.push({ entryId, date, at, runFrom: again ? last.runFrom : thing.moves.length });
    },
    nearest(stated) {
      const places = sameThings(index, wordsOf(stated.date.what))
        .map((thing) => nearestMove(thing, stated))
        .filter((place) => place !== null);
      return places.length === 0 ? null : Math.min(...places);
    },
  };
}

/** Every thing stands under each of its words, and once under the one that fewest had when it was new. */
interface Index {
  byWord: Map<string, Thing[]>;
  byRarest: Map<string, Thing[]>;
  /** Under what all its words name: "Opposition" and "Responses" are one paper. */
  byName: Map<string, Thing[]>;
}

function newThing({ byWord, byRarest, byName }: Index, words: ReadonlySet<string>, name: string): Thing {
  const thing: Thing = { words, moves: [] };
  addTo(byName, name, thing);
  addTo(byRarest, rarestOf(byWord, words), thing);
  for (const word of words) addTo(byWord, word, thing);
  return thing;
}

function addTo(lists: Map<string, Thing[]>, word: string, thing: Thing): void {
  const list = lists.get(word);
  if (list) list.push(thing);
  else lists.set(word, [thing]);
}

function rarestOf(byWord: ReadonlyMap<string, Thing[]>, words: ReadonlySet<string>): string {
  const count = (word: string) => byWord.get(word)?.length ?? 0;
  return [...words].reduce((a, b) => (count(b) < count(a) ? b : a));
}

/** Things whose words are all among these, and things that have all of these among theirs. */
function sameThings({ byWord, byRarest, byName }: Index, { words, name }: Words): Thing[] {
  if (words.size === 0) return [];
  const narrower = [...words].flatMap((word) =>
    (byRarest.get(word) ?? []).filter((thing) => isWithin(thing.words, words)),
  );
  const wider = (byWord.get(rarestOf(byWord, words)) ?? []).filter(
    (thing) => thing.words.size > words.size && isWithin(words, thing.words),
  );
  return [...narrower, ...wider, ...(byName.get(name) ?? [])];
}

/** What courts call by several names. Only a name that agrees as a whole is taken for the other. */
const SYNONYMS: Readonly<Record<string, string>> = {
  opposition: 'response',
  oppositions: 'response',
  responses: 'response',
  replies: 'reply',
  briefs: 'brief',
  motions: 'motion',
  reports: 'report',
};

function nameOf(words: ReadonlySet<string>): string {
  return [...new Set([...words].map((word) => SYNONYMS[word] ?? word))].toSorted().join(' ');
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size <= many.size && [...few].every((word) => many.has(word));
}

/** Steps over a whole run that only says the same day and hour again. */
function nearestMove({ moves }: Thing, stated: Moved): number | null {
  let at = moves.length - 1;
  for (let move = moves[at]; move; move = moves[at]) {
    if (isAgain(move.date, stated.date)) at = move.runFrom - 1;
    else if (move.entryId === stated.entryId) at -= 1;
    else return move.at;
  }
  return null;
}

function isAgain(a: StatedDate, b: StatedDate): boolean {
  return a.date === b.date && (a.time === null || b.time === null || a.time === b.time);
}

/** Words that stand beside every date and tell none from another. */
const COMMON = new Set(
  'the a an of on for to by in at is and or his her its their set due file filed'.split(' '),
);

interface Words {
  words: ReadonlySet<string>;
  /** The same for the same words in any order. */
  key: string;
  /** What they are called, whichever of several names stands there. */
  name: string;
}

/** One calendar names the same few things again and again, each for itself and as what it may move. */
function rememberingWords(): (what: string) => Words {
  const known = new Map<string, Words>();
  return (what) => {
    const words = known.get(what) ?? wordsIn(what);
    known.set(what, words);
    return words;
  };
}

function wordsIn(what: string): Words {
  const words = new Set(
    foldWords(what)
      .trim()
      .split(' ')
      .filter((word) => word.length > 1 && !COMMON.has(word)),
  );
  return { words, key: [...words].toSorted().join(' '), name: nameOf(words) };
}
