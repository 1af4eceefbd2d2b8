import { unshouted } from './headline-common-words.ts';
import { calmStart, calmWithin, capitalised, cutAtWord, withoutFormulas } from './headline-title.ts';
import { sentencesOf } from './sentences.ts';

const MAX_SUMMARY_CHARS = 280;
const MAX_READ_CHARS = 4_000;
/** Far more than is shown of a title. */
const MAX_TITLE_CHARS = 600;

/** What a headline may draw on of the court's words. */
export interface OwnWords {
  labels: readonly string[];
  text: string | null;
}

/** "ORDER ON MOTION" in shouting capitals becomes "Order on motion"; mixed case, names and initials stay. */
function calm(words: string): string {
  const letters = words.replace(/[^A-Za-z]/g, '');
  const upper = letters.replace(/[^A-Z]/g, '');
  if (letters.length <= 8 || upper.length / letters.length <= 0.8)
    return calmWithin(calmStart(capitalised(words)));
  const quiet = words.replace(/(?<![\w.(])[A-Z][A-Z'’]*(?![\w.&])|[A-Z][A-Z'’]{2,}/g, unshouted);
  return capitalised(quiet.replace(/\b(?:judge|justice)(?= [A-Z][a-z])/g, capitalised));
}

/** "Order on Motion for Extension" reads better as a sentence: "Order on motion for extension". */
function labelInSentenceCase(label: string): string {
  const name = label
    .replace(/^~?Util ?- ?|^\d ?- ?/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = name
    .split(' ')
    .map((word, place) => (place > 0 && /^[A-Z][a-z/]+\W*$/.test(word) ? word.toLowerCase() : word));
  return calm(words.join(' '));
}

const STAMPS =
  /\s*(?:--)?[([](?:attachments?:|entered:|edited \d|filed on|signed by|document filed by|no document attached)[^]*$/i;
/** What clerks write behind an entry: their initials, who filed it, the numbers of documents and cases. */
const LAST_MARK =
  /\s*(?:\( ?(?:c\/[sm]|[a-z]{2,10}\d{0,2}(?:, ?\d?)?|[A-Z]{2,3}|[\w'’-]+, (?:Deputy Clerk|Dpty Clk|COURT STAFF)|[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?, [A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)?)\)|\[(?:\d{6,}(?:-\d+)?|\d\d-\d{2,5}|Transferred from [^\]]{3,60}|Document: [^\]]{3,60})\]|Modified on \d[\d/]+(?: to [^.;()]{3,60})?)[.\s]*$/;

/** Who speaks or keeps the minutes is not what happened: "Magistrate Judge Roe: ", "(Deputy Clerk: AB)". */
const SPEAKER =
  /^(?:(?:chief|senior|u\.s\.|district|magistrate|bankruptcy) )*(?:judge|justice) [A-Z][^:;]{2,50}: ?/i;
const DEPUTY = / ?\(deputy clerk: \w+\)/i;
const BEFORE_JUDGE =
  /(?:,? (?:signed|issued|entered))? (?:(?:held )?before|by(?: (?:the )?courtroom deputy(?: [a-z][\w. ]{0,24}?)?,? for)?) (?:the )?(?:honorable |hon\. |(?:(?:chief|senior|u\.s\.|district|magistrate|bankruptcy) )*judge )[A-Z][^:;,[\]]{2,50}(?=: ?\S)/i;
/** "Filed order (JANE ROE, JOHN DOE and ANN POE): " */
const PANEL = /^([\w ]{4,40}?) \((?:[A-Z][\w.'’-]*,? (?:and )?){2,}[A-Z][\w.'’-]*\)(?=:? \S)(:?)/;
/** "PER CURIAM OPINION FILED - THE COURT: Ann Roe, John Doe and Jane Poe": who sat. */
const SITTING_JUDGES = / (?:Coram|- THE COURT): [A-Z].*$/;
/** "ORDER entered by Ann Roe, Appellate Judge: " */
const ENTERED_BY = / (?:entered|issued|filed) by [A-Z][^:;]{2,60}, (?:\w+ )?Judge(?=: ?\S)/;
/** "MOTION by Roe Alliance, Doe, Inc. for leave": who asks stands between the paper and what it asks. */
const ASKER = /^((?:[A-Z][\w-]* ){0,3}M(?:OTION|otion)) (?:filed )?by [^;:()]{2,200}? (?=(?:to|for) [a-z])/;

function withoutMarks(text: string): string {
  let left = text.replace(STAMPS, '');
  for (let turn = 0; turn < 6 && LAST_MARK.test(left); turn++) left = left.replace(LAST_MARK, '');
  return left;
}

/** "Notice of Motion; defendant's MOTION to suppress", "EP: MINUTES: ": the paper or the sitting follows. */
const BEFORE_PAPER = /^(?:notice of motion[;,] (?=[^;]{0,40}\bmotion\b)|[A-Z]{2}: MINUTES: )/i;
/** "DOCKETING STATEMENT [2193045] filed by Roe [Service Date: 09/18/2026 ]": an appellate clerk's own. */
const INTERNAL =
  / ?\[(?:\d{5,8}(?:-\d{1,3})?|Service Date: [^\]]{4,60})\](?=[ ,.;:]|$)| ?<EDIT by [^>]{2,40}>/g;
/** "held Judge: Roe Court Rptr: Ann Poe", "referred to: Judge Roe" */
const WHO_SAT =
  / Judge: [A-Z][\w.]+ (?:(?:court|crt) rptr|c\/r|ausa)\b.*$|,? referred to: (?:magistrate )?judge .*$/i;

/** "(RE: related document(s)[49] Motion to Approve)" */
const RELATED =
  /(?: On,?)? ?\((?:RE: ?)?[Rr]elated [Dd]oc(?:ument)?(?:s|\(s\))?[^()]*(?:\([^()]*\)[^()]*)?\)(?: ([A-Z](?=[a-z])))?/g;

/** That there is no document is not what happened. */
const TEXT_ENTRY = / ?\((?:this is an? )?text[- ](?:only[- ])?entry(?: only)?\)\.? ?/gi;

function cleaned(text: string): string {
  return withoutMarks(text.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' '))
    .replace(TEXT_ENTRY, ' ')
    .replace(RELATED, (_, next: string | undefined) => (next ? `. ${next}` : ''))
    .replace(/^\*([A-Z][A-Z ]{3,30})\* /, '$1 ')
    .replace(/^(?:[\s*>]|\[\d{6,}\])+/, '')
    .replace(/ ?\*{2,} ?/g, '. ')
    .replace(/^\((?:text|public|non-?document)[- ]?(?:only|entry)?(?: entry| order)?\) (?=[A-Z])/i, '')
    .replace(/^\(([^()]{3,200})\) /, '$1. ')
    .replace(INTERNAL, '')
    .replace(BEFORE_PAPER, '')
    .replace(WHO_SAT, '')
    .replace(/ \.(?=,)/g, '')
    .replace(/ (?=[.,;](?: |$))/g, '')
    .replace(/ ?\.{3,} ?(?=[A-Z])/g, '. ')
    .replace(/,,+/g, ',')
    .replace(/,(?=\.(?: |$))/g, '')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .trim();
}

const CLAUSE_END =
  /(?!(?<=\d ?[ap]\.m)\. (?!(?:before|in|at|by|via|with|the)\b)[a-z])(?<!\b(?:al|[Nn]os?|N[Oo]S?|Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|LLC|JR|Hon|Jr|Sr|Mr|Mrs|Ms|Dr|DR|MR|MRS|MS|Ch|Dkt|Docs?|St|Sts|v|vs|U\.S|Fed|App|Civ|Crim|Evid|Bankr|Cir|Ct|Dist|Sec|Att|Exh?|Def|Pl|Dept|Dep't|Gov|Sen|Rep|Gen|Att'y|Ass'n|pp|[Vv]ols?|[A-Z]))\. |(?<=[a-z]{3}|\)|[A-Z]{4})\.(?=[A-Z][a-z]{1,12} [A-Za-z\d]|[A-Z]{4})|(?<!\b[Rr][Ee]): ?(?=[A-Z])|;|, (?=[Ii]t is (?:therefore |hereby |further |so )?ORDERED)|\[\d{2}-\d/g;
/** "JUDGMENT." alone tells nothing yet, nor does "Filed clerk order:". */
const LEAST_CHARS = { sentence: 12, lead: 30, number: 3 } as const;

function leastBefore(stop: string): number {
  if (stop.startsWith('[')) return LEAST_CHARS.number;
  return stop.startsWith(':') ? LEAST_CHARS.lead : LEAST_CHARS.sentence;
}

/** What others asked, said or recommended is no ruling. */
const OTHERS =
  /recommend|request(?:s|ed|ing)\b|request approval|argue[sd]?\b|contend|whether|should be|moves? (?:for|to)\b|seeks?\b/;

/** Why it is ruled so may be what another recommended. */
const BECAUSE = / for (?:the )?reasons? (?:set forth|stated|given|in)\b.*$/;

/** How an order ends, not what it orders. */
const SO_ORDERED = /^\W*(?:(?:it )?is )?so[- ]ordered\W*$/i;

function tells(said: string, evidence: RegExp): boolean {
  return evidence.test(said) && !SO_ORDERED.test(said) && !OTHERS.test(said.replace(BECAUSE, ''));
}

/** What lies before the court, or why it rules, where what it orders follows. */
const OCCASION =
  /^\W*(?:(?:(?:minute|text|electronic|paperless|docket) )?order(?: entered)?[.:] )?(?:(?:now |currently |pending )*before the (?:court|undersigned) (?:is|are)|upon (?:due |further )?(?:consideration|review) of) (?:[^.,;]|\.(?=\d)|, (?=\d|jr|sr)){3,200}\.?$/i;
/** A kind of paper, not what it says. */
const BARE_TITLE =
  /^\W*(?:(?:text|only|electronic|paperless|minutes?|endorsed|executive|committee|clerk'?s|filed|received|docket)[ -])*(?:notice|order|entry|minutes)(?: only)?(?: filed| entered)?(?: for publication)?(?: for proceedings)?\W*$|having been [^,]{3,40}$/i;

/** The first clause; where that does not tell the ruling, the first one that does. */
function tellingClause(text: string, evidence: RegExp | null): string {
  const clauses: string[] = [];
  let from = 0;
  for (const stop of text.matchAll(CLAUSE_END)) {
    if (stop.index - from <= leastBefore(stop[0])) continue;
    clauses.push(text.slice(from, stop.index));
    from = stop.index + (stop[0].startsWith('[') ? 0 : stop[0].length);
  }
  clauses.push(text.slice(from));
  const first =
    clauses.find((clause) => !BARE_TITLE.test(clause) && !OCCASION.test(clause)) ?? clauses[0] ?? '';
  return (evidence && clauses.find((clause) => tells(clause.toLowerCase(), evidence))) ?? first;
}

/** Labels that name but the kind of paper: where there is a text, it says more. */
const BARE_LABEL =
  /^\s*(?:(?:minute|text|electronic|paperless|miscellaneous) )?(?:orders?|notice|motion|letter|memorandum|response|reply|document|minutes?|minute entry|judgment|opinion)\s*$/i;

/** The court's label or its clause that tells most, as a headline. */
export function courtsOwnWords(words: OwnWords, evidence: RegExp | null = null): string {
  const own = words.labels.filter((one) => !/^(?:~|\d ?-)/.test(one));
  // An entry may carry "Set/Reset Deadlines" and "Order on Motion": the ruling is what happened.
  const label = own.find((one) => /\b(?:order|opinion|judgment)\b/i.test(one)) ?? own[0] ?? words.labels[0];
  const text = cleaned(words.text ?? '')
    .replace(SPEAKER, '')
    .replace(DEPUTY, '')
    .replace(PANEL, (_, title: string, colon: string) => (colon ? `${title}${colon}` : `${title}.`))
    .replace(BEFORE_JUDGE, '')
    .replace(SITTING_JUDGES, '')
    .replace(ENTERED_BY, '')
    .replace(ASKER, '$1 ');
  if (label?.trim() && (text === '' || !BARE_LABEL.test(label))) return labelInSentenceCase(label);
  const clause = withoutTail(withCondition(withoutFormulas(tellingClause(text, evidence))));
  if (clause !== '') return calm(clause);
  return label?.trim() ? labelInSentenceCase(label) : 'New docket entry';
}

/** "Consequently, this action will be dismissed without prejudice on June 6 unless": the condition is the news. */
function withCondition(clause: string): string {
  return clause
    .replace(/^(?:Consequently|Accordingly|Therefore|Thus|Hence),? (?=[a-z])/, '')
    .replace(
      /\b((?:will|shall|may) be (?:dismissed|denied|stricken|granted))\b [^;]{1,80}? (?=unless\b)/,
      '$1 ',
    );
}

/** "Opinion" */
const LEAST_TITLE_CHARS = 7;
/** What a clerk adds behind what happened. */
const TAILS =
  /(?:[,:;.]? ?(?<!\w)(?:mailed notice|cc:? ?\w{0,12}|\((?:RE: )?related doc[^()]*(?:\([^()]*\))?\)?|filed|signed by (?:the )?(?:(?:chief|senior|district|magistrate|bankruptcy|u\.s\.) )*(?:judge|honorable|hon\.)(?:[^.;]|(?<=\b[A-Z])\.)*)|[.:;,(\s–-])+$/i;

function withoutTail(long: string): string {
  const clause = long
    .slice(0, MAX_TITLE_CHARS)
    .replace(/(?<=.{16}) [–-] upon (?:due )?consideration of .*$/i, '');
  const shorter = clause.replace(TAILS, '');
  // "Stipulation of dismissal under Rule 46.1 filed" is a whole thought; "Roe Inc, filed" is not.
  const isFiled = / (?:re)?filed\W*$/i.test(clause) && !/, (?:re)?filed\W*$/i.test(clause);
  return isFiled || shorter.length < LEAST_TITLE_CHARS ? clause.replace(/[.:\s–-]+$/, '') : shorter;
}

/** "TEXT ORDER REASSIGNING CASE." and "Adversary case 10-00009." are titles; what happened follows. */
const TITLE_CHARS = { shouted: 60, any: 30 } as const;

function isTitle(sentence: string): boolean {
  if (sentence.length < TITLE_CHARS.any || sentence.endsWith(':')) return true;
  if (BARE_TITLE.test(sentence.replace(SPEAKER, ''))) return true;
  return sentence.length < TITLE_CHARS.shouted && sentence === sentence.toUpperCase();
}

/** "1. The motion is denied." */
const LIST_NUMBER = /^(?:\d{1,2}|[a-z])\. (?=[A-Z])/;

/** A title with what follows it, or the last few words with what they follow. */
function withNeighbour(sentences: readonly string[], at: number): string {
  const from = at + 1 < sentences.length ? at : Math.max(0, at - 1);
  return sentences.slice(from, from + 2).join(' ');
}

/**
 * The court's own words in a sentence, bounded and cut at a word: the first sentence, with the next where that is but
 * a title; or, of an entry that rules, the first that tells the ruling.
 */
export function tellingSentence(
  text: string,
  evidence: RegExp | ((sentence: string) => boolean) | null,
): string {
  const isTold = (sentence: string) =>
    evidence instanceof RegExp ? tells(sentence.toLowerCase(), evidence) : (evidence?.(sentence) ?? true);
  const all = sentencesOf(cleaned(text));
  const sentences = all.filter(
    (one, at) => at === all.length - 1 || !OCCASION.test(one) || (evidence !== null && isTold(one)),
  );
  const told = sentences.findIndex(isTold);
  const at = Math.max(told, 0);
  const sentence = sentences[at] ?? '';
  const whole = isTitle(sentence) ? withNeighbour(sentences, at) : sentence;
  const plain = whole
    .replace(LIST_NUMBER, '')
    .replace(/[\s–-]+$/, '')
    .replace(/;$/, '.');
  return cutAtWord(plain, MAX_SUMMARY_CHARS);
}
