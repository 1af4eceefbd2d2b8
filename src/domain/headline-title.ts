import { isCommon, isShortName, unshouted } from './headline-common-words.ts';

/** What makes a headline of a title as clerks write it: no opening formula, no shouting, no tail, no cut in a thought. */

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts at a word and says so; never inside one. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > limit / 2 ? room.slice(0, space) : room).replace(/[\s,;:.-]+$/, '')}…`;
}

/** Who filed, signed or is written to: what happened is said without. */
const TAIL =
  /,? (?:(?:[Ff]iled|[Ss]igned|SIGNED|FILED|[Ee]ntered|[Ii]ssued) by|addressed to|on behalf of|by (?!January|February|March|April|May|June|July|August|September|October|November|December|\w+day)[A-Z]|as to [A-Z]|for [A-Z][\w.]+ [A-Z][\w.]+,)/g;
/** A thought may end before these. */
const JOINT =
  /,? (?:for|in|on|of|to|from|with|as|at|under|upon|re:?|regarding|pending|pursuant|against|before|and|or|that|which|why|until|through|because|subject|seeking|setting|advising)(?= )| (?=[([-])/gi;
const LEAST_CHARS = 24;

/** Rather whose motion it is than what became of it is left out. */
const OWNER = /^(?:the )?(?:plaintiff|defendant|petitioner|respondent|movant)s?['’]?s? /i;
const RULED_LAST = / (?:is|are) (?:granted|denied|allowed|overruled|sustained)(?: in part| as moot)?$/i;

/** When an order was entered stands in the quote. */
const WHEN =
  /,? (?:entered|issued|filed|dated|signed) (?:on )?(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})(?:, as modified)?,?(?= )/;
const DANGLING =
  /(?: (?:an?|the|of|to|for|by|in|on|and|or|with|at|from|as|is|are))+(?: (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)?)?…$/;

/** What hangs on the next word ends no thought: "the parties are directed". */
const HANGS =
  /\b(?:directed|directing|ordered|ordering|required|requiring|permitted|invited|allowed|asked|failed|leave|is|are|was|were|be|not|(?:shall|will|must|may)(?: (?:file|submit|serve|show|provide|produce|have|make))?)$/i;
const ASKS = /\b(?:motions?|applications?|requests?|certificates?)$/i;
/** "authorizing the Debtors to obtain financing": who is told is not told without what. */
const TOLD = /\b(?:authoriz|direct|order|requir|permit)ing (?:[^ ]+ ){0,4}?[^ ]+$/i;
const TOLD_TO = new RegExp(`${TOLD.source.slice(0, -1)} to `, 'i');
const HALVED = / (?:to|for|of|the|an?|and|by|in|on|or|at|with|from)$/;
/** "for Failure" alone is left out with what it begins. */
const SHORT_PIECE = /^,? \w+:?(?: [^ ]+)?$/;

function endsThought(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return !HANGS.test(before) && !(TOLD.test(before) && text.startsWith(' to ', at)) && !HALVED.test(before);
}

function lastJoint(text: string, limit: number): number | null {
  const ends = [...text.matchAll(JOINT)]
    .map(({ index }) => index)
    .filter((at) => at >= LEAST_CHARS && at < limit && endsThought(text, at));
  const [last, before] = [ends.at(-1), ends.at(-2)];
  if (last === undefined) return null;
  // At a comma what came before is whole.
  const isBegun = before !== undefined && text[last] !== ',' && SHORT_PIECE.test(text.slice(before, last));
  return isBegun ? before : last;
}

/**
 * At most `limit` characters, ending with a thought where there is one: first without who filed or signed it, which
 * leaves nothing out that happened, then before the last joint of the sentence, which an ellipsis shows.
 */
export function cutAtThought(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const ownerless = capitalised(text.replace(OWNER, ''));
  if (ownerless.length <= limit && RULED_LAST.test(text)) return ownerless;
  const squeezed = text.replace(WHEN, '');
  if (squeezed !== text) return cutAtThought(squeezed, limit);
  const tail = [...text.matchAll(TAIL)].map(({ index }) => index).find((at) => at >= 12 && at <= limit);
  if (tail !== undefined) return text.slice(0, tail).replace(/[\s,;:–-]+$/, '');
  const joint = lastJoint(text, limit);
  // "denying Roe's Motion" tells nothing: what it asks for is cut at a word.
  const isEarly = joint !== null && TOLD_TO.test(text.slice(joint, limit));
  if (joint === null || isEarly || ASKS.test(text.slice(0, joint)))
    return cutAtWord(text, limit)
      .replace(DANGLING, '…')
      .replace(/[\s,;:–-]+…$/, '…');
  return `${text.slice(0, joint).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** One word in capitals, or several in a row. */
const CAPITALS = /(?<=\S )\b[A-Z]{2}[A-Z'’/-]*(?: [A-Z]{2}[A-Z'’/-]*)*(?![A-Za-z\d.&(-])/g;

/** A paper, where the word alone may be somebody's name: "BILL of costs". */
const BILL = /^BILL(?= of )/i;

/** "ELECTRONIC SUMMONS ISSUED as to Roe Inc." becomes "Electronic summons issued as to Roe Inc." */
export function calmStart(shouted: string): string {
  const title = shouted.replace(BILL, 'Bill');
  const words = title.split(' ');
  const joins = (word: string, at: number) =>
    /^(?:and|or|of|in|on|to|re|for)$/.test(word) && at > 0 && isShouted(words[at + 1] ?? '');
  const loud = words.findIndex((word, at) => !isShouted(word) && !joins(word, at));
  const end = loud === -1 ? words.length : loud;
  if (end === 0) return title;
  // A name in capitals would be the only one left to shout.
  const names = words.slice(end).findIndex((word) => !/^[^a-z]*[A-Z]{4}[^a-z]*$/.test(word));
  const rest = names === -1 ? words.length : end + names;
  const quiet = words.slice(0, rest).map((word) => word.replace(/[A-Z][A-Z'’]*/g, unshouted));
  const calmed = quiet.map((word, at) => (/[a-z]\.$/.test(quiet[at - 1] ?? '') ? capitalised(word) : word));
  return capitalised([...calmed, ...words.slice(rest)].join(' '));
}

function isShouted(word: string): boolean {
  const bare = word.replace(/^[("]+|[).,:;"]+$/g, '').replace(/['’]s$/, "'S");
  if (bare === '' || bare !== bare.toUpperCase()) return false;
  return bare.split(/[/-]/).every((part) => part !== '' && (isCommon(part) || isShortName(part)));
}

/** "is GRANTED and REMANDED to": words that shout within a title, where no name stands among them. */
export function calmWithin(title: string): string {
  return title.replace(CAPITALS, (run) => {
    const words = run.split(' ');
    const isPlain = words.every((word) => isShouted(word) || isShortName(word));
    return isPlain && !AMBIGUOUS.has(words[0] ?? '') ? words.map(unshouted).join(' ') : run;
  });
}

/** Alone, these may be short for a state or a country. */
const AMBIGUOUS = new Set(['US', 'IN', 'OR', 'ME', 'DE', 'HI', 'OK', 'PA', 'LA', 'MA', 'ID']);

/** Formulas before what happened: "MINUTE ORDER IN CHAMBERS: ", "ORDER FILED. ", "ORDER: ORDERED that, ". */
const OPENING =
  /^(?:EO|(?:(?:text|text[- ]only|electronic|paperless|endorsed|minute|minutes|oral|clerk'?s|bench|memorandum(?: opinion)? and|opinion and|executive committee|docket entry|amended|scheduling|standing) )*(?:order|notice|entry|minutes|ruling)(?: \(?in chambers\)?| filed| entered)?(?: (?:re:?|as to) [^:.;]{3,60}(?=: ))?|minutes \(in chambers\)|remark - public) ?(?:[:–-]|\.) ?(?=["(A-Z]|\d{1,2}[.)] )(?!signed by|\(?signed)/i;
/** "ORDER TO SHOW CAUSE - Plaintiffs are ORDERED TO SHOW CAUSE" says it twice. */
const SAID_AGAIN = /^(order to show cause)\b ?[:.–-]+ (?=[^.;]{0,80}\bto show cause)/i;
const NOTICE_OF_MOTION = /^notice of motion and (?=motion\b)/i;
/** A judgment is called by its title: "DEFAULT JUDGMENT: IT IS ORDERED, ADJUDGED AND DECREED". */
const JUDGMENT =
  /^((?:[\w'’]+ ){0,4}judgment)\b[:. ]+it is (?:hereby |therefore |so )?(?:ordered|adjudged)\b.*$/i;
/** "(2) the decision is affirmed" */
const NUMBERED = /^\W*\(?\d{1,2}[.)] (?=\S)/;
const ORDERED =
  /^(?:it (?:appearing|having been)[^;:]{3,160}[;:,] )?(?:it is (?:hereby |further |so )?|is )?(?:therefore )?ordered(?:, adjudged,? and decreed)?,? (?:that,? |as follows: )?/i;
const REASONS =
  /^(?:order,? (?=in (?:light|view) of|following|given))?(?:for (?:the|good)|upon|after|in light of|in view of|given|following|because|now that|pursuant to|having) (?:[^.;:]|(?<=\b(?:nos?|inc|corp|co|vs?|[a-z]))\.){3,240}?, (?=(?:the|plaintiff|defendant|petitioner|respondent|this|[a-z]+['’])|it is)/i;
/** "[202]", "(DE 5)", "(Doc. # 16 )": numbers of the docket stand in the quote. */
const NUMBERS =
  /(?<!\b(?:at|in|on|of|see|re|to|by|and)) \[\d{1,4}(?:-\d+)?\]|(?<=\w)\[\d{1,4}\]|(?<!\b(?:at|in|see)) \((?:DE|ECF|Dkt|Doc|Docket|Filing)[^()]{0,16}\d+ ?\)/gi;
const LEAST_LEFT = 16;
/** A paper named in capitals amid other words. */
const LOUD_PAPER =
  /(?<=[a-z\d] )(?:MOTIONS?|ORDERS?|COMPLAINT|APPLICATION|PETITION|NOTICE|MEMORANDUM)(?= [a-z])/g;

/** The title without what stands before the matter, where enough is left to tell something. */
export function withoutFormulas(title: string): string {
  let left = title
    .trim()
    .replace(NUMBERS, '')
    .replace(/ +(?=[,.;])/g, '')
    .replace(/\bSUPREME COURT\b/g, 'Supreme Court')
    .replace(LOUD_PAPER, (paper) => paper.toLowerCase())
    .replace(JUDGMENT, '$1');
  for (const formula of [
    NOTICE_OF_MOTION,
    SAID_AGAIN,
    OPENING,
    OPENING,
    NUMBERED,
    ORDERED,
    REASONS,
    ORDERED,
  ]) {
    const shorter = left.replace(formula, '');
    if (shorter.length >= LEAST_LEFT) left = shorter;
  }
  return capitalised(left);
}
