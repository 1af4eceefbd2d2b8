import type { CourtKind } from '../court.ts';
import type { EntryText } from './entry-text.ts';
import { allMatches } from './matches.ts';
import { entryMarks, MARK } from './number-marks.ts';
import { mayMatch, sought, type Sought } from './sought.ts';

/*
 * Where words stand before a number, the number is looked for first (`(?=\d)`) and the words are read back from it: a
 * text has few numbers and many such words. What is soon seen (a blank before it, what follows) is asked first.
 */

/** Papers that a bare number before them names: "granting 9 Motion", "re 1 Complaint". */
const PAPERS =
  'Abstract|Administrative|Amended|Answer|Affidavit|Appeal|Application|Brief|Civil|Certificate|Clerk|Complaint|Consent|Correspondence|Corrected|Cross|Counterclaim|Declaration|Decision|Document|Emergency|Exhibit|Findings|First|Joint|Judgment|Jury|Letter|MANDATE|Memorandum|Minute|Motions?|Notices?|Objections?|Opinion|Opposition|Partial|PF&R|R&R|Praecipe|Oral|Orders?|Petition|Proposed|Redacted|Reply|Recommendations?|Renewed|Report|Request|Response|Rulings?|Scheduling|Sealed|Second|Statement|Status|Stipulation|Suggestion|Summons|Third|Supplement(?:al)?|Transcript|Unopposed|USCA|Verdict|Voluntary|Waiver|Warrant|Withdraw';
const BEFORE_PAPER = new RegExp(
  `(?<![\\d:/.\\-#$(A-Z])\\b(\\d{1,4})\\]? (?!D(?:ays?|AYS?)\\b|Pages?\\b|Hours?\\b)(?=(?:[A-Z][A-Za-z'’-]* |Rule [\\d.]+ ){0,2}?(?:${PAPERS}|${PAPERS.toUpperCase()})\\b)`,
  'g',
);
const LIST =
  '\\d{1,4}(?:-\\d{1,3})?(?:(?: ?(?:,|&|;|/|and|,? and|through) ?)+#?\\d{1,4}\\b(?![/:.]\\d|-[a-z]))*';
/** "Doc. # 15", "Dkt. Nos. 7 and 10", "docket entries 15, 16", "ECF No. 3", "DE 5", "[DI 20]". */
const NAMED = new RegExp(
  `(?=\\d)(?<![\\d/,-])(?<=(?<lead>\\b(?:doc(?:ument)?s?|dkts?|docket (?:entry|entries)|docket|d\\.?[ein]\\.?|ecf|entry|entries|rec\\. doc|filing|related doc|pldg|docs|r\\. doc|(?<=\\[)r)(?!\\d)\\.?[ :\\[(]*(?:(?:nos?|numbers?|id|#s?)\\.?[ :#\\[(]*)*(?:\\[[A-Z ]{3,40}\\] )?))(?<list>${LIST})(?![\\d/:]|-[a-z0-9]|\\.\\d)`,
  'gi',
);
/** "[13]", "[4-1]", "( 8 & 11 )", and "(23)" right after a ruling. */
const BRACKETED = /\[ ?(\d{1,4})(-\d{1,3})? ?\]/g;
const SPACED = /\( (\d{1,4}(?: ?(?:,|&|and) ?\d{1,4})*) ?\)/g;
const AFTER_RULING =
  /\b(?:granted|denied|moot|terminated|stricken|withdrawn|motion)[ .]*\(#?(\d{1,4})\)(?! ?(?:the|plaintiff|defendant|this|that|it|all|any|no|within|on|if|by) )/gi;
/** "denying 48 .", "granting 22 on a temporary basis", "as to 24, 30". */
const AFTER_VERB =
  /(?=\d)(?<=[ [])(?<=\b(?:[Gg]ranting|GRANTING|[Dd]enying|DENYING|adopting|vacating|terminating|striking|overruling|allowing|as moot) \[?)(\d{1,4})\]? (?=[A-Z][a-z]|the [A-Z][a-z])(?!(?:Day|Hour|Page|Month|Year|Plaintiff|Defendant)s?\b(?! an? ))|(?=\d)(?<=[ [#])(?<=\b(?:granting|denying|re:?|as to|adopting|vacating|terminating|as moot|striking|in part|granted|withdrawing|(?<!up )to|overruling|extending) (?:#|\[)?)(\d{1,4}(?:(?: ?(?:,|&|and|,? and) ?)+\d{1,4}\b)*)(?= ?(?:[.;,)]|:(?!\d)|$)| (?:on|in|as|filed|by|is|and|of)\b| (?=[A-Z]{2,}|[A-Z][a-z]+ (?:MOTION|Motion|for|to)))(?! of \d|\/| U\.?S\.?C)/g;
/** "granting 2 6 Motion": one motion filed twice, or two of a name. */
const PAIRED =
  /(?=\d)(?<= )(?<=\b(?:granting|denying|re:?|in part|moot|terminating|adopting) )((?:\d{1,4} ?,? (?:and |& )?){1,8})(?=\d{1,4} [A-Z])/gi;
/** "re: 88 Roe's Motion": after the clerk's "re" a number is an entry's. */
const AFTER_RE = /\b[Rr][Ee]:? (\d{1,4}) (?=[A-Z(]|the [A-Za-z]+['’]s [A-Z])/g;
/** "STIPULATION AND ORDER OF DISCONTINUANCE 13 the", "Findings and Recommendation 15 upon". */
const AFTER_PAPER =
  /(?=\d)(?<=[ #])(?<=(?<!\b(?:standing|general|executive|administrative|misc\.?|miscellaneous|chapter|rule|form|exhibit|pre-?trial(?= order)) )\b(?:order|discontinuance|recommendations?|complaint|indictment|opinion|motion|petition|report|letter|stipulation|reply|application)s?(?!(?<=\border) (?:no\.|#)) (?:no\. |#)?)(\d{1,3})(?=,? [a-z]{2,}| ?[.;]|$)(?! (?:days?|pages?|months?|years?|hours?|u\.s|f\.|copies|defendants|am|pm|counts?|of \d))/gi;
/** "MOTION to Strike 33 Expert Designation" */
const AFTER_INFINITIVE =
  /\bto (?:strike|seal|unseal|quash|vacate|correct|amend|withdraw|redact|supplement|modify) \[?(\d{1,4})\]? (?=[A-Z])/gi;
/** "plaintiff's 5 motion", "the 18 motion for leave": in lower case a number before a paper needs its article. */
const BEFORE_LOWER =
  /(?=\d)(?<=[ [])(?<=(?:['’]s?|\b(?:[Tt]he|re|their|its|granting|GRANTING|denying|DENYING|allowing|in part|moot|terminating|pursuant to)|[.;:]) \[?)(\d{1,4})\]? (?=(?:[A-Za-z]+['’]?s? ){0,4}?(?:motions?|requests?|applications?|petition|letters?|stipulation|complaint|notice|order|answer|consent)\b)|(?=\d)(?<=\bre:? )(\d{1,4}) (?=(?:[a-z]+ ){0,3}?(?:hearing|order|judgment|indictment|conference|minutes)\b)/g;
/** "Motion to Dismiss 27 , currently", "the stipulation of dismissal 50 is effective": some courts number after the name. */
const AFTER_NAME =
  /(?=\d)(?<= )(?:(?=(\d{1,4})(?= (?:[.,;)]|(?:is|are|was|be|has|filed|before|as to|by|shall|set for|to (?:the|order)|access to)\b)|\.?$|\. (?=[A-Z.])|,? ?filed by\b))(?<!\b(?:rules?|sections?|chapter|counts?|title|part|nos?|phase|track|form|claims?|days?|pages?|exhibits?|level|class|type|within|of|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) )(?<=\b(?:motions?|objections?|applications?|requests?|stipulations?|petitions?|complaint|letters?|removal|settlement|dismissal|findings|matter of law|brief|opposition|response|report|declaration|recommendations?|parties|order|evidence)\b[^.;:()[\]\d]{0,90}? )\1|(?<=\bjudge [a-z. ]{3,40}, )(\d{1,4})(?= ?$))/gi;
/** "the parties' 320 , 385 motions": the program that links a number leaves a blank after it. */
const LINKED =
  /(?<![\d/:.$#§-]|[$§#] )\b(\d{1,4}(?: , (?:and )?\d{1,4})+\b(?![\d/:.-]\d)|\d{1,4}(?= [,;](?: |$))|(?<=\) )\d{1,4}(?= filed by))/g;
/** "MOTIONS FOR REVIEW 221 222 ;", "PENDING MOTIONS 182 183 204 by Judge Roe": a run of linked numbers. */
const RUN = /(?<=[A-Za-z] )(\d{1,4}(?: \d{1,4})+)(?= (?:[.,;:]|by (?:the |chief |magistrate )?judge\b|$))/gi;
/** "regarding Notice (Other) 37 of Objection" */
const AFTER_KIND =
  /\b(?:regarding|re:?|to) (?:[A-Z][a-z]+ ){1,2}\(Other\) (\d{1,4})\b|\(Issued\) (\d{1,4})(?= [.,;])/g;
/** "ORDER: 318 Roe Insurance Company's Motion for Leave" */
const AFTER_ORDER =
  /\b(?:ORDER|Order|order): ?\[?(\d{1,4})\]? (?=(?:[A-Z][\w.&,'’-]* |and |of ){0,8}?[A-Z][\w.-]*['’]s? (?:[A-Z][\w-]* ){0,3}(?:Motion|Request|Application|Petition|Letter|Stipulation|Objection))/g;
/** "this Court's 112 June 22, 2026, Order" */
const BEFORE_DATED =
  /(?=\d)(?<=(?:['’]s?|\b(?:the|its|re|prior)) \[?)(\d{1,4})\]? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4},? (?:[A-Z][a-z]+ ){0,3}(?:Order|Opinion|Judgment|Motion|Letter|Notice|Report|Ruling))/g;
const A_MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/;
/** "(Re: # 40)", "(related document(s)401, 455)": bankruptcy courts name related papers in brackets. */
const RELATED_OPEN =
  /(?:\((?:re(?=:? ?#)|(?:re:? ?)?related (?:to )?(?:document|doc|motion)s?)|\bre: related (?:document|doc)s?)(?:\(s\))?[:. [(]*/gi;
const RELATED_SIGN = /\(re|re: related/i;
const RELATED = sought(/related/i);
const RELATED_NUMBER =
  /(?:^|(?<!(?:\$ ?\d{1,3}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? [\d-]{1,5})), ?|\band |& ?|^\[)#? ?\[?(\d{1,4})(?=$|[,)\] ]|\band\b)(?![\d/-])/gi;
const RELATED_CHARS = 400;

function relatedEntries({ full, signs }: Pick<EntryText, 'full' | 'signs'>): number[] {
  const found: number[] = [];
  if (!full.includes('#') && !mayMatch(RELATED, signs)) return found;
  if (!RELATED_SIGN.test(full)) return found;
  for (const open of allMatches(full, RELATED_OPEN)) {
    const from = open.index + open[0].length;
    for (const match of full
      .slice(from, from + RELATED_CHARS)
      .split(')', 1)[0]
      ?.matchAll(RELATED_NUMBER) ?? [])
      found.push(Number(match[1]));
  }
  return found;
}

/** The number that an entry of an appellate docket carries before its case: "[3612341][48] [24-1234]". */
const OWN_NUMBER = /\[\d{1,4}\](?= *(?:\[\d{2}-\d{2,5}\]|$))/;
/** Numbers after these words count something else; a paper may still follow ("Chapter 11 Voluntary Petition"). */
const COUNTS =
  /(?:\b[a-z]{3,9}\.? \d{1,2}, |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?, ?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) |\bup to |\b(?:frbp|cja|ao|g\.o\.|dkt|form|chapter|rule|misc\.? order|general order|standing order|section|volume|exhibit|count|phase) ?|§ ?|§ [\d(), a-z]{1,20} and )$/i;
/** "re: 114 Alder Court" is where a house stands. */
const STREET =
  /^ ?(?:[A-Za-z0-9.'’]+ ){1,3}(?:Street|St\.|Avenue|Ave|Road|Rd|Drive|Dr\.|Lane|Ln|Boulevard|Blvd|Way|Place|Terrace|Circle|Parkway|Highway|Court(?! (?:Order|Record)))\b/;
const ELSEWHERE =
  /^[\])]? (?:in|of|i n) (?:(?:case|civil action|no\.?|number|lead case)[ :]*)*(?:[A-Z]{2,4}\/)?(?:MDL|\d{1,2}:?\d{2}-?[a-z]{2}|\d{2}-)/i;
const FOREIGN_BEFORE = /(?:\d{2}-?(?:cv|cr|md|mc|mj|bk|ap)-?\d{2,6}(?:-[A-Z]+)*|\bno\. \d{2}-\d{2,6}),? $/i;
/** The Panel's form: "1 in NYS/1:22-cv-10283". */
const PANEL = /\b(\d{1,4}) i ?n (?:[A-Z]{2,4}\/)?(\d:\d{2}-[a-z]{2}-\d{5})/g;

/** "re: pldg. (1 in MDL No. 2800)" on the Panel's own docket. */
const OWN_PANEL_NUMBER = /^MDL(?: No\.)? ?(\d+)$/i;
const OWN_PANEL = /\b(\d{1,4}) i ?n MDL No\. (\d{1,4})\b/g;

/** A pattern with the marks without which it cannot match, and words that it needs. */
export interface EntryPattern {
  marks: number;
  pattern: RegExp;
  words?: Sought;
}

export const ENTRY_PATTERNS: readonly EntryPattern[] = [
  { marks: MARK.beforeCapital, pattern: BEFORE_PAPER },
  { marks: MARK.number, pattern: NAMED },
  { marks: MARK.bracket, pattern: BRACKETED },
  { marks: MARK.openBlank, pattern: SPACED },
  { marks: MARK.parentheses, pattern: AFTER_RULING },
  { marks: MARK.afterVerb, pattern: AFTER_VERB },
  { marks: MARK.afterVerb | MARK.beforeLetter, pattern: PAIRED },
  { marks: MARK.afterRe, pattern: AFTER_RE },
  { marks: MARK.afterName, pattern: AFTER_PAPER },
  { marks: MARK.beforeLetter, pattern: AFTER_INFINITIVE, words: sought(AFTER_INFINITIVE) },
  { marks: MARK.beforeLetter, pattern: BEFORE_LOWER },
  { marks: MARK.named, pattern: AFTER_NAME },
  { marks: MARK.linked, pattern: LINKED },
  { marks: MARK.pair, pattern: RUN },
  { marks: MARK.beforeCapital, pattern: BEFORE_DATED, words: sought(A_MONTH) },
  { marks: MARK.beforeLetter, pattern: AFTER_ORDER, words: sought(AFTER_ORDER) },
  { marks: MARK.number, pattern: AFTER_KIND, words: sought(AFTER_KIND) },
];

export interface OwnEntry {
  docketNumber: string | null;
  entryNumber: number | null;
  kind: CourtKind | null;
}

const PLAIN_NUMBER = /^\d+$/;

function numbersOf(list: string): number[] {
  if (PLAIN_NUMBER.test(list)) return [Number(list)];
  return allMatches(list, /(\d{1,4})(?:-\d{1,3})?/g).map((match) => Number(match[1]));
}

/** "under 28 U.S.C. 2241" */
const HABEAS_STATUTE = /^22(?:41|54|55)$/;

/** Numbers that a pattern found, with the words around them. */
interface FoundNumbers {
  pattern: RegExp;
  /** "15, 16" */
  list: string;
  /** The words that name them, where the pattern reads them: "Dkt. Nos. ". */
  lead: string;
  before: string;
  after: string;
}

const AROUND_CHARS = 40;

/** Numbers that a pattern finds and that are none of this docket's entries. */
function countsElse({ pattern, list, lead, before, after }: FoundNumbers, own: OwnEntry): boolean {
  // Sections of the habeas statutes.
  if (HABEAS_STATUTE.test(list) && own.kind === 'district') return true;
  if (pattern === BEFORE_PAPER || pattern === LINKED) return COUNTS.test(before);
  const year = Number(list) > 1900 && Number(list) < 2100;
  if (pattern === AFTER_RE) return (year && own.kind === 'bankruptcy') || STREET.test(after);
  if (pattern !== NAMED || own.kind !== 'appellate') return false;
  // "The docket number 22-21 has been assigned" is the appeal's own; its first entry names the notice by its number below.
  return /^(?:docket|case) num/i.test(lead) || /notice of appeal \($/i.test(before);
}

function addMatches(body: string, pattern: RegExp, found: Set<number>, own: OwnEntry): void {
  for (const match of allMatches(body, pattern)) {
    const { lead = '', list = match[1] ?? match[2] ?? '' } = match.groups ?? {};
    const at = match.index - lead.length;
    const end = match.index + match[0].length;
    const before = body.slice(Math.max(0, at - AROUND_CHARS), at);
    const after = body.slice(end, end + AROUND_CHARS);
    if (ELSEWHERE.test(after) || FOREIGN_BEFORE.test(before)) continue;
    if (pattern === BRACKETED && match[2] && own.kind === 'appellate') continue;
    if (countsElse({ pattern, list, lead, before, after }, own)) continue;
    for (const number of numbersOf(list)) found.add(number);
  }
}

/** Whether a pattern can find anything in a body with these marks and signs. */
export function mayName(
  { marks: needed, words }: EntryPattern,
  { marks, signs }: Pick<EntryText, 'marks' | 'signs'>,
): boolean {
  return (marks & needed) === needed && (!words || mayMatch(words, signs));
}

/** Numbers of entries of the same docket that the text names (convention 19), ascending. `body` is without tails. */
export function entryRefsOf(
  whole: Pick<EntryText, 'body' | 'full' | 'marks' | 'signs'>,
  own: OwnEntry,
): number[] {
  if (own.kind === 'supreme') return [];
  const related = relatedEntries(whole);
  const body = own.kind === 'appellate' ? whole.body.replace(OWN_NUMBER, ' ') : whole.body;
  const marks = entryMarks(body);
  if (marks === 0 && related.length === 0) return [];
  const found = new Set(related);
  for (const one of ENTRY_PATTERNS)
    if (mayName(one, { marks, signs: whole.signs })) addMatches(body, one.pattern, found, own);
  const panel =
    own.docketNumber && whole.marks & MARK.dash && / i ?n /.test(body) ? allMatches(body, PANEL) : [];
  for (const match of panel) {
    if (own.docketNumber?.startsWith(match[2] ?? '?')) found.add(Number(match[1]));
  }
  const panelNumber = OWN_PANEL_NUMBER.exec(own.docketNumber ?? '')?.[1];
  for (const match of panelNumber ? body.matchAll(OWN_PANEL) : [])
    if (match[2] === panelNumber) found.add(Number(match[1]));
  const last = own.entryNumber ?? 9_999;
  return [...found]
    .filter((number) => number > 0 && number !== last && (number < last || last > 9_999))
    .sort((a, b) => a - b);
}
