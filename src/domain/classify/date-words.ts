/** Vocabulary of stated dates: how dates and times are written, and which words make one a hearing or a deadline. */

import { CLOSE, codeAt, DOT, SEMICOLON } from './characters.ts';
import { endsIn, rareEnding, wordEnding } from './ending.ts';
import { sought, type Sought } from './sought.ts';

/** A weekday right before a date belongs to it. */
export const WEEKDAY_BEFORE = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/i;

const TIME = '(\\d{1,2})(?:[:.]?(\\d{2}))?(?::\\d{2})? ?([ap])\\.? ?m\\b';
/** The place may stand before the hour: "in Courtroom II at 9:00 a.m." */
const ROOM = '(?:in (?:the )?(?:court ?)?room [\\w-]{1,8},? )?';
/** The last day of a trial may stand before the hour: "3/1/2027 through 3/5/2027 at 9:00 AM". */
const SPAN =
  '(?: ?(?:through|thru|[-–]) ?(?:\\d{1,2}\\/){2}\\d{2,4}\\b|,? (?:through|thru) [a-z]{3,9} \\d{1,2}, \\d{4}\\b)?';
const TIME_AFTER = new RegExp(
  `^${SPAN}[ ,(-]*(?:[ap]m (?:panel|session|calendar),? )?${ROOM}(?:\\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\)?,? )?(?:will (?:be held|begin|commence|convene|start|proceed) )?(?:at|@|from|beginning at|commencing at|starting at|no later than|by|time:?|hour:?)? ?(?:approximately )?(?:${TIME}|(\\d{1,2}):(\\d{2})\\b|(noon))`,
  'i',
);
const TIME_BEFORE = new RegExp(
  `(?:${TIME}\\.?|(noon):?|(?<![\\d:])(\\d{1,2}):(\\d{2})(?= $))(?: ?\\(?[a-z]{1,2}[sd]?t\\)?| \\((?:eastern|central|mountain|pacific)(?: time)?\\)| eastern| central| pacific| mountain| hawaii| alaska| local| standard| daylight| time)*,? ?(?:on|,|of|\\()? ?(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?,? ?$`,
  'i',
);

/** The hour may also stand behind judges or a place: "before Judges Roe, Doe and Poe in Courtroom 27 South at 9:00 AM". */
const TIME_BEHIND = new RegExp(
  `^,? (?:before (?=(?:(?:the|chief|senior|magistrate|bankruptcy|circuit|district|u\\.?s\\.?) )*(?:judges?|justices?|hon)\\b)|in (?=[a-z. ,]{0,50}\\b(?:court ?)?room\\b))(?:(?!\\b(?:hearing|conference|trial|argument|due|to)\\b|\\d+/|\\d{4})[^.;()]|(?<=\\b(?:[a-z]|hon|jr|sr|st))\\.){3,140}?,? (?:at|@) ${TIME}`,
  'i',
);
const JUDGES_CHARS = 200;

/** The same, for a look at the end alone: hardly any words end in a time of day. */
const BEFORE_DATE = wordEnding(TIME_BEFORE);

export function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | null {
  const hours = Number(hour);
  if (hour === undefined || hours > 23 || Number(minute ?? 0) > 59) return null;
  const afternoon = half?.toLowerCase() === 'p';
  // "set for 3:00": no court sits and no clerk waits in the small hours.
  if (half === undefined && hour.length === 1 && hours > 0 && hours < 7)
    return `${hours + 12}:${minute ?? '00'}`;
  const shifted = half === undefined ? hours : (hours % 12) + (afternoon ? 12 : 0);
  return `${String(shifted).padStart(2, '0')}:${minute ?? '00'}`;
}

export interface TimeFound {
  readonly time: string | null;
  /** Characters after the date that belong to it. */
  readonly after: number;
  /** Characters before the date that belong to it. */
  readonly before: number;
}

/** No time of day stands further away. */
const NEAR_CHARS = 60;
const ENDS_IN_MERIDIEM = /[ap]\.m$/i;

const NO_TIME: TimeFound = { time: null, after: 0, before: 0 };

/** The sentence or a bracket ends there, or the text. */
export function closesAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === DOT || code === SEMICOLON || code === CLOSE || at >= text.length;
}

/** The time of day beside a date: "at 04:00 PM", "@ 10:00", "10:00 a.m. on". `text` goes on at `end`; `left` is empty where no time stands before. */
export function timeBeside(left: string, text: string, end: number): TimeFound {
  const right = closesAt(text, end) ? '' : text.slice(end, end + NEAR_CHARS);
  const after = right && TIME_AFTER.exec(right);
  if (after) return timeAfter(after, right);
  const before = left && endsIn(BEFORE_DATE, left) ? TIME_BEFORE.exec(left.slice(-NEAR_CHARS)) : null;
  if (!before)
    return PLACES.some((one) => right.startsWith(one, right.startsWith(',') ? 1 : 0))
      ? timeBehind(text, end)
      : NO_TIME;
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

/** What may stand between a day and its hour. */
const PLACES = [' before ', ' in '];

function timeAfter(after: RegExpExecArray, right: string): TimeFound {
  const time = after[6]
    ? '12:00'
    : after[1]
      ? clock(after[1], after[2], after[3])
      : clock(after[4], after[5], undefined);
  const { length } = after[0];
  const stop = codeAt(right, length) === DOT && ENDS_IN_MERIDIEM.test(after[0]) ? 1 : 0;
  return { time, after: length + stop, before: 0 };
}

function timeBehind(text: string, end: number): TimeFound {
  const behind = TIME_BEHIND.exec(text.slice(end, end + JUDGES_CHARS));
  if (!behind) return NO_TIME;
  return { time: clock(behind[1], behind[2], behind[3]), after: behind[0].length, before: 0 };
}

export const HEARING_NOUN = sought(
  /(?<![a-z])(?:(?:initial|final|oral|status|motion|telephone|telephonic|video|settlement|pre-?trial|pre-?motion|case|management|scheduling|show cause|evidentiary|jury|bench|mediation|discovery|sentencing|plea|change of|detention|bond|rule|16|preliminary|injunction|confirmation|creditors|of|zoom|injunction|in-person|interim|early|neutral) )*(?:hearing(?: date)?s?|conferences?(?: calls?)?|trials?(?: pool)?|arguments?|sentencing|(?:re-?)?arraignment|(?:initial|first) appearance|meeting(?: of creditors)?|mediation|teleconference|call|oral argument|docket call|docket sounding|calendar call|call of the calendar|jury draw|sentence with(?:out)? psr|(?:sentence|disposition|status|revocation|change of plea)(?= (?:is )?(?:re)?(?:set|scheduled|continued) (?:for|to|on))|jury selection|(?:submission|noting) date|voir dire|plea|evaluation|ene|cmc|msc|session|341|pre-?trial(?= (?:(?:is )?(?:set|reset|scheduled|continued)|\d{1,2}\/)))\b/gi,
);
export const DEADLINE_NOUN = sought(
  /\b(?:deadlines?|due|last day|show cause|ddl|answers?|responsive pleadings?|respon(?:d|ses?)|repl(?:y|ies)|briefs?|briefing|discovery|motions?|objections?|reports?|rebuttals?|letter|plan|(?:amd|amended) complaint|bar dates?|disclosures?|depositions?|amend\w*|joinder|time to|file[sd]?|submit\w*|serve\w*|experts?|petition|record|transcript|reinstat\w+|mediator|notify|oppositions?|exhibits?|statements?|comments?|proofs? of claim|memorand\w+|appendix|list|completed?|submissions?|extended|extending|confer|produc\w+|appeal period|time to appeal|claims?|notice|pay(?:ment)?|expires?)\b/gi,
);

/** Words right before a date, or before "on" and "in", that make it a matter of record, not of the calendar. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  'dated dtd signed filed entered modified held concluded heard served sent mailed issued docketed received replaced added decided rendered submitted executed returned faxed made conducted occurred argued corrected emailed uploaded published announced arrested reached since'.split(
    ' ',
  ),
);
/** The same of more than a word. */
const PAST_NAMES =
  "dtd\\.|held and completed|(?<!for conference )distributed|issued as mandate|date of service|certificate of service|text reading|filed in (?:the )?(?:district|bankruptcy|tax|lower) court|proposed (?:due )?date|pursuant to (?:the )?(?:[a-z]+ )?hearing|eod date|extended on|as of|o'clock";
export const PAST_PHRASES = rareEnding(
  new RegExp(
    `(?:\\b(?:${PAST_NAMES})(?: on| in)?|\\b(?:judgment|ruling|action|decision) date|\\bvacated\\/remanded,|\\bentry (?:date|of)|service date)\\s*:?\\s*$`,
    'i',
  ),
);
const PAST_ANY = [...PAST_WORDS, PAST_NAMES].join('|');
/** "signed by Judge Roe on", "held a hearing on", "filed by Roe on" */
export const PAST_ON = wordEnding(
  new RegExp(
    `(?:(?:judge|justice) [^,;]{2,40}?|(?:held|conducted|convened) (?:an? |the )[^.;]{0,60}?|\\b(?:${PAST_ANY}) (?!by [^,;]*\\b(?:due|set|hearing|scheduled)\\b)by [^,;]{1,60}?) on\\s*:?\\s*$`,
    'i',
  ),
);
/** "will be held on" looks forward although "held on" looks back, and "set before Judge Roe on" although "Judge Roe on" does. */
export const FORTHCOMING = wordEnding(
  /\b(?:will|to|shall|must) (?:be |now be )?(?:held|heard|filed|served|submitted|received|conducted|mailed)(?:(?: [a-z-]+){0,6}? on)?\s*$|\b(?:set|reset|scheduled|rescheduled|noticed)(?: for(?: [a-z]+){1,3})? before [^.;(]{2,50} on\s*$/i,
);

/** Words right before a date that set a hearing, a deadline, or either. */
export const SETS = wordEnding(
  /(?:\b(?:set|reset|re-set|re-?noted|scheduled|rescheduled|re-scheduled|continued|adjourned|moved|calendared|noticed|postponed|advanced|relisted|returnable)(?: over)?(?: [a-z]+){0,4}? ?(?:for|to|on|until|at|before|:)?(?: and including)?|(?:set|scheduled|distributed)? ?for conference of|conference of|\b(?:hearing|conference|trial|argument|sentencing|arraignment|mediation|meeting|plea|call)(?: date)?(?: [a-z'’&-]+){0,12}?(?: (?:on|for|of|is|to|at|today,?)| ?:)|\b(?:will|shall|to) (?:be |take |now be )?(?:held|heard|conducted|place|proceed|commence|begin|appear|convene|meet)(?: [a-z-]+){0,6}? (?:on|for)?|\b(?:date|time):|\bdate\/time:|argument on|for (?:oral )?argument in [a-z. ]{3,30},? [a-z]{2} on|setting [^;.]{2,40} for (?:oral )?argument in [a-z. ]{3,30}|\b(?:hearing|conference|(?:pre-?)?trial(?: pool)?|argument|sentencing)(?: date)?[ :-]*|cancels?(?: [a-z]+){0,5} (?:for|on)|\b(?:rescheduling|adjourning|continuing|resetting|moving|postponing) [^.;]{3,80} (?:to|until)|\bgrant(?:ing|s|ed)\b(?! in part)[^.;]{0,100}\bto (?:continue|adjourn|reschedule|postpone|reset) [^.;]{3,120} (?:to|until)|\bre-?not(?:e|ing)\b(?:[^.;]|\b(?:dkt|doc|nos?)\.){2,80} (?:to|for)|\b(?:noting|motion docket|submission) date|(?:beginning|commencing)(?: on|:)?|\b(?:trial|hearing|conference) (?:starts|begins|commences)(?: on)?|appear (?:before|in)[^;.]{0,60} on|\bto return(?: [a-z'’]+){0,6} (?:on|at)|\bremains? on (?:the )?calendar (?:on|for))\s*$/i,
);
/** The same, and much may stand between; few entries name it. */
export const PRESENTS = sought(
  /\bpresentment\b[^;]{0,220}(?: over)?(?: [a-z]+){0,4}? ?(?:for|to|on|until|at|before|:)?(?: and including)?\s*$/i,
);
export const DUES =
  /(?:\bdue date(?: set| of)|\b(?:completion|cut-?off) date of|\bdue(?: \([a-z ]{2,30}\))?(?: (?:by|on|at|no later than|on or before|date|is|as))*|\bby(?: or before)?|\buntil|\btill|\bon or before|\b(?:by )?(?:no|not) later than|\bnlt|\bbefore|\b(?:through|until)(?: and including)?|\bto and including|\bup to and including|\b(?:extended|enlarged|continued|moved|reset|set)(?: [a-z]+){0,3}? (?:to|until|through|for)(?: and including)?|\bdeadlines?(?:[a-z ,'’-]{0,60})? (?:is|of|to|:|on|for|are|remains?)|\bdeadline(?= ?$)|\bdue to (?:the )?court reporter(?:\/\w+)?|\bexpires?(?: on)?|\b(?:beginning|commencing|starting)(?: on)?|\bto|\bon(?= ?$)|\bis|:)(?:(?: the)? (?:close of business|end of (?:the )?(?:business |court )?day)(?: on)?| noon| midnight| 5 p\.?m\.?)?\s*:?\s*$/i;
export const DUES_END = wordEnding(DUES);
/** Of those the words that need no others, besides "on". */
export const DUE_WORDS: ReadonlySet<string> = new Set(
  'due by nlt until till before through to is expire expires beginning commencing starting'.split(' '),
);

/** "until August 8, 2019, to file their answers" */
export const OWED_AFTER =
  /^,? (?:for [^,;.]{2,40} )?(?:in which |within which )?to (?:file|add|join|serve|answer|respond|submit|move|reply|object|comply|appeal|pay|find|retain|obtain|show|produce|complete|seek|supplement|amend|notify|effect|effectuate|perfect|cure|plead)\b/i;

/** Who must act, from the words of a deadline; first match wins. */
export const DUTIES: readonly { words: Sought; who: string }[] = (
  [
    [/stay\b.{0,40}(?:expir|until|through)|stayed/i, 'stay_expiry'],
    [/\brepl(?:y|ies)\b/i, 'reply'],
    [
      /answer(?!ing)|responsive pleading|respond to (?:the )?(?:complaint|petition)|response to [^,;]{0,40}complaint/i,
      'answer',
    ],
    [/objection/i, 'objections'],
    [/certiorari|petition\b/i, 'petition'],
    [/respon(?!dent)|opposition/i, 'response'],
    [/joint (?!appendix)|status report|letter(?! sent)|report(?! to\b)/i, 'joint_report'],
    [/discovery|deposition|interrogator|production|expert|disclosure/i, 'discovery'],
    [/transcript/i, 'transcript'],
    [/record/i, 'record'],
    [/mediat/i, 'mediation'],
    [/brief|appendix|memorand/i, 'brief'],
    [/motion/i, 'motion'],
    [/time to file/i, 'petition'],
  ] as const
).map(([pattern, who]) => ({ words: sought(pattern), who }));
