import type { CourtKind } from '../court.ts';
import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import { type Openings, openingsOf } from './openings.ts';
import { matches, type Signs, sought, type Sought } from './sought.ts';

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

/** Rules of one kind of opening, in the order of all, and what each needs beside it in rows: most are ruled out by these. */
interface RuleList {
  rules: readonly Readied[];
  /** Place among all rules. */
  order: Int32Array;
  /** Index and bit of the signs of the opening and of the words within; bit 0 where there is none. */
  needs: Int32Array;
  openings: Openings;
}

const NO_NEED = { index: 0, bit: 0 };

/** @param patternOf The pattern at the beginning of a text; null for a rule of the other kind of opening. */
function listOf(all: readonly Readied[], patternOf: (rule: TitleRule) => RegExp | null): RuleList {
  const order = [...all.keys()].filter((place) => patternOf((all[place] as Readied).rule) !== null);
  const rules = order.map((place) => all[place] as Readied);
  const needs = rules.flatMap(({ opening, within }) =>
    [opening ?? NO_NEED, within ?? NO_NEED].flatMap(({ index, bit }) => [index, bit]),
  );
  return {
    rules,
    order: Int32Array.from(order),
    needs: Int32Array.from(needs),
    openings: openingsOf(
      rules.map(({ rule }) => patternOf(rule) as RegExp),
      OPENING_CHARS,
    ),
  };
}

/** Whether the text has the signs that the rule at this place of the list needs. */
function hasSigns({ needs }: RuleList, place: number, signs: Signs): boolean {
  const opening = needs[place * 4 + 1] as number;
  if (opening !== 0 && ((signs[needs[place * 4] as number] ?? -1) & opening) === 0) return false;
  const within = needs[place * 4 + 3] as number;
  return within === 0 || ((signs[needs[place * 4 + 2] as number] ?? -1) & within) !== 0;
}

/** A rule that fits, by its place in its list. */
function fitAt(list: RuleList, place: number, text: EntryText, kind: CourtKind | null): TitleRule | null {
  if (!hasSigns(list, place, text.signs)) return null;
  const one = list.rules[place] as Readied;
  const { kinds } = one.rule;
  if (kinds && (kind === null || !kinds.includes(kind))) return null;
  return fits(one, text) ? one.rule : null;
}

/** A rule that looks within says nothing of how a text begins. */
const ANYTHING = /(?:)/y;
/** Enough to tell most first words apart. */
const OPENING_CHARS = 6;

/**
 * Finds the rule that decides a text: the first that fits of two lists, which are gone through side by side. Tried are
 * only those that its court, first letters and words leave possible.
 */
export function createRuleFinder(
  rules: readonly TitleRule[],
): (text: EntryText, kind: CourtKind | null) => TitleRule | null {
  const ready = rules.map(readied);
  const titled = listOf(ready, (rule) => rule.title ?? null);
  const led = listOf(ready, (rule) => (rule.title ? null : (rule.lead ?? ANYTHING)));
  return (text, kind) => {
    const ofTitle = titled.openings.at(text.title, 0).patterns;
    const ofLead = led.openings.at(text.lead, 0).patterns;
    let at = 0;
    for (const place of ofTitle) {
      const order = titled.order[place] as number;
      for (; at < ofLead.length && (led.order[ofLead[at] as number] as number) < order; at += 1) {
        const rule = fitAt(led, ofLead[at] as number, text, kind);
        if (rule) return rule;
      }
      const rule = fitAt(titled, place, text, kind);
      if (rule) return rule;
    }
    for (; at < ofLead.length; at += 1) {
      const rule = fitAt(led, ofLead[at] as number, text, kind);
      if (rule) return rule;
    }
    return null;
  };
}
