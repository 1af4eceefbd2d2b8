import type { CourtKind } from '../court.ts';
import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';

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

/** End of a sticky match at the start of the words, or -1. */
function matchEnd(pattern: RegExp, words: string): number {
  pattern.lastIndex = 0;
  return pattern.test(words) ? pattern.lastIndex : -1;
}

function fits(rule: TitleRule, text: EntryText, kind: CourtKind | null): boolean {
  if (rule.kinds && (kind === null || !rule.kinds.includes(kind))) return false;
  const words = rule.title ? text.title : text.lead;
  const pattern = rule.title ?? rule.lead;
  const end = pattern ? matchEnd(pattern, words) : 0;
  if (end < 0) return false;
  if (rule.within && !rule.within.test(text.first)) return false;
  if (rule.unlessWithin?.test(text.first)) return false;
  return !rule.unless?.test(words.slice(0, end + AFTER_CHARS));
}

export function decidingRule(
  rules: readonly TitleRule[],
  text: EntryText,
  kind: CourtKind | null,
): TitleRule | null {
  for (const rule of rules) if (fits(rule, text, kind)) return rule;
  return null;
}
