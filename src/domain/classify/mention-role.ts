import type { DocketLink } from '../event.ts';
import { namedDistrict } from './court-names.ts';
import type { CourtPlace } from './court-place.ts';
import { matches, mayMatch, type Signs, sought } from './sought.ts';

/** A number as it stands in the text, with the words around it. */
export interface Mention {
  raw: string;
  at: number;
  end: number;
  left: string;
  right: string;
  /** The whole text, for what an entry says at its beginning. */
  text: string;
  /** Of the whole text: most words that tell a role stand in few texts, which need not be searched for them. */
  signs: Signs;
}

const COMPANY = /\b(?:inc|llc|corp|ltd|company|co|l\.p|and|between|corporation|defendants?|plc|gmbh)\b/i;
const RELATED_CASE = sought(
  /\brelated case(?: (?:no\.?|number))?:? ?$|\brelated to (?:[\w-]+ ){0,3}case (?:(?:no\.?|number) ?)?$/i,
);
const FROM = sought(
  /transferr?(?:ed)?[- ](?:in )?from|removed from|(?:old|former|previous|prior) case (?:number|no\.?)|transfer (?:as to|of) [^;]{2,60}\. your case number is|transfer(?:red)? in\b|case transferred in|transferor/i,
);
/** "Transfer of 1:25-cv-2999-ABC from the District of Columbia to the District of Arizona" */
const TRANSFER_OF = sought(/\btransfer of (?:case )?(?:no\. )?$/i);
const COMES_FROM = /^ from\b/;
/** "transferring 1 action from the Northern District of California, 4:25-cv-01111, to this Court" */
const TAKEN_FROM = sought(/transferring [^;]{0,60}\bfrom (?:(?!\bto\b)[^;]){3,80}$/i);
const TO = sought(
  /new case|case (?:number|no\.?) in (?:that|the transferee) court|transferred to|transfer(?:red)? (?:out )?to|transfer of case|transferee|transferring/i,
);
const JOINED = sought(
  /lead case|master (?:case|docket)|member case|consolidat(?!ed (?:[\w-]+ ){0,3}?(?:motions?|complaint|brief|opposition|reply|response|answer|memorand))|case remains|lead action|spread/i,
);
const LOWER = sought(
  /originating|lower court|district court|agency (?:case )?number|bankruptcy court|appeal from|dc (?:docket|case)|d\.?c\.? docket|lc (?:case|docket)/i,
);
/** The same right before a number, whatever the entry joins besides. */
const RIGHT_BELOW = sought(
  /\b(?:originating (?:case|court)|lower court|d\.?c\.? (?:docket|case)|lc (?:docket|case))[^,;\d]{0,30}$/i,
);
const RELATED = sought(/related|companion/i);
/** The district court hears appeals from the bankruptcy court. */
const OF_APPEAL = /^[^.;]{0,40}\bassigned to (?:the )?notice of appeal\b/i;
const APPEALED = sought(
  /\bappeal\b[^]{0,80}\bdistrict court\b|\bappeal to (?:the )?(?:us |u\.s\. )?district/i,
);

/** The words close before a number, and those around it. */
const nearOf = ({ left }: Mention): string => left.slice(-110);
const wideOf = ({ left, right }: Mention): string => `${left} ${right}`;

/** What a number of a case of first instance is to the docket it stands in, by the words around it. */
export function role(mention: Mention, own: CourtPlace, type: string): DocketLink['role'] {
  const { signs } = mention;
  const near = nearOf(mention);
  if (
    own.kind === 'bankruptcy' &&
    type === 'cv' &&
    (matches(APPEALED, signs, near) || OF_APPEAL.test(mention.right))
  )
    return 'appeal';
  if (matches(RELATED_CASE, signs, near)) return 'related';
  if (COMES_FROM.test(mention.right) && matches(TRANSFER_OF, signs, near)) return 'transferred_from';
  if (mayMatch(FROM, signs) && FROM.pattern.test(wideOf(mention))) return 'transferred_from';
  if (matches(TAKEN_FROM, signs, near)) return 'transferred_from';
  if (matches(TO, signs, near)) return 'transferred_to';
  if (type === 'md') return 'mdl';
  const reviews = own.kind === 'appellate' || own.kind === 'supreme';
  if (reviews && matches(RIGHT_BELOW, signs, near)) return 'lower_court';
  if (mayMatch(JOINED, signs) && JOINED.pattern.test(wideOf(mention))) return 'consolidated';
  if (reviews && (matches(LOWER, signs, near) || !matches(RELATED, signs, near))) return 'lower_court';
  return isMemberOf(mention, own) ? 'consolidated' : 'related';
}

/** A number in brackets after a company's name is its member case. */
function isMemberOf(mention: Mention, { kind }: CourtPlace): boolean {
  if (kind !== 'district' || !mention.left.trimEnd().endsWith('(')) return false;
  return /^(?:-[a-z]+)*\)/i.test(mention.right) && COMPANY.test(nearOf(mention));
}

const ADVERSARY = sought(/\badversary (?:case|proceeding)[^.;]{0,30}$/i);
/** One court's clerk spreads or moves a paper over its own dockets. */
const FILED_IN =
  /\b(?:originally|also|erroneously|previously|mistakenly) (?:filed|docketed) (?:in|under)(?: case)?(?: (?:no\.|number))? $/i;
const RELATED_CASE_ORDER = sought(/related case order|statement of relatedness/i);
const SAME_COURT = /associated cases|\[$|same judge|this (?:court|district)/i;

/** A case that moves to another division keeps its court. */
const OF_DIVISION = /\bdivision\b(?! of\b)|\bintra-?district\b/i;

/** "Roe v. Poe, 15-cv-13999-ABC" beside the name of Judge Ann B. Carr: her own docket. */
function isOfJudge({ text, raw }: Mention): boolean {
  const initials = /-([A-Z]{2,3})$/.exec(raw)?.[1];
  if (initials === undefined) return false;
  return [...text.matchAll(JUDGE)].some(
    ([, name = '']) => name.replace(/[^A-Z ]/g, '').replace(/ /g, '') === initials,
  );
}

/** "NOTICE OF RELATED CASE. Case related to Case No. 25-cv-698, 25-cv-938": without its office a number is of the court itself. */
const RELATED_NOTICE = sought(/\bcase related to case no\. (?:[\w-]+, ){0,12}$/i);

function isShortSibling({ raw, text, at, signs }: Mention): boolean {
  return !raw.includes(':') && matches(RELATED_NOTICE, signs, text.slice(Math.max(0, at - 200), at));
}

/** A list of them may be long. */
function isAssociated({ text, at, signs }: Mention): boolean {
  return matches(ASSOCIATED, signs, text.slice(0, at));
}

const JUDGE = /\bJudge ((?:[A-Z][\w’'.-]* ?){2,4})(?=[,.:;) ]|$)/g;
const ASSOCIATED = sought(/\bassociated cases:/i);

/** What follows these words is of the court itself, whichever was named before. */
const HERE =
  /(?:associated cases|\bto this (?:court|district))\b(?!.*(?:associated cases|\bto this (?:court|district))\b)/i;

/** The court of such a number, where the words or the role tell. */
export function courtOf(mention: Mention, found: DocketLink['role'], own: CourtPlace): string | null {
  const { left, right, signs } = mention;
  if (found === 'consolidated' || found === 'mdl') return own.id;
  // An adversary proceeding is heard where the bankruptcy is.
  if (own.kind === 'bankruptcy' && matches(ADVERSARY, signs, left)) return own.id;
  const related = found === 'related';
  if (related && own.kind === 'district') {
    if (FILED_IN.test(left)) return own.id;
    if (isShortSibling(mention)) return own.id;
    // A judge relates cases of the same court only.
    if (matches(RELATED_CASE_ORDER, signs, mention.text.slice(0, mention.at))) return own.id;
    // "(13 in 3:16-cv-01974-ABC) MOTION": one paper spread over cases of one court.
    if (right.startsWith(')') && left.endsWith(' in ') && /\(\d{1,4} in $/.test(left)) return own.id;
  }
  if (found === 'appeal' && own.id?.endsWith('b')) return `${own.id.slice(0, -1)}d`;
  const near = left.slice(-120);
  const here = related ? HERE.exec(near) : null;
  const named = namedDistrict(`${here ? near.slice(here.index) : near} ${right.slice(0, 60)}`, signs);
  if (named) return named;
  // One district alone lies below the D.C. Circuit.
  if (found === 'lower_court' && own.id === 'cadc') return 'dcd';
  if (found.startsWith('transferred') && own.kind === 'district' && OF_DIVISION.test(left)) return own.id;
  if (!related || own.kind !== 'district')
    return related && SAME_COURT.test(left.slice(-140)) ? own.id : null;
  return SAME_COURT.test(left.slice(-140)) || isAssociated(mention) || isOfJudge(mention) ? own.id : null;
}
