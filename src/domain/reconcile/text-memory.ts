import { correctionMarks, datedMarks, isGraveMark } from './corrections.ts';
import type { SourceRank, TextMemory } from './known.ts';
import { substanceOf, textPrint, wordsOf } from './substance.ts';

/** Older texts than this many are forgotten: nobody's copy lags that far. */
const EARLIER_TEXTS = 20;

/**
 * What a source's text means for the text on record: `same`; `other` (a lagging or poorer copy); `rewritten`
 * (same substance, newer or better wording); `arrived` (there was no text, or only its beginning); `amended`;
 * `marked` (only a clerical mark was added).
 */
export type TextVerdict = 'same' | 'other' | 'rewritten' | 'arrived' | 'amended' | 'marked';

export interface KnownText {
  text: string | null;
  labels: readonly string[];
  texts: TextMemory;
  rank: SourceRank;
}

export interface SeenText {
  text: string;
  source: string;
  rank: SourceRank;
}

export interface TextJudgement {
  verdict: TextVerdict;
  /** The same object when there is nothing to remember. */
  texts: TextMemory;
}

export const NO_TEXT: TextMemory = { current: null, from: null, bySource: {}, earlier: [] };

/** A text that says no more than a label is a stub's: "Order". */
export function isStubText(text: string | null, labels: readonly string[]): boolean {
  if (text === null) return true;
  if (!labels.some((label) => text.length <= label.length + 40)) return false;
  const words = substanceOf(text);
  return words === '' || labels.some((label) => wordsOf(label) === words);
}

export function rememberText(texts: TextMemory, source: string, print: string): TextMemory {
  if (texts.bySource[source] === print) return texts;
  return { ...texts, bySource: { ...texts.bySource, [source]: print } };
}

/** Makes a text the current one. The one it replaces is remembered, so that a lagging copy is recognised. */
export function adoptText(texts: TextMemory, source: string, print: string): TextMemory {
  const { current, earlier } = texts;
  const past = current === null || current === print ? earlier : [...earlier, current];
  return {
    current: print,
    from: source,
    bySource: { ...texts.bySource, [source]: print },
    earlier: past.filter((old, at) => old !== print && past.indexOf(old) === at).slice(-EARLIER_TEXTS),
  };
}

/** The same fingerprint: the wording is taken over only from where it came, or from a better source. */
function judgeWording(known: KnownText, seen: SeenText, print: string): TextJudgement {
  const better = seen.rank > known.rank || known.texts.from === seen.source;
  if (seen.text === known.text || !better) {
    return { verdict: 'same', texts: rememberText(known.texts, seen.source, print) };
  }
  return { verdict: 'rewritten', texts: adoptText(known.texts, seen.source, print) };
}

function judgeEdit(before: string, after: string): TextVerdict {
  if (substanceOf(before) !== substanceOf(after)) return 'amended';
  const old = new Set(datedMarks(before));
  return correctionMarks(after).some((mark) => !old.has(mark) && isGraveMark(mark)) ? 'amended' : 'marked';
}

/**
 * Whether a differing text is an edit of this entry. A source that showed the current text itself and now shows
 * another has edited it. One that never showed the current text may lag or be poorer: nothing follows from a
 * text it showed before, from a text that stood here earlier, from a lower rank or from a mere beginning.
 */
function judgeDifference(known: KnownText, before: string, seen: SeenText, print: string): TextVerdict {
  const { texts } = known;
  const last = texts.bySource[seen.source];
  if (isStubText(before, known.labels) && !texts.earlier.includes(print)) return 'arrived';
  if (isStubText(seen.text, known.labels)) return 'other';
  if (last === texts.current) return judgeEdit(before, seen.text);
  if (last === print || texts.earlier.includes(print)) return 'other';
  const [old, young] = [substanceOf(before), substanceOf(seen.text)];
  if (young.length > old.length && young.startsWith(old)) return 'arrived';
  if (seen.rank < known.rank || (old.length > young.length && old.startsWith(young))) return 'other';
  return judgeEdit(before, seen.text);
}

/** Judges one source's text of an entry against the text on record. */
export function judgeText(known: KnownText, seen: SeenText): TextJudgement {
  const { texts } = known;
  if (seen.text === known.text && texts.current !== null && texts.bySource[seen.source] === texts.current) {
    return { verdict: 'same', texts };
  }
  const print = textPrint(seen.text);
  if (known.text === null) return { verdict: 'arrived', texts: adoptText(texts, seen.source, print) };
  if (print === texts.current) return judgeWording(known, seen, print);
  const verdict = judgeDifference(known, known.text, seen, print);
  const remember = verdict === 'other' ? rememberText : adoptText;
  return { verdict, texts: remember(texts, seen.source, print) };
}
