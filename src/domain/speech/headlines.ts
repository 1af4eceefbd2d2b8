/**
 * Headlines in other languages. The English one is the key: it is composed of a closed set of words, or it is the
 * court's own label, which stays as filed. A test asks for every headline that the rules can compose.
 */

import { recommendationFrom, type RecommendationTable } from './recommendations.ts';
import { sittingName, type SittingTable } from './sittings.ts';

export interface Ruled {
  /** What was asked for, in this language. */
  name: string;
  /** Grammatical gender, where the language has one. */
  gender?: 'm' | 'f';
}

export interface HeadlineTable {
  /** Whole headlines. */
  whole: Readonly<Record<string, string>>;
  /** What was asked for, by its English name. */
  ruled: Readonly<Record<string, Ruled>>;
  /** Motions that papers name themselves, in small letters. */
  named: Readonly<Record<string, string>>;
  /** "granted" after a name. */
  outcomes: Readonly<Record<string, Readonly<Record<'m' | 'f', string>>>>;
  /** "granted" after "Opinion:". */
  verdicts: Readonly<Record<string, string>>;
  /** "Opinion" before a verdict. */
  kinds: Readonly<Record<string, string>>;
  /** A motion at the Supreme Court is an application: the word for either. */
  motion: string;
  application: string;
  due: (day: string) => string;
  /** "filed" at the end of a whole headline; a ruling on the motion stands in its place. */
  filed: Readonly<Record<'m' | 'f', string>>;
  /** "Scott Bessent substituted for Janet Yellen" */
  successor: (after: string, before: string) => string;
  /** "Motion hearing" of a docket; one that is not here stays as filed. */
  sittings: SittingTable;
  /** What became of a sitting; `when` is a day and an hour, or a day. */
  sitting: Readonly<
    Record<'set' | 'moved' | 'cancelled' | 'adjourned', (what: string, when: string) => string>
  > & { held: (what: string) => string };
  /** "Recommendation to grant the Motion to Dismiss" */
  recommended: RecommendationTable;
  /** "Case reassigned to Judge Jane Roe" */
  reassigned: (judge: string) => string;
  /** "10:00 AM" */
  hour: (english: string) => string;
  months: readonly string[];
  day: (day: number, month: string, year: number) => string;
  /** "the motion to dismiss" within a sentence. */
  motions: Readonly<Record<string, string>>;
  sentence: (
    judge: string | null,
    verb: 'granted' | 'denied',
    rest: { motion: string; part: boolean },
  ) => string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The headline in this language, or as it came where it is the court's own. */
export function headlineFrom(table: HeadlineTable, english: string): string {
  return composedHeadline(table, english) ?? english;
}

function composedHeadline(table: HeadlineTable, english: string): string | null {
  const whole = table.whole[english];
  if (whole !== undefined) return whole;
  return (
    dueFrom(table, english) ??
    recommendationFrom(table.recommended, table, english) ??
    sittingFrom(table, english) ??
    heldFrom(table, english) ??
    reassignedFrom(table, english) ??
    successorFrom(table, english) ??
    applicationFrom(table, english) ??
    verdictFrom(table, english) ??
    filedFrom(table, english) ??
    rulingFrom(table, english)
  );
}

/** "May 15, 2025" */
function dayFrom(table: HeadlineTable, english: string): string | null {
  const [, month = '', day, year] = /^(\w+) (\d{1,2}), (\d{4})$/.exec(english) ?? [];
  const name = table.months[MONTHS.indexOf(month)];
  return name === undefined ? null : table.day(Number(day), name, Number(year));
}

function dueFrom(table: HeadlineTable, english: string): string | null {
  const day = dayFrom(table, /^Response requested, due (.+)$/.exec(english)?.[1] ?? '');
  return day && table.due(day);
}

const SITTING =
  /^(.+?) (set for|moved to|of) (\w+ \d{1,2}, \d{4})(?:, (\d{1,2}:\d\d [AP]M))?( cancelled| adjourned)?(?:, no new date)?$/;
const STEPS = {
  'set for': 'set',
  'moved to': 'moved',
  cancelled: 'cancelled',
  adjourned: 'adjourned',
} as const;

function isStep(step: string): step is keyof typeof STEPS {
  return Object.hasOwn(STEPS, step);
}

function sittingFrom(table: HeadlineTable, english: string): string | null {
  const [, what = '', verb = '', date = '', hour, off = ''] = SITTING.exec(english) ?? [];
  const day = dayFrom(table, date);
  const step = verb === 'of' ? off.trim() : verb;
  if (day === null || !isStep(step) || (verb !== 'of' && off !== '')) return null;
  const when = hour ? `${day}, ${table.hour(hour)}` : day;
  return table.sitting[STEPS[step]](sittingName(table.sittings, what), when);
}

function heldFrom(table: HeadlineTable, english: string): string | null {
  const what = /^(.+) held$/.exec(english)?.[1] ?? '';
  const name = sittingName(table.sittings, what);
  return what === '' || name === what ? null : table.sitting.held(name);
}

function reassignedFrom(table: HeadlineTable, english: string): string | null {
  const judge = /^Case reassigned to (?:[A-Z][\w.]* )*Judge (.+)$/.exec(english)?.[1];
  return judge ? table.reassigned(judge) : null;
}

function successorFrom(table: HeadlineTable, english: string): string | null {
  const [, after, before] = /^(\p{Lu}.+) substituted for (\p{Lu}.+)$/u.exec(english) ?? [];
  return after && before ? table.successor(after, before) : null;
}

function applicationFrom(table: HeadlineTable, english: string): string | null {
  if (!english.startsWith('Application')) return null;
  const asked = english.replace(/^Application for stay\b/, 'Application to stay');
  const motion = asked.replace(/^Application/, 'Motion');
  const own = table.whole[motion] ?? filedFrom(table, motion) ?? rulingFrom(table, motion);
  return own?.replace(table.motion, table.application) ?? null;
}

function verdictFrom(table: HeadlineTable, english: string): string | null {
  const [, kind = '', outcome = ''] = /^([A-Z][A-Za-z ]+): ([a-z, ]+)$/.exec(english) ?? [];
  const verdicts = outcome.split(', ').map((one) => table.verdicts[one]);
  const ownKind = table.kinds[kind];
  return ownKind && verdicts.every(Boolean) ? `${ownKind}: ${verdicts.join(', ')}` : null;
}

/** "Motion to vacate stay filed", of motions that are known by their own names. */
function filedFrom({ named, filed, ruled }: HeadlineTable, english: string): string | null {
  const own = named[(/^(.+) filed$/.exec(english)?.[1] ?? '').toLowerCase()];
  return own === undefined ? null : `${own} ${filed[ruled['Motion']?.gender ?? 'm']}`;
}

/** The longest outcome first, so that "granted in part" is not read as a name that ends in "granted in". */
function rulingFrom(table: HeadlineTable, english: string): string | null {
  for (const [words, outcome] of Object.entries(table.outcomes)) {
    if (!english.endsWith(` ${words}`)) continue;
    const name = english.slice(0, -words.length - 1);
    const ruled = table.ruled[name];
    if (ruled) return `${ruled.name} ${outcome[ruled.gender ?? 'm']}`;
    const asked = askedFrom(table, name, outcome);
    if (asked) return asked;
    const named = table.named[name.toLowerCase()];
    if (named) return `${named} ${outcome[table.ruled['Motion']?.gender ?? 'm']}`;
    // What a motion asks for may be the paper's own words.
    const motion = /^Motion (?:to|for) /.test(name) ? table.ruled.Motion : undefined;
    if (motion) return `${motion.name} ${outcome[motion.gender ?? 'm']}: "${name}"`;
  }
  return null;
}

/** "Motion to stay withdrawn", from the words for "Motion to stay filed". */
function askedFrom(
  { whole, filed }: HeadlineTable,
  name: string,
  outcome: Readonly<Record<'m' | 'f', string>>,
): string | null {
  const asked = whole[`${name} filed`];
  for (const gender of ['f', 'm'] as const) {
    const end = ` ${filed[gender]}`;
    if (asked?.endsWith(end)) return `${asked.slice(0, -end.length)} ${outcome[gender]}`;
  }
  return null;
}

const SENTENCE =
  /^(?:The court|((?:[A-Z][\w.]* )*Judge) (.+?)) (granted|denied)( in part)? ((?:the|a)(?: [a-z]+’s?)? motion .+?)\.$/;

/** A composed sentence in this language; null for one that this language cannot say. */
export function summaryFrom(table: HeadlineTable, english: string): string | null {
  const [, , judge = null, verb = '', part, motion = ''] = SENTENCE.exec(english) ?? [];
  // Whose motion it is stands in the court's words below; each language would say it in its own place.
  const own = table.motions[motion.replace(/^the [a-z]+’s? /, 'the ')];
  if (!own || (verb !== 'granted' && verb !== 'denied')) return null;
  return table.sentence(judge, verb, { motion: own, part: part !== undefined });
}
