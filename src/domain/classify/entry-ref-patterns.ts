/**
 * The forms in which a text names entries of its own docket. Each pattern is tried at the numbers that have its marks,
 * begins with the number and reads the words before it backwards; a group of its own is what the form writes before
 * the number.
 */

import { BESIDE } from './entry-numbers.ts';
import { sought, type Sought } from './sought.ts';

/** Papers that a bare number before them names: "granting 9 Motion", "re 1 Complaint". */
const PAPERS =
  'Abstract|Administrative|Amended|Answer|Affidavit|Appeal|Application|Brief|Civil|Certificate|Clerk|Complaint|Consent|Correspondence|Corrected|Cross|Counterclaim|Declaration|Decision|Document|Emergency|Exhibit|Findings|First|Indictment|(?:Preliminary |Permanent )?Injunction|Joint|Judgment|Jury|Letter|MANDATE|Memorandum|Minute|Motions?|Notices?|Objections?|Opinion|Opposition|Partial|PF&R|R&R|Praecipe|Oral|Orders?|Petition|Proposed|Redacted|Reply|Recommendations?|Renewed|Report|Request|Response|Rulings?|Scheduling|Sealed|Second|Statement|Status|Stipulation|Suggestion|Summons|Superseding|Temporary Restraining|Third|TRO|Supplement(?:al|ation)?|Transcript|Unopposed|USCA|Verdict|Voluntary|Waiver|Warrant|Withdraw';
/** Whose paper it is, in any number of words: "205 Plaintiffs/Counter-Defendants', Roe Company and Doe, Inc., Motion". */
const NAME_WORD = "(?:[A-Z][\\w.&,'’/-]* |and |of |the |for )";
const OWNER = `(?=[A-Z])${NAME_WORD}{0,10}?[A-Z][\\w./-]*(?:['’]s|s['’]),? ${NAME_WORD}{0,10}?`;
/** Some courts begin the entry with its own number: "15 ORDER GRANTING 2 Motion". */
const OWN_TITLES = 'ORDER|NOTICE|JUDGMENT|MINUTES?|MEMORANDUM|OPINION';
export const BEFORE_PAPER = new RegExp(
  `(?<![\\d:/.\\-#$(A-Z])(?!^\\d{1,4} (?:${OWN_TITLES})\\b)\\b\\d{1,4}\\]? (?!D(?:ays?|AYS?)\\b|Pages?\\b|Hours?\\b)(?=(?:(?:[A-Z][A-Za-z'’-]* |Rule [\\d.]+(?:\\([a-z]\\))? ){0,2}?|${OWNER})(?:${PAPERS}|${PAPERS.toUpperCase()})\\b)`,
  'y',
);
const LIST =
  '\\d{1,4}(?:-\\d{1,3})?(?:(?: ?(?:,|&|;|/|and|,? and|through) ?)+#?\\d{1,4}(?:-\\d{1,3})?\\b(?![/:.]\\d|-[a-z]))*';
/** "Doc. # 15", "Dkt. Nos. 7 and 10", "docket entries 15, 16", "ECF No. 3", "DE 5", "[DI 20]". */
export const NAMED = new RegExp(
  `(?<![\\d/,-])(?<=(\\b(?:doc(?:ument)?s?|dkts?|docket (?:entry|entries)|(?<!litigation(?: panel)?,? )dockets?|d\\.?[ein]\\.?|(?<!cm\\/)ecf|entry|entries|d\\/e|rec\\. doc|filing|related doc|pldg|docs|r\\. doc|corrected image|(?<=\\[)see|see(?= #)|(?:entry|re-?filed) as|(?:entered|issued|filed|refiled|re-filed|resubmitted|correctly) at|(?<=\\[)(?:r|nos?))(?!\\d)\\.?[ :\\[(]*(?:(?:nos?|numbers?|id|#s?)\\.?[ :#\\[(]*)*(?:\\[[A-Z ]{3,40}\\] )?))${LIST}(?![\\d/:]|-[a-z0-9]|\\.\\d| [ap]\\.?m\\b)`,
  'iy',
);
/** "[13]", "[4-1]" */
export const BRACKETED = /(?<=(\[ ?))\d{1,4}([-\u2212]\d{1,3})? ?\]/y;
/** "[10 & 11]" */
const BRACKETED_LIST = /(?<=\[ ?)\d{1,4}(?: ?(?:,|&|and) ?\d{1,4})+ ?\]/y;
/** "( 8 & 11 )" */
const SPACED = /(?<=(\( ))\d{1,4}(?: ?(?:,|&|and) ?\d{1,4})* ?\)/y;
/** "is granted (23)" */
const AFTER_RULING =
  /(?<=(\b(?:granted|denied|moot|terminated|stricken|withdrawn|motion|response|reply|opposition|objections?)[ .]*\(#?))\d{1,4}\)(?! ?(?:the|plaintiff|defendant|this|that|it|all|any|no|within|on|if|by) )/iy;
/** "The following motions are GRANTED: 53, 58, and 71" */
const RULED_LIST = new RegExp(
  `(?<=\\b(?:is|are) (?:hereby )?(?:granted|denied|moot|terminated|stricken|withdrawn): ?)${LIST}(?![\\d/:])`,
  'iy',
);
/** "pla motion for extension of time (#23)" */
const HASHED =
  /(?<=[\w.,’'"] \(#)(?<!\b(?:defendants?|defts?|dfts?|counts?|part|exhibit|\d) \(#)\d{1,4}(?=\))/iy;
/** "denying 48 .", "granting 22 on a temporary basis", "as to 24, 30", "re 44 - Signed". */
const AFTER_VERB =
  /(?<=[ [])(?<=\b(?:[Gg]ranting|GRANTING|[Dd]enying|DENYING|[Nn]oting|NOTING|[Dd]ismissing|DISMISSING|[Uu]nfiling|adopting|vacating|terminating|striking|overruling|allowing|as moot|[Vv]ice as to) \[?)\d{1,4}\]? (?=["“]?[A-Z][a-z]|EX PARTE|the [A-Z][a-z])(?!(?:Day|Hour|Page|Month|Year|Plaintiff|Defendant)s?\b(?! an? ))|(?<=[ [#])(?<=\b(?:granting|denying|re:?|R[Ee]:|as to|adopting|vacating|terminating|as moot|striking|in part|granted|withdrawing|(?<!up |\d )to|overruling|extending|dismissing) (?:# ?|\[)?)\d{1,4}(?:(?: ?(?:,|&|and|,? and) ?)+\d{1,4}\b)*(?= ?(?:[.;,)]|:(?!\d)|$)| -(?: [A-Z.]| ?$)| (?:on|in|as|filed|by|is|and|of|shall|(?:are )?due)\b| to [A-Z]| the (?:[A-Z][a-z]+ )?(?:[Cc]omplaint|[Mm]otion|Order|Petition|Answer|Notice|Report|Opposition)\b| (?=[A-Z]{2,}|[A-Z][a-z]+ (?:MOTION|Motion|for|to)))(?! of \d|\/| U\.?S\.?C)/y;
/** "granting 2 6 Motion": one motion filed twice, or two of a name. */
const PAIRED =
  /(?<=\b(?:granting|denying|re:?|in part|prejudice|moot|terminating|adopting) )(?:\d{1,4} ?,? (?:and |& )?){1,8}(?=\d{1,4} [A-Z])/iy;
/** "Defendants' 29, 30 Motions" */
const OWNED_PAIR = /(?<=['’]s? )(?:\d{1,4} ?,? (?:and |& )?){1,8}(?=\d{1,4} [A-Z])/y;
/** "re: 88 Roe's Motion": after the clerk's "re" a number is an entry's. */
export const AFTER_RE = /(?<=(\b[Rr][Ee]:? (?:# ?)?))\d{1,4} (?=[A-Z(]|the [A-Za-z]+['’]s [A-Z])/y;
/** "STIPULATION AND ORDER OF DISCONTINUANCE 13 the", "Findings and Recommendation 15 upon", "Order 34 (abc)",
 * "Motions 14 and 15 are". */
const AFTER_PAPER =
  /(?<=[ #])(?<=(?<!\b(?:standing|general|executive|administrative|misc\.?|miscellaneous|chapter|rule|form|exhibit|pre-?trial(?= order)) )\b(?:order|discontinuance|recommendations?|complaint|indictment|opinion|motion|petition|report|letter|stipulation|reply|application|deadline)s?(?!(?<=(?<!\bper )\border) (?:no\.|#)) (?:no\. |#)?)\d{1,3}(?:(?:, ?\d{1,3}){0,8},? (?:and|&) \d{1,3}(?= (?:is|are|was|were|filed)\b|[.;]))?(?=,? [a-z]{2,}| ?[.;]|:(?!\d)| - [A-Z]| \([A-Za-z]{2,4}\)| ?$)(?! (?:days?|pages?|months?|years?|hours?|u\.s|f\.|copies|defendants|am|pm|counts?|of \d))/iy;
/** "MOTION to Strike 33 Expert Designation" */
const AFTER_INFINITIVE =
  /(?<=(\bto (?:strike|seal|unseal|quash|vacate|correct|amend|withdraw|redact|supplement|modify) \[?))\d{1,4}\]? (?=[A-Z])/iy;
/** "re 4 MOTION to Intervene, 6 Correcting earlier submission": what follows is named by whatever words. */
const AFTER_LISTED =
  /(?<=(\bre:? \d{1,4} [A-Z][^.;()\d]{3,80}, (?:and )?))\d{1,4} (?=[A-Z][a-z])(?!(?:Days?|Pages?|Hours?|Months?|Years?)\b|U\.|F\.)/iy;
/** "plaintiff's 5 motion", "the 18 motion for leave": in lower case a number before a paper needs its article. */
const BEFORE_LOWER =
  /(?<=[ [])(?<=(?:['’]s?|\b(?:[Tt]he|re|their|its|granting|GRANTING|denying|DENYING|allowing|grants|denies|allows|in part|moot|terminating|pending|pursuant to|(?:respond|responses?|reply|replies|opposition|objections?|answer) to|[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Rr]espondents?)|[.;:]) (?:\[|# ?)?)\d{1,4}\]? (?!(?:calendar |court |business |additional |more )?(?:days?|pages?|hours?|weeks?|months?|years?)\b)(?=(?:[A-Za-z]+['’]?s? ){0,4}?(?:(?:cross-)?[Mm]otions?|requests?|applications?|petition|letters?|stipulation|complaint|notice|order|answer|consent|(?:status )?report|recommendations?|objections?|(?:opposition|response|reply)(?! [a-z]+s\b))\b)|(?<=\bre:? )\d{1,4} (?=(?:[a-z]+ ){0,3}?(?:hearing|order|judgment|indictment|conference|minutes)\b)/y;
/** "Motion to Dismiss 27 , currently", "the stipulation of dismissal 50 is effective": some courts number after the name.
 * "Application for Compensation 13" tells a chapter. */
const AFTER_NAME =
  /(?<= )(?<!\bcompensation (?=(?:7|1[123])\b))(?=\d{1,4}(?: (?:[.,;)]|(?:is|are|was|be|has|filed|before|as to|by|shall|will|set for|and (?:granting|denying|dismissing|motions?|objections?|requests?|the|its|plaintiffs?|defendants?)\b|to (?:the|order|\d{1,2}\/)|access to|with(?:out)? prejudice\b|(?:presently|currently|previously|originally|now) (?:set|scheduled|noticed|pending)|this (?:action|case|matter))\b)|\.?$|\. [A-Z.]|,? ?filed by\b|, (?:this|the|judgment|it|and|presently|currently|now|previously|originally|set|scheduled|noticed|(?:plaintiff|defendant|petitioner|respondent)s?)\b))(?<!(?:\$|\b(?:rules?|procedure|frcp|frap|rules? of evidence|(?:misc\.|general|standing|executive|local) order|sections?|chapter|counts?|title|part|paragraphs?|items?|numbers?|from|(?:court)?room|suite|nos?|phase|track|form|claims?|days?|pages?|exhibits?|level|class|type|within|of|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)) )\d{1,4}/iy;
/** "ORDER by Judge Jane Roe, 9" */
const AFTER_JUDGE = /(?<=\bjudge [a-z. ]{3,40}, )\d{1,4}(?= ?$)/iy;
/** "the parties' 320 , 385 motions": the program that links a number leaves a blank after it. */
export const LINKED =
  /(?<![\d/:.$#§-]|[$§#] )\b(?:\d{1,4}(?: , (?:and )?\d{1,4})+\b(?![\d/:.-]\d)|\d{1,4}(?= (?:[,;]|:(?! \d))(?: |$))|(?<=\) )\d{1,4}(?= filed by)|(?<=["”]\) )\d{1,4}(?= \.)|(?<=,, )\d{1,4}(?= [A-Za-z.]|,|$))/y;
/** "MOTIONS FOR REVIEW 221 222 ;", "PENDING MOTIONS 182 183 204 by Judge Roe": a run of linked numbers. */
const RUN =
  /(?<=[A-Za-z] |\bnos\. )\d{1,4}(?: \d{1,4})+(?= (?:[.,;:]|(?:shall|are|were|remain|have)\b|by (?:the |chief |magistrate )?judge\b|$))/iy;
/** "regarding Notice (Other) 37 of Objection", "re Complaint (Attorney Civil Case Opening) 1" */
const AFTER_KIND =
  /(?<=(\b(?:(?:[Rr]egarding|[Rr][Ee]:?|to) (?:[A-Z][a-z]+ ){1,2}\(Other\)|(?:[Rr]egarding|[Rr][Ee]:?|amending) (?:[A-Z][a-z]+ ){1,3}(?:- )?\([A-Z][A-Za-z /-]{3,50}\)) ))\d{1,4}\b(?! U\.?S)/y;
/** "Summons (Issued) 37 ," */
const AFTER_ISSUED = /(?<=(\(Issued\) ))\d{1,4}(?= [.,;])/y;
/** "ORDER: 318 Roe Insurance Company's Motion for Leave" */
const AFTER_ORDER =
  /(?<=(\b(?:ORDER|Order|order): ?\[?))\d{1,4}\]? (?=(?:[A-Z][\w.&,'’-]* |and |of ){0,8}?[A-Z][\w.-]*['’]s? (?:[A-Z][\w-]* ){0,3}(?:Motion|Request|Application|Petition|Letter|Stipulation|Objection))/y;
/** "this Court's 112 June 22, 2026, Order" */
const BEFORE_DATED =
  /(?<=(?:['’]s?|\b(?:the|its|re|prior)) \[?)\d{1,4}\]? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4},? (?:[A-Z][a-z]+ ){0,3}(?:Order|Opinion|Judgment|Motion|Letter|Notice|Report|Ruling))/y;
/** "AMICUS BRIEF of 9 filed by Roe", "In light of 20 the parties' report" */
const AFTER_OF =
  /(?<=(\b(?:brief|copy|correction|amendment|withdrawal|supplement|opposition|support) of ))\d{1,4}(?= (?:(?:filed )?by|is|are) )|(?<=(\bredact(?:ion|ed (?:version|copy)) of ))\d{1,4}(?= ?[.;]| ?$)|(?<=(\bin light of ))\d{1,4}(?= (?:the|its|[A-Z]\w+) )/iy;
/** "Related to: Minutes of Order - no proceeding held, 74 (abc)" */
const AFTER_RELATED = /(?<=(\brelated to: [^.;:\d]{3,90}, ))\d{1,4}(?= \([a-z]| ?[.;]| ?$)/iy;
const RELATED_TO = /related to: /i;
const A_MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/;

/** A pattern with the marks that a number has at which it matches. */
export interface EntryPattern {
  marks: number;
  pattern: RegExp;
  /** Words that the text needs. */
  words: Sought | null;
  /** A name of a paper has to stand before the number. */
  afterName: boolean;
}

type Row = Pick<EntryPattern, 'marks' | 'pattern'> & Partial<EntryPattern>;

/** All of one shape, as the engine reads those fastest. */
const filled = ({ marks, pattern, words = null, afterName = false }: Row): EntryPattern => ({
  marks,
  pattern,
  words,
  afterName,
});

const ROWS: readonly Row[] = [
  { marks: BESIDE.beforeCapital, pattern: BEFORE_PAPER },
  { marks: BESIDE.afterLead, pattern: NAMED },
  { marks: BESIDE.bracket, pattern: BRACKETED },
  { marks: BESIDE.bracket, pattern: BRACKETED_LIST },
  { marks: BESIDE.openBlank, pattern: SPACED },
  { marks: BESIDE.afterRuled | BESIDE.parentheses, pattern: AFTER_RULING },
  { marks: BESIDE.parentheses, pattern: HASHED },
  { marks: BESIDE.afterRuled | BESIDE.colon, pattern: RULED_LIST },
  { marks: BESIDE.afterVerb, pattern: AFTER_VERB },
  { marks: BESIDE.afterVerb | BESIDE.listed, pattern: PAIRED },
  { marks: BESIDE.afterOwner | BESIDE.listed, pattern: OWNED_PAIR },
  { marks: BESIDE.afterRe, pattern: AFTER_RE },
  { marks: BESIDE.afterPaper | BESIDE.closed, pattern: AFTER_PAPER },
  { marks: BESIDE.beforeCapital | BESIDE.afterComma, pattern: AFTER_LISTED },
  { marks: BESIDE.afterInfinitive | BESIDE.beforeLetter, pattern: AFTER_INFINITIVE },
  { marks: BESIDE.afterOwner | BESIDE.beforeLetter, pattern: BEFORE_LOWER },
  { marks: BESIDE.named, pattern: AFTER_NAME, afterName: true },
  { marks: BESIDE.named | BESIDE.last, pattern: AFTER_JUDGE },
  { marks: BESIDE.linked, pattern: LINKED },
  { marks: BESIDE.pair, pattern: RUN },
  { marks: BESIDE.afterOwner | BESIDE.beforeCapital, pattern: BEFORE_DATED, words: sought(A_MONTH) },
  { marks: BESIDE.afterOrder | BESIDE.colon | BESIDE.beforeLetter, pattern: AFTER_ORDER },
  { marks: BESIDE.afterKind, pattern: AFTER_KIND },
  { marks: BESIDE.afterKind, pattern: AFTER_ISSUED },
  { marks: BESIDE.afterOf, pattern: AFTER_OF },
  { marks: BESIDE.closed, pattern: AFTER_RELATED, words: sought(RELATED_TO) },
];

export const ENTRY_PATTERNS: readonly EntryPattern[] = ROWS.map(filled);
