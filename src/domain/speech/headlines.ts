/**
 * Headlines in other languages. The English one is the key: it is composed of a closed set of words, or it is the
 * court's own label, which stays as filed. A test asks for every headline that the rules can compose.
 */

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
    applicationFrom(table, english) ??
    verdictFrom(table, english) ??
    rulingFrom(table, english)
  );
}

function dueFrom(table: HeadlineTable, english: string): string | null {
  const [, month = '', day, year] = /^Response requested, due (\w+) (\d{1,2}), (\d{4})$/.exec(english) ?? [];
  const name = table.months[MONTHS.indexOf(month)];
  return name === undefined ? null : table.due(table.day(Number(day), name, Number(year)));
}

function applicationFrom(table: HeadlineTable, english: string): string | null {
  if (!english.startsWith('Application')) return null;
  const motion = table.whole[english.replace(/^Application/, 'Motion')];
  return motion?.replace(table.motion, table.application) ?? null;
}

function verdictFrom(table: HeadlineTable, english: string): string | null {
  const [, kind = '', outcome = ''] = /^([A-Z][a-z ]+): ([a-z ]+)$/.exec(english) ?? [];
  const [ownKind, verdict] = [table.kinds[kind], table.verdicts[outcome]];
  return ownKind && verdict ? `${ownKind}: ${verdict}` : null;
}

/** The longest outcome first, so that "granted in part" is not read as a name that ends in "granted in". */
function rulingFrom(table: HeadlineTable, english: string): string | null {
  for (const [words, outcome] of Object.entries(table.outcomes)) {
    if (!english.endsWith(` ${words}`)) continue;
    const ruled = table.ruled[english.slice(0, -words.length - 1)];
    if (ruled) return `${ruled.name} ${outcome[ruled.gender ?? 'm']}`;
  }
  return null;
}

const SENTENCE =
  /^(?:The court|((?:[A-Z][\w.]* )*Judge) (.+?)) (granted|denied) (the motion .+?|a motion .+?)( in part)?\.$/;

/** A composed sentence in this language; null for one that this language cannot say. */
export function summaryFrom(table: HeadlineTable, english: string): string | null {
  const [, , judge = null, verb = '', motion = '', part] = SENTENCE.exec(english) ?? [];
  const own = table.motions[motion];
  if (!own || (verb !== 'granted' && verb !== 'denied')) return null;
  return table.sentence(judge, verb, { motion: own, part: part !== undefined });
}
