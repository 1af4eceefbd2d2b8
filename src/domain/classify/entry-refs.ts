import type { CourtKind } from '../court.ts';

/** Papers that a bare number before them names: "granting 9 Motion", "re 1 Complaint". */
const PAPERS =
  'Amended|Answer|Affidavit|Appeal|Application|Brief|Civil|Clerk|Complaint|Counterclaim|Declaration|Decision|Document|Emergency|Exhibit|Findings|First|Joint|Judgment|Jury|Letter|MANDATE|Memorandum|Minute|Motions?|Notices?|Objections?|Opinion|Oral|Orders?|Petition|Proposed|Redacted|Reply|Report|Request|Response|Scheduling|Sealed|Second|Statement|Status|Stipulation|Summons|Supplement(?:al)?|Transcript|Unopposed|USCA|Verdict|Voluntary|Withdraw';
const BEFORE_PAPER = new RegExp(
  `(?<![\\d:/.\\-#$(A-Z])\\b(\\d{1,4})\\]? (?=(?:[A-Z][A-Za-z'’]* ){0,2}?(?:${PAPERS}|${PAPERS.toUpperCase()})\\b)`,
  'g',
);
const LIST =
  '(\\d{1,4}(?:-\\d{1,3})?(?:(?: ?(?:,|&|;|/|and|,? and|through) ?)+#?\\d{1,4}\\b(?![/:.]\\d|-[a-z]))*)';
/** "Doc. # 15", "Dkt. Nos. 7 and 10", "docket entries 15, 16", "ECF No. 3", "DE 5", "[DI 20]". */
const NAMED = new RegExp(
  `\\b(?:doc(?:ument)?s?|dkts?|docket (?:entry|entries)|docket|d\\.?e\\.?|d\\.?i\\.?|ecf|entry|entries|rec\\. doc|filing|related doc|pldg|docs|r\\. doc)\\.?[ :\\[(]*(?:(?:nos?|numbers?|id|#s?)\\.?[ :#\\[(]*)*${LIST}(?![\\d/:]|-[a-z0-9]|\\.\\d)`,
  'gi',
);
/** "[13]", "[4-1]", "( 8 & 11 )", and "(23)" right after a ruling. */
const BRACKETED = /\[(\d{1,4})(-\d{1,3})?\]/g;
const SPACED = /\( (\d{1,4}(?: ?(?:,|&|and) ?\d{1,4})*) ?\)/g;
const AFTER_RULING = /\b(?:granted|denied|moot|terminated|stricken|withdrawn|motion)[ .]*\(#?(\d{1,4})\)/gi;
/** "denying 48 .", "granting 22 on a temporary basis", "as to 24, 30". */
const AFTER_VERB =
  /\b(?:granting|denying|re:?|as to|adopting|vacating|terminating|as moot|striking|in part|granted|withdrawing|to|overruling|extending) (?:#|\[)?(\d{1,4}(?:(?: ?(?:,|&|and|,? and) ?)+\d{1,4}\b)*)(?= ?(?:[.;,:]|$)| (?:on|in|as|filed|by|is|and|of)\b| (?=[A-Z]{2,}|[A-Z][a-z]+ (?:MOTION|Motion|for|to)))(?! of \d|\/)/g;
/** "re: 88 Roe's Motion": after the clerk's "re" a number is an entry's. */
const AFTER_RE = /\b[Rr][Ee]:? (\d{1,4}) (?=[A-Z(])/g;
/** "STIPULATION AND ORDER OF DISCONTINUANCE 13 the", "Findings and Recommendation 15 upon". */
const AFTER_PAPER =
  /(?<!\b(?:standing|general|executive|administrative|misc|miscellaneous|chapter|rule|form|exhibit|pre-?trial) )\b(?:order|discontinuance|recommendations?|complaint|opinion|motion|petition)s? (?:no\. |#)?(\d{1,3})(?=,? [a-z]{2,}| ?[.;]|$)(?! (?:days?|pages?|months?|years?|hours?|u\.s|f\.|copies|defendants|am|pm|counts?|of \d))/gi;
const ELSEWHERE =
  /^[\])]? (?:in|of|i n) (?:(?:case|civil action|no\.?|number|lead case)[ :]*)*(?:[A-Z]{2,4}\/)?(?:MDL|\d{1,2}:?\d{2}-?[a-z]{2}|\d{2}-)/i;
const FOREIGN_BEFORE = /\d{2}-?(?:cv|cr|md|mc|mj|bk|ap)-?\d{2,6}(?:-[A-Z]+)*,? $/i;
/** The Panel's form: "1 in NYS/1:22-cv-10283". */
const PANEL = /\b(\d{1,4}) i ?n (?:[A-Z]{2,4}\/)?(\d:\d{2}-[a-z]{2}-\d{5})/g;

const PATTERNS = [
  BEFORE_PAPER,
  NAMED,
  BRACKETED,
  SPACED,
  AFTER_RULING,
  AFTER_VERB,
  AFTER_RE,
  AFTER_PAPER,
] as const;

export interface OwnEntry {
  docketNumber: string | null;
  entryNumber: number | null;
  kind: CourtKind | null;
}

function numbersOf(list: string): number[] {
  return [...list.matchAll(/(\d{1,4})(?:-\d{1,3})?/g)].map((match) => Number(match[1]));
}

function addMatches(body: string, pattern: RegExp, found: Set<number>, own: OwnEntry): void {
  for (const match of body.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (ELSEWHERE.test(body.slice(end, end + 40))) continue;
    if (FOREIGN_BEFORE.test(body.slice(Math.max(0, match.index - 40), match.index))) continue;
    if (pattern === BRACKETED && match[2] && own.kind === 'appellate') continue;
    for (const number of numbersOf(match[1] ?? '')) found.add(number);
  }
}

/** Numbers of entries of the same docket that the text names (convention 19), ascending. `body` is without tails. */
export function entryRefsOf(body: string, own: OwnEntry): number[] {
  if (own.kind === 'supreme' || !/\d/.test(body)) return [];
  const found = new Set<number>();
  for (const pattern of PATTERNS) addMatches(body, pattern, found, own);
  const panel = own.docketNumber ? body.matchAll(PANEL) : [];
  for (const match of panel) {
    if (own.docketNumber?.startsWith(match[2] ?? '?')) found.add(Number(match[1]));
  }
  const last = own.entryNumber ?? 9_999;
  return [...found]
    .filter((number) => number > 0 && number !== last && (number < last || last > 9_999))
    .sort((a, b) => a - b);
}
