/** Vocabulary of stated dates: how dates and times are written, and which words make one a hearing or a deadline. */

import { ending } from './ending.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A weekday right before a date belongs to it. */
export const WEEKDAY_BEFORE = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/i;

/**
 * "3/6/2018", "2-11-2016", "5/4/12", "August 8, 2019"; never a part of a docket number or a fraction of a list. The day
 * is looked for and the month read back from it, since numbers are fewer than words; the match begins at the day.
 */
export const DATE =
  /(?=\d)(?:(?<![\d/.\-$#]|\d:)(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![/:\d]|-[a-z\d])|(?<=(\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? ))(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b)/gi;

/** Where a date begins in its text, the month included. */
export function startOfDate(match: RegExpExecArray): number {
  return match.index - (match[5]?.length ?? 0);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every fourth year of the span is a leap year. */
function iso(year: number, month: number, day: number): string | null {
  if (year <= 1980 || year >= 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > (month === 2 && year % 4 === 0 ? 29 : (DAYS[month - 1] ?? 0))) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The calendar date of a `DATE` match, or null when no such day exists. */
export function dateOf(match: RegExpMatchArray): string | null {
  if (match[5]) {
    const month = MONTHS.indexOf(match[5].slice(0, 3).toLowerCase()) + 1;
    return iso(Number(match[7]), month, Number(match[6]));
  }
  const year = Number(match[4]);
  return iso(year < 100 ? year + (year > 80 ? 1900 : 2000) : year, Number(match[1]), Number(match[3]));
}

const TIME = '(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.? ?m\\b';
const TIME_AFTER = new RegExp(
  `^[ ,(-]*(?:\\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\)?,? )?(?:at|@|from|beginning at|commencing at|starting at|no later than|by|time:?|hour:?)? ?(?:approximately )?(?:${TIME}|(\\d{1,2}):(\\d{2})\\b|(noon))`,
  'i',
);
const TIME_BEFORE = new RegExp(
  `(?:${TIME}\\.?|(noon)|(?<![\\d:])(\\d{1,2}):(\\d{2})(?= $))(?: ?\\(?[a-z]{1,2}[sd]?t\\)?| \\((?:eastern|central|mountain|pacific)(?: time)?\\)| eastern| central| pacific| mountain| local| time)*,? ?(?:on|,|of|\\()? ?(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?,? ?$`,
  'i',
);

function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | null {
  const hours = Number(hour);
  if (hour === undefined || hours > 23 || Number(minute ?? 0) > 59) return null;
  const afternoon = half?.toLowerCase() === 'p';
  const shifted = half === undefined ? hours : (hours % 12) + (afternoon ? 12 : 0);
  return `${String(shifted).padStart(2, '0')}:${minute ?? '00'}`;
}

export interface TimeFound {
  time: string | null;
  /** Characters after the date that belong to it. */
  after: number;
  /** Characters before the date that belong to it. */
  before: number;
}

/** The time of day beside a date: "at 04:00 PM", "@ 10:00", "10:00 a.m. on". */
export function timeBeside(left: string, right: string): TimeFound {
  const after = TIME_AFTER.exec(right.slice(0, 60));
  if (after) {
    const time = after[6]
      ? '12:00'
      : after[1]
        ? clock(after[1], after[2], after[3])
        : clock(after[4], after[5], undefined);
    const stop = /[ap]\.$/i.test(`${after[0]}.`)
      ? 1
      : right[after[0].length] === '.' && /[ap]\.m$/i.test(after[0])
        ? 1
        : 0;
    return { time, after: after[0].length + stop, before: 0 };
  }
  const before = TIME_BEFORE.exec(left.slice(-60));
  if (!before) return { time: null, after: 0, before: 0 };
  return {
    time: before[4]
      ? '12:00'
      : before[5]
        ? clock(before[5], before[6], undefined)
        : clock(before[1], before[2], before[3]),
    after: 0,
    before: before[0].length,
  };
}

export const HEARING_NOUN =
  /(?<![a-z])(?:(?:initial|final|oral|status|motion|telephone|telephonic|video|settlement|pre-?trial|pre-?motion|case|management|scheduling|show cause|evidentiary|jury|bench|mediation|discovery|sentencing|plea|change of|detention|bond|rule|16|preliminary|injunction|confirmation|creditors|of|zoom|injunction|in-person|interim|early|neutral) )*(?:hearing(?: date)?s?|conferences?|trials?|arguments?|sentencing|arraignment|(?:initial|first) appearance|meeting(?: of creditors)?|mediation|teleconference|call|oral argument|docket call|docket sounding|calendar call|call of the calendar|jury draw|sentence with(?:out)? psr|(?:sentence|disposition|status|revocation|change of plea)(?= (?:is )?(?:re)?(?:set|scheduled|continued) (?:for|to|on))|jury selection|voir dire|plea|evaluation|session|341|pre-?trial(?= (?:is )?(?:set|reset|scheduled|continued)))\b/gi;
export const DEADLINE_NOUN =
  /\b(?:deadlines?|due|last day|show cause|ddl|answers?|responsive pleadings?|respon(?:d|ses?)|repl(?:y|ies)|briefs?|briefing|discovery|motions?|objections?|reports?|letter|plan|disclosures?|depositions?|amend\w*|joinder|time to|file[sd]?|submit\w*|serve\w*|experts?|petition|record|transcript|mediator|notify|oppositions?|exhibits?|statements?|comments?|proofs? of claim|memorand\w+|appendix|list|completed?|submissions?|extended|confer|produc\w+|appeal period|time to appeal|claims?|notice|pay(?:ment)?|expires?)\b/gi;

/** Words right before a date that make it a matter of record, not of the calendar. */
export const PAST =
  /(?:\b(?:dated|dtd\.?|signed|filed|entered|modified|held(?: and completed)?|concluded|heard|served|sent|mailed|(?<!for conference )distributed|issued(?: as mandate)?|docketed|received|replaced|added|decided|rendered|submitted|executed|returned|faxed|made|conducted|occurred|argued|date of service|certificate of service|text reading|corrected|e-?mailed|uploaded|published|announced|arrested|proposed (?:due )?date|since|as of|o'clock)(?: on| in| by (?![^,;]*\b(?:due|set|hearing|scheduled)\b)[^,;]{1,60} on)?|held (?:an? |the )[^.;]{0,60} on|\b(?:judgment|ruling|action|decision) date|\bvacated\/remanded,|\bentry (?:date|of)|(?:judge|justice) [^,;]{2,40} on|service date)\s*:?\s*$/i;
/** "will be held on" looks forward although "held on" looks back. */
export const FORTHCOMING = ending(
  /\b(?:will|to|shall) (?:be |now be )?(?:held|heard|filed|served|submitted|conducted|mailed)(?:(?: [a-z-]+){0,6}? on)?\s*$/i,
);

/** Words right before a date that set a hearing, a deadline, or either. */
export const SETS =
  /(?:\b(?:set|reset|re-set|re-?noted|scheduled|rescheduled|re-scheduled|continued|adjourned|moved|calendared|noticed|postponed|advanced|relisted|returnable|presentment\b[^;]{0,160})(?: over)?(?: [a-z]+){0,4}? ?(?:for|to|on|until|at|before|:)?(?: and including)?|(?:set|scheduled|distributed)? ?for conference of|conference of|\b(?:hearing|conference|trial|argument|sentencing|arraignment|mediation|meeting|plea|call)(?: date)?(?: [a-z'’&-]+){0,12}?(?: (?:on|for|of|is|to|at)| ?:)|\b(?:will|shall|to) (?:be |take |now be )?(?:held|heard|conducted|place|proceed|commence|begin|appear|convene|meet)(?: [a-z-]+){0,6}? (?:on|for)?|\b(?:date|time):|\bdate\/time:|argument on|\b(?:hearing|conference|trial|argument|sentencing)(?: date)?[ :-]*|cancels?(?: [a-z]+){0,5} (?:for|on)|\b(?:noting|motion docket|submission) date|(?:beginning|commencing)(?: on|:)?|appear (?:before|in)[^;.]{0,60} on)\s*$/i;
export const DUES =
  /(?:\bdue date(?: set| of)|\bdue(?: \([a-z ]{2,30}\))?(?: (?:by|on|no later than|on or before|date|is|as))*|\bby|\buntil|\bon or before|\b(?:no|not) later than|\bbefore|\b(?:through|until)(?: and including)?|\bto and including|\bup to and including|\b(?:extended|enlarged|continued|moved|reset|set)(?: [a-z]+){0,3}? (?:to|until|through|for)(?: and including)?|\bdeadlines?(?:[a-z ,'’-]{0,60})? (?:is|of|to|:|on|for|are|remains?)|\bdeadline(?= ?$)|\bdue to (?:the )?court reporter(?:\/\w+)?|\bexpires?(?: on)?|\b(?:beginning|commencing|starting)(?: on)?|\bto|\bon(?= ?$)|\bis|:)(?:(?: the)? (?:close of business|end of (?:the )?(?:business |court )?day)(?: on)?| noon| midnight| 5 p\.?m\.?)?\s*:?\s*$/i;
export const DUES_END = ending(DUES);

/** Who must act, from the words of a deadline; first match wins. */
export const DUTIES: readonly [RegExp, string][] = [
  [/stay\b.{0,40}(?:expir|until|through)|stayed/i, 'stay_expiry'],
  [/\brepl(?:y|ies)\b/i, 'reply'],
  [
    /answer(?!ing)|responsive pleading|respond to (?:the )?(?:complaint|petition)|response to [^,;]{0,40}complaint/i,
    'answer',
  ],
  [/objection/i, 'objections'],
  [/certiorari|petition\b/i, 'petition'],
  [/respon(?!dent)|opposition/i, 'response'],
  [/joint|status report|letter|report/i, 'joint_report'],
  [/discovery|deposition|interrogator|production|expert|disclosure/i, 'discovery'],
  [/transcript/i, 'transcript'],
  [/record/i, 'record'],
  [/mediat/i, 'mediation'],
  [/brief|appendix|memorand/i, 'brief'],
  [/motion/i, 'motion'],
  [/time to file/i, 'petition'],
];
