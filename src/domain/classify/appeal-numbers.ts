/** How the numbers of appeals are written on the dockets below, and on those that review or join them. */

import type { CourtKind } from '../court.ts';
import { namedCircuit } from './court-names.ts';
import type { CourtPlace } from './court-place.ts';
import type { Found, Spelling } from './docket-spelling.ts';
import type { Mention } from './mention-role.ts';
import { MARK } from './number-marks.ts';
import { sought } from './sought.ts';

export const BELOW_APPEALS: readonly (CourtKind | null)[] = ['district', 'bankruptcy', 'special', null];

/** "USCA Case Number 25-1411", "Court of Appeals Docket #: 25-5181", "Ninth Circuit case 22-16810". */
const APPEAL_NUMBER =
  /(?:\b(?:(?:usca|cafc|u\.s\.c\.a|court of appeals|appeals? court|appellate|circuit(?! court of (?!appeals))|appeal(?:s)?|ca\d{1,2}|(?:\d{1,2})?cca)\b|cir\.)(?:[^.;\d]|\bv\.){0,70}(?:\d(?:st|nd|rd|th) cir[^.;\d]{0,40})?(?:(?:no|nos|number|numbers|docket|case|#)s?\b[.:# ]*)+(?:is |of |:)?|\b(?:usca|cafc|appeal)(?: docketed as)? ?#? ?\(?)(?:20(?=\d{2}-))?(\d{2}-{1,2}\d{1,5})(?!-?\d|-[a-z]{2}-)/gi;

/** "Stayed pending the appeal in Roe v. Doe, CAFC No. 25-1812": the appeal of another case, for which this one waits. */
const AWAITED =
  /\b(?:pending|until|disposition|resolution|decision|outcome)\b[^;]{0,100}\bv\. (?:[A-Z][\w'’.&-]*,? ){1,6}[^;]{0,40}$/;

/** "Stayed pending the Circuit's ruling in No. 25-1234": whose appeal that is, it does not say. */
const AWAITED_RULING =
  /\b(?:pending|until|await(?:s|ing)|in light of)\b(?:(?!\bappeals?\b(?! for\b))[^;]){0,60}\b(?:circuit|court of appeals(?: for [^,;]{3,40})?)['’]?s? (?:ruling|decision|opinion|resolution|disposition|determination)\b(?:(?!\bappeals?\b)[^;]){0,60}$/i;

/** The words in which an appeal's number stands and those around it. */
function appealWords({ left, right }: Mention, { 0: text }: RegExpMatchArray): string {
  return `${text} ${left.slice(-60)} ${right.slice(0, 40)}`;
}

export const withOneDash = (number = ''): string => number.replace('--', '-');

/** The appeal of another case, or of one that the words leave open. */
export const isAwaited = (left: string): boolean =>
  (AWAITED.test(left) || AWAITED_RULING.test(left)) && !OF_THIS_CASE.test(left);

/** "the preliminary injunction appeal in this case (Roe v. Poe, No. 25-1428)" */
const OF_THIS_CASE = /\bappeal in this (?:case|action|matter)\b[^;]{0,100}$/i;

const NAMED_BEFORE = /\bv\. [^;]{1,70}$/;

/** A case that a court of appeals decided is a precedent, unless this one waits for it. */
function isPrecedent(text: string, left: string): boolean {
  return NAMED_BEFORE.test(text) && !isAwaited(left) && !OF_THIS_CASE.test(left);
}

const APPEAL: Spelling = {
  marks: MARK.dash,
  courts: BELOW_APPEALS,
  pattern: APPEAL_NUMBER,
  read(mention, match, own) {
    const { left } = mention;
    if (isPrecedent(match[0], left)) return null;
    return {
      number: withOneDash(match[1]),
      court: namedCircuit(appealWords(mention, match)) ?? own.circuit,
      role: isAwaited(left) ? 'related' : 'appeal',
    };
  },
};

/** The Supreme Court names the court whose order it reviews, or the number is none of an appeal. */
const APPEAL_BELOW: Spelling = {
  marks: MARK.dash,
  courts: ['supreme'],
  words: sought(/circuit|cir\./i),
  pattern: APPEAL_NUMBER,
  read(mention, match) {
    const court = namedCircuit(appealWords(mention, match));
    return court === null ? null : { number: withOneDash(match[1]), court, role: 'lower_court' };
  },
};

const CONSOLIDATES = sought(/consolidat/i);

/** Appeals that an order on consolidation lists: "to consolidate Appeal Nos. 25-101, 25-102 and 25-103". */
function joinedAppeal(number: string, { left, right }: Mention, { id }: CourtPlace): Found | null {
  return CONSOLIDATES.pattern.test(`${left} ${right}`) ? { number, court: id, role: 'consolidated' } : null;
}

const APPEAL_JOINED: Spelling = {
  marks: MARK.dash,
  courts: ['appellate'],
  words: CONSOLIDATES,
  pattern: APPEAL_NUMBER,
  read: (mention, match, own) => joinedAppeal(withOneDash(match[1]), mention, own),
};

/** The further numbers of a list: "appeal Nos. 16-30192 and 16-30258", "MANDATE of USCA (16-30192, 16-30258)". */
const FURTHER_APPEAL =
  /\b(?:20(?=\d\d-\d))?(\d{2}-\d{2,5})\b(?!-?\d|-[a-z]{2}-)(?<=\b(?:usca|court of appeals|appeals?|appellate|circuit)\b(?:[^.;]|\bnos?\.){0,80}\b(?:20)?\d{2}-\d{2,5}\]?(?:[,;]| and|,? &|, and)+ \[?(?:20)?\d{2}-\d{2,5})/gi;

const FURTHER_NUMBER = {
  marks: MARK.dashAgain,
  words: sought(/usca|appeal|appellate|circuit/i),
  pattern: FURTHER_APPEAL,
};

const APPEAL_LIST: Spelling = {
  ...FURTHER_NUMBER,
  courts: BELOW_APPEALS,
  read: ({ left }, { 1: number = '' }, own) => ({
    number,
    court: namedCircuit(left.slice(-100)) ?? own.circuit,
    role: 'appeal',
  }),
};

const APPEAL_LIST_BELOW: Spelling = {
  ...FURTHER_NUMBER,
  courts: ['supreme'],
  read({ left }, { 1: number = '' }) {
    const court = namedCircuit(left.slice(-100));
    return court === null ? null : { number, court, role: 'lower_court' };
  },
};

const APPEAL_LIST_JOINED: Spelling = {
  ...FURTHER_NUMBER,
  courts: ['appellate'],
  words: CONSOLIDATES,
  read: (mention, { 1: number = '' }, own) => joinedAppeal(number, mention, own),
};

/** "Transmittal to the 4th Circuit of Roe's notice of appeal, Case Number 25-1411", "Acknowledgment from the First Circuit, assigned 25-1384". */
const ASSIGNED =
  /\b(?:20(?=\d\d-))?(\d{2}-\d{3,5})\b(?!-?\d|-[a-z]{2}-)(?:(?= ?\((?:l|lead|con|xap)\))|(?<=\b(?:docketed (?:on )?[\d/]{8,10} as |(?:case|docket|number|nos?|c\/a|cca|assigned|docketed|usca (?:per curiam|opinion|order|judgment|decision) re:?)(?: (?:no|number|as|at|case|docket|nos))*[.:# ]*|(?:usca|cafc|circuit|appeals|mandate|order|judgment|opinion|decision|ruling) in (?:case )?(?:no\. ?)?|consolidat(?:e|es|ed|ing|ion)(?: (?:with|of|case|cases|numbers?|nos?\.?|appeals?))* |\d{2}-\d{3,5}(?: ?\([a-z]+\))?,?(?: (?:and|with|&))? )(?:20)?\d{2}-\d{3,5}))/gi;
/** What a clerk sends to a court of appeals, and what comes back from it. */
const SENT_OR_BACK =
  /\b(?:(?:decision|ruling) in|received copy|usca (?:case|nos?|order|#)|orders? (?:of|from) (?:the )?usca|transmi(?:t|ss)|acknowledg|receipt|mandate|judgment|docketed|forwarded|sent to)/i;
const APPEALS_COURT =
  /\b(?:usca|cafc|court of appeals|appeals court|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|\d{1,2}(?:st|nd|rd|th)|d\.?c\.?) cir(?:cuit|\.))/i;
const APPEALS_COURT_NAMED = sought(/usca|cafc|appeal|circuit|cir\./i);
/** A case of another name, or a docket of a trial court. */
const OF_ANOTHER = /\bv\. |\b(?:related|civil|criminal|district court|bankruptcy|lead|member)\b[^,;]{0,40}$/i;

const SENT_CHARS = 400;

/** "the Tenth Circuit's decision in 24-1300, Doe v. Roe" */
const NAMED_BEHIND = /^,? (?:[A-Z][\w.'’&-]*,? ){1,6}v\. /;

const APPEAL_ASSIGNED: Spelling = {
  marks: MARK.dash,
  courts: ['district', 'special', null],
  words: APPEALS_COURT_NAMED,
  pattern: ASSIGNED,
  read({ text, at, right }, { 1: number = '' }, own) {
    const left = text.slice(Math.max(0, at - SENT_CHARS), at);
    if (!SENT_OR_BACK.test(left) || !APPEALS_COURT.test(left) || OF_ANOTHER.test(left)) return null;
    return {
      number,
      court: namedCircuit(`${left} ${right.slice(0, 40)}`) ?? own.circuit,
      role: NAMED_BEHIND.test(right) || isAwaited(left) ? 'related' : 'appeal',
    };
  },
};

/** What comes back when an appeal ends. */
const BACK =
  /^\W*mandate\b|\bmandate (?:of|from|issued|received)\b|\b(?:order|judgment|opinion|decision) (?:of|from) (?:the )?(?:usca|cafc|u\.?s\.? ?court of appeals|court of appeals|[a-z0-9]+ circuit)|\b(?:usca|cafc) (?:mandate|judgment|order|opinion)/i;

/** "MANDATE of USCA as to 9 Notice of Appeal, 25-1384 (abc)": the number alone ends the entry. */
const APPEAL_AT_END: Spelling = {
  marks: MARK.dash,
  courts: ['district', 'special', null],
  words: sought(/mandate|judgment|usca|cafc/i),
  pattern:
    /\b\d{2}-\d{3,5}(?<=(?:, |\(|: |\[)\d{2}-\d{3,5})(?=[\])]?\.?(?: ?\([a-z]{1,5}\d?,? ?(?:court staff|deputy clerk)?\))?(?: ?\((?:entered:|filed on) ?[\d/]{8,10}\))*\.?$)/gi,
  read({ text, at, raw }, _match, own) {
    const left = text.slice(Math.max(0, at - SENT_CHARS), at);
    if (!BACK.test(left) || OF_ANOTHER.test(left)) return null;
    return { number: raw, court: namedCircuit(left) ?? own.circuit, role: 'appeal' };
  },
};

/** In this order: what one has read, none after it reads. */
export const APPEAL_FORMS: readonly Spelling[] = [
  APPEAL,
  APPEAL_BELOW,
  APPEAL_JOINED,
  APPEAL_LIST,
  APPEAL_LIST_BELOW,
  APPEAL_LIST_JOINED,
  APPEAL_ASSIGNED,
  APPEAL_AT_END,
];
