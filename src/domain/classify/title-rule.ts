import type { CourtKind } from '../court.ts';
import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import { bitsOf, openingsOf } from './openings.ts';
import { BITS, matches, sought, type Sought, soughtRow } from './sought.ts';

/**
 * What the first words of an entry say it is. Rules stand in order and the first that fits decides. A field left out
 * (relief, outcome, importance) is read from the text by the habits of the type; one given is fixed.
 */
export interface TitleRule {
  type: EventType;
  /** Sticky pattern at the lead: after the judge's name and neutral qualifiers ("unopposed", "first"). */
  lead?: RegExp;
  /** Sticky pattern at the title: after the judge's name only. */
  title?: RegExp;
  /** Pattern that may stand anywhere in the first words of the entry. */
  within?: RegExp;
  /** Pattern in the matched words or right after them that takes the meaning back. */
  unless?: RegExp;
  /** The same, anywhere in the first words of the entry. */
  unlessWithin?: RegExp;
  kinds?: readonly CourtKind[];
  relief?: Relief | null;
  outcome?: Outcome | null;
  importance?: Importance;
  /** Texts that this rule decides; they are run as tests. */
  examples: readonly string[];
}

/** How far past the matched words "right after" reaches. */
const AFTER_CHARS = 30;

/** A rule with what its further patterns need of a text. */
interface Readied {
  rule: TitleRule;
  opening: RegExp | null;
  /** The opening stands at the title, not at the lead. */
  atTitle: boolean;
  within: RegExp | null;
  unlessWithin: Sought | null;
  unless: Sought | null;
}

function readied(rule: TitleRule): Readied {
  const ready = (pattern: RegExp | undefined) => (pattern ? sought(pattern) : null);
  return {
    rule,
    opening: rule.title ?? rule.lead ?? null,
    atTitle: rule.title !== undefined,
    within: rule.within ?? null,
    unlessWithin: ready(rule.unlessWithin),
    unless: ready(rule.unless),
  };
}

/** End of a sticky match at the start of the words, or -1. */
function matchEnd(pattern: RegExp, words: string): number {
  pattern.lastIndex = 0;
  return pattern.test(words) ? pattern.lastIndex : -1;
}

/** Of a rule whose opening and inner words are there. */
function fits({ opening, atTitle, within, unlessWithin, unless }: Readied, text: EntryText): boolean {
  const { signs, first } = text;
  const words = atTitle ? text.title : text.lead;
  const end = opening ? matchEnd(opening, words) : 0;
  if (end < 0) return false;
  if (within && !within.test(first)) return false;
  if (unlessWithin && matches(unlessWithin, signs, first)) return false;
  return !(unless && matches(unless, signs, words.slice(0, end + AFTER_CHARS)));
}

/** Enough to tell most first words apart. */
const OPENING_CHARS = 8;
/** A rule that looks within says nothing of how a text begins. */
const ANYTHING = /(?:)/y;

const COURT_KINDS = ['district', 'bankruptcy', 'appellate', 'supreme', 'special', null] as const;

/** By kind of court the rules that hold there, as a row of bits. */
function bitsByKind(rules: readonly TitleRule[]): ReadonlyMap<CourtKind | null, Int32Array> {
  const holds = ({ kinds }: TitleRule, kind: CourtKind | null) =>
    !kinds || (kind !== null && kinds.includes(kind));
  return new Map(
    COURT_KINDS.map((kind) => {
      const places = [...rules.entries()].flatMap(([place, rule]) => (holds(rule, kind) ? [place] : []));
      return [kind, bitsOf(places, rules.length)];
    }),
  );
}

/**
 * Finds the rule that decides a text: the first that fits. Each rule is a bit in rows that say which its first letters,
 * its court and its words leave possible; only what stands in all rows is tried.
 */
export function createRuleFinder(
  rules: readonly TitleRule[],
): (text: EntryText, kind: CourtKind | null) => TitleRule | null {
  const ready = rules.map(readied);
  const openingSigns = soughtRow(rules.map(({ title, lead }) => title ?? lead ?? null));
  const withinSigns = soughtRow(rules.map(({ within }) => within ?? null));
  const titles = openingsOf(
    rules.map(({ title }) => title ?? null),
    OPENING_CHARS,
  );
  const leads = openingsOf(
    rules.map(({ title, lead }) => (title ? null : (lead ?? ANYTHING))),
    OPENING_CHARS,
  );
  const byKind = bitsByKind(rules);
  return (text, kind) => {
    const { signs } = text;
    const title = titles.at(text.title, 0).bits;
    const lead = leads.at(text.lead, 0).bits;
    const here = byKind.get(kind) as Int32Array;
    for (let word = 0; word < here.length; word += 1) {
      const begun = ((title[word] as number) | (lead[word] as number)) & (here[word] as number);
      let left = begun & (signs[openingSigns + word] ?? -1) & (signs[withinSigns + word] ?? -1);
      for (; left !== 0; left &= left - 1) {
        const one = ready[word * BITS + lowestBit(left)] as Readied;
        if (fits(one, text)) return one.rule;
      }
    }
    return null;
  };
}

/** Place of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
