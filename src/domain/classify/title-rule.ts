import type { CourtKind } from '../court.ts';
import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import { type FirstLetters, firstLetters } from './first-letters.ts';

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

function fits(rule: TitleRule, text: EntryText): boolean {
  const words = rule.title ? text.title : text.lead;
  const pattern = rule.title ?? rule.lead;
  const end = pattern ? matchEnd(pattern, words) : 0;
  if (end < 0) return false;
  if (rule.within && !rule.within.test(text.first)) return false;
  if (rule.unlessWithin?.test(text.first)) return false;
  return !rule.unless?.test(words.slice(0, end + AFTER_CHARS));
}

/** A rule with the letters that its pattern can begin with; null where it does not stand at the beginning. */
interface Entrance {
  rule: TitleRule;
  letters: FirstLetters | null;
}

function entranceOf(rule: TitleRule): Entrance {
  const pattern = rule.title ?? rule.lead;
  return { rule, letters: pattern ? firstLetters(pattern) : null };
}

/** Where a text begins with something else than ASCII, or with nothing. */
const OTHER = 128;

function firstCode(words: string): number {
  const code = words.charCodeAt(0);
  return code < OTHER ? code : OTHER;
}

function mayFit({ rule, letters }: Entrance, kind: CourtKind | null, title: number, lead: number): boolean {
  if (rule.kinds && (kind === null || !rule.kinds.includes(kind))) return false;
  const code = rule.title ? title : lead;
  return letters === null || code === OTHER || letters[code] === true;
}

/** Finds the rule that decides a text. Asked are only those that its court and its first letters leave possible. */
export function createRuleFinder(
  rules: readonly TitleRule[],
): (text: EntryText, kind: CourtKind | null) => TitleRule | null {
  let entrances: Entrance[] | null = null;
  const possible = new Map<CourtKind | null, TitleRule[][]>();
  return (text, kind) => {
    let byLetters = possible.get(kind);
    if (!byLetters) possible.set(kind, (byLetters = []));
    const title = firstCode(text.title);
    const lead = firstCode(text.lead);
    const candidates = (byLetters[title * (OTHER + 1) + lead] ??= (entrances ??= rules.map(entranceOf))
      .filter((entrance) => mayFit(entrance, kind, title, lead))
      .map(({ rule }) => rule));
    for (const rule of candidates) if (fits(rule, text)) return rule;
    return null;
  };
}
