import { ABBREVIATIONS } from './abbreviations.ts';

/** The sentences of docket text as it is printed, for those who quote one. Clerks write many stops that end none. */

/** A stop before what may begin a sentence, a citation of a circuit's own rules among them; or the number of a list. */
const STOP =
  /(?<word>\b[\w'’]+|)\.\s+(?=(?<next>[A-Z][\w'’]*|[("[*]|\d{1,2}(?:st|nd|rd|th) Cir\b|(?:\d{1,2}|[a-z])\. [A-Z]))|(?<=;|(?<!\bNotices):)\s(?=(?:\d{1,2}|[a-z])\. [A-Z])/g;

/** "4 p.m. Parties shall", not "4 p.m. (EDT)", "4 p.m. Eastern" or "4 P.M. IN CHAMBERS". */
const HOUR = /\d ?[ap]\.m$/i;
const AFTER_HOUR =
  /^(?:(?!(?:Eastern|Central|Mountain|Pacific|Hawaii|Courtroom|Room|In|At|Before)\b)[A-Z][a-z]|(?:SO|THERE|THE|ALL|PLEASE)$)/;
/** "filed by Roe, Inc. Hearing set for": what begins a sentence behind a company, and no further name. */
const COMPANY = /^(?:inc|corp|co|ltd)$/i;
const AFTER_COMPANY =
  /^(?:[HR]earing|Objections?|Signed|Filed|Filing|Orders?|Responses?|Repl(?:y|ies)|Oral|Documents?|The|This|These|It|Attorney|Service|Served?|Motions?|Answer|Plaintiffs?|Defendants?|Forwarded|Lodged|Fee|Due|Date|Entered|Nature|Last|Pursuant|Case|Court|Counsel|Parties)$/;
/** Companies by letters alone end a sentence as any word does. */
const ENDS = /^llc$/i;
const INITIAL = /^(?:[A-Z]|ch)$/i;

const abbreviates = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase());

/** "that: 1. The motion": the number belongs to what follows; "Defendant No. 12. The" names one. */
function beginsItem(before: string): boolean {
  const [found, word = ''] = /(?:^|(\w*)[.;:]\s)(?:\d{1,2}|[a-z])$/.exec(before) ?? [];
  return found !== undefined && !abbreviates(word);
}

/** Whether the stop behind this word ends a sentence; `before` is the text up to it. */
function ends(before: string, word: string, next: string): boolean {
  if (HOUR.test(before)) return AFTER_HOUR.test(next);
  if (COMPANY.test(word)) return AFTER_COMPANY.test(next);
  if (beginsItem(before) || /\bet al$/i.test(before)) return false;
  return ENDS.test(word) || !(INITIAL.test(word) || abbreviates(word));
}

/** The sentences in their order, none of them empty; the last may have no stop. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: found, groups } of text.matchAll(STOP)) {
    const { word, next = '' } = groups ?? {};
    const stop = index + (word?.length ?? 0);
    if (word !== undefined && !ends(text.slice(Math.max(0, stop - 12), stop), word, next)) continue;
    sentences.push(text.slice(from, word === undefined ? stop : stop + 1));
    from = index + found.length;
  }
  return [...sentences, text.slice(from)].filter((sentence) => sentence !== '');
}
