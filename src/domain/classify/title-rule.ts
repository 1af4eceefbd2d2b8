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
  /** Pattern in the first words that takes the meaning back. */
  unless?: RegExp;
  kinds?: readonly CourtKind[];
  relief?: Relief | null;
  outcome?: Outcome | null;
  importance?: Importance;
  /** Texts that this rule decides; they are run as tests. */
  examples: readonly string[];
}

const WITHIN_CHARS = 500;

function fits(rule: TitleRule, text: EntryText, kind: CourtKind | null): boolean {
  if (rule.kinds && (kind === null || !rule.kinds.includes(kind))) return false;
  if (rule.lead) {
    rule.lead.lastIndex = 0;
    if (!rule.lead.test(text.lead)) return false;
  }
  if (rule.title) {
    rule.title.lastIndex = 0;
    if (!rule.title.test(text.title)) return false;
  }
  if (rule.within && !rule.within.test(text.lower.slice(0, WITHIN_CHARS))) return false;
  return !rule.unless?.test(text.lower.slice(0, WITHIN_CHARS));
}

export function decidingRule(
  rules: readonly TitleRule[],
  text: EntryText,
  kind: CourtKind | null,
): TitleRule | null {
  for (const rule of rules) if (fits(rule, text, kind)) return rule;
  return null;
}
