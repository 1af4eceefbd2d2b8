/** A docket number as somebody wrote it, with the words around it taken off. */
export interface DocketNumberSpelling {
  /** The number itself: one kind of dash, no doubled dashes, no blanks around dashes and colons. */
  text: string;
  /** Case type said in words before the number ("Civil Action No.") or null. */
  typeInWords: 'cv' | 'cr' | 'mc' | null;
}

/** Longer than any spelling seen; prose is turned away before a pattern looks at it. */
const LONGEST_SPELLING = 120;

const DASHES = /\s*[\u002d\u00ad\u058a\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+\s*/g;
/** A word joined to the year by a dash is part of the number: "CIV-24-1234-F", "A-24-CV-00123". */
const LEAD_WORD =
  /^(?:c[rv](?=[.\s]+no\b)|usca\d*|case|cause|docket|appeal|application|adversary|adv|bankruptcy|bankr|proceedings?|proc|actions?|numbers?|no|nr|civil|civ|criminal|crim|miscellaneous|a)\b(?!-?\d)[.:#\s]*|^#\s*|^№\s*/i;
/** The Supreme Court marks capital cases behind the number. */
const CAPITAL_MARK = /\s*\*{3}[^*]{0,40}\*{3}\s*$/;

/** What court feeds write; they are read by the hundred thousand, so nothing is taken off where nothing is on. */
const PLAIN = /^\d[\da-z:]*(?:-[\da-z]+)+$/i;

/** Null when the text is empty or far too long to be a docket number. */
export function readSpelling(raw: string): DocketNumberSpelling | null {
  if (raw.length === 0 || raw.length > LONGEST_SPELLING) return null;
  if (PLAIN.test(raw)) return { text: raw, typeInWords: null };
  let text = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CAPITAL_MARK, '')
    .replace(/[.,;]+$/, '');
  let typeInWords: DocketNumberSpelling['typeInWords'] = null;
  for (let word = LEAD_WORD.exec(text); word; word = LEAD_WORD.exec(text)) {
    typeInWords ??= typeOfWord(word[0]);
    text = text.slice(word[0].length);
  }
  return { text: text.replace(DASHES, '-').replace(/\s*:\s*/g, ':'), typeInWords };
}

function typeOfWord(word: string): DocketNumberSpelling['typeInWords'] {
  if (/^c(?:iv|v)/i.test(word)) return 'cv';
  if (/^cr/i.test(word)) return 'cr';
  return /^misc/i.test(word) ? 'mc' : null;
}
