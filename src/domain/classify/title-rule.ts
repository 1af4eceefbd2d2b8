import type { CourtKind } from '../court.ts';
import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import { MAX_STATES, openingsOf, type Opening } from './openings.ts';
import { matches, sought, type Sought } from './sought.ts';

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

/** A rule with what its patterns need of a text. */
interface Readied {
  rule: TitleRule;
  opening: Sought | null;
  within: Sought | null;
  unlessWithin: Sought | null;
  unless: Sought | null;
}

function readied(rule: TitleRule): Readied {
  const ready = (pattern: RegExp | undefined) => (pattern ? sought(pattern) : null);
  return {
    rule,
    opening: ready(rule.title ?? rule.lead),
    within: ready(rule.within),
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
function fits({ rule, opening, within, unlessWithin, unless }: Readied, text: EntryText): boolean {
  const { signs, first } = text;
  const words = rule.title ? text.title : text.lead;
  const end = opening ? matchEnd(opening.pattern, words) : 0;
  if (end < 0) return false;
  if (within && !within.pattern.test(first)) return false;
  if (unlessWithin && matches(unlessWithin, signs, first)) return false;
  return !(unless && matches(unless, signs, words.slice(0, end + AFTER_CHARS)));
}

/** Rules in order, and beside them in one row the two signs that each needs, since most are ruled out by these. */
interface RuleList {
  rules: readonly Readied[];
  needs: Int32Array;
}

function listOf(rules: readonly Readied[]): RuleList {
  const free = { index: 0, bit: 0 };
  const needs = rules.flatMap(({ opening, within }) =>
    [opening ?? free, within ?? free].flatMap(({ index, bit }) => [index, bit]),
  );
  return { rules, needs: Int32Array.from(needs) };
}

/** The first rule of a list that fits. */
function firstFit({ rules, needs }: RuleList, text: EntryText): TitleRule | null {
  const { signs } = text;
  for (let place = 0; place < rules.length; place += 1) {
    const opening = needs[place * 4 + 1] as number;
    const within = needs[place * 4 + 3] as number;
    if (((signs[needs[place * 4] as number] ?? -1) & opening) === 0 && opening !== 0) continue;
    if (((signs[needs[place * 4 + 2] as number] ?? -1) & within) === 0 && within !== 0) continue;
    const one = rules[place] as Readied;
    if (fits(one, text)) return one.rule;
  }
  return null;
}

/** A rule that looks within says nothing of how a text begins. */
const ANYTHING = /(?:)/y;
/** Enough to tell most first words apart. */
const OPENING_CHARS = 6;
/** Beyond this many pairs of openings the lists are made anew. */
const MAX_LISTS = 20_000;

/** Finds the rule that decides a text. Tried are only those that its court, first letters and words leave possible. */
export function createRuleFinder(
  rules: readonly TitleRule[],
): (text: EntryText, kind: CourtKind | null) => TitleRule | null {
  const ready = rules.map(readied);
  const titled = ready.filter(({ rule }) => rule.title);
  const led = ready.filter(({ rule }) => !rule.title);
  const titles = openingsOf(
    titled.map(({ rule }) => rule.title as RegExp),
    OPENING_CHARS,
  );
  const leads = openingsOf(
    led.map(({ rule }) => rule.lead ?? ANYTHING),
    OPENING_CHARS,
  );
  const lists = new Map<CourtKind | null, Map<number, RuleList>>();
  const listed = (kind: CourtKind | null, title: Opening, lead: Opening): RuleList => {
    const possible = new Set([
      ...title.patterns.map((place) => titled[place]),
      ...lead.patterns.map((place) => led[place]),
    ]);
    const fitting = ready.filter(
      (one) => possible.has(one) && (!one.rule.kinds || (kind !== null && one.rule.kinds.includes(kind))),
    );
    return listOf(fitting);
  };
  return (text, kind) => {
    let known = lists.get(kind);
    if (!known || known.size > MAX_LISTS) lists.set(kind, (known = new Map()));
    const title = titles.at(text.title, 0);
    const lead = leads.at(text.lead, 0);
    const key = title.id * MAX_STATES + lead.id;
    let list = known.get(key);
    if (!list) known.set(key, (list = listed(kind, title, lead)));
    return firstFit(list, text);
  };
}
