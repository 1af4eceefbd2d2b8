import type { CourtKind } from './court.ts';
import { type DocketNumberSuffix, readSuffix } from './docket-number-suffix.ts';

/** Which written form a number had; `bloomberg` is an appellate number that a publisher padded with zeros. */
export type DocketNumberKind =
  | 'district'
  | 'district-short'
  | 'bankruptcy'
  | 'appellate'
  | 'bloomberg'
  | 'application'
  | 'cert'
  | 'original'
  | 'motion'
  | 'mdl'
  | 'pacer_case_id'
  | 'govinfo';

export interface DocketNumber {
  /** Normal form; for `pacer_case_id` PACER's own case id, which is no docket number. */
  number: string;
  kind: DocketNumberKind;
  /** office, yy, type, serial, judge, assigned, referred, defendant, suffix, court: those that were written. */
  parts: Record<string, string | number>;
}

export interface DocketNumberContext {
  court: string | null;
  kind: CourtKind | null;
  /** Case type said in words before the number. */
  typeInWords: string | null;
}

type Form = (text: string, context: DocketNumberContext) => DocketNumber | null;

/** Case types that may stand without dashes around them (`4:19cv366`, `25 Civ. 1144`), and what they become. */
const PLAIN_TYPES: Readonly<Record<string, string>> = {
  civ: 'cv',
  crim: 'cr',
  misc: 'mc',
  mag: 'mj',
  cv: 'cv',
  cr: 'cr',
  mc: 'mc',
  mj: 'mj',
  md: 'md',
  bk: 'bk',
  ap: 'ap',
  mp: 'mp',
  po: 'po',
  vv: 'vv',
  sw: 'sw',
};

/** Tried in this order; the shapes do not overlap except for the bare `yy-n`, which the court's kind decides. */
export const DOCKET_NUMBER_FORMS: readonly Form[] = [
  district,
  districtTypeFirst,
  districtShort,
  bareNumber,
  supremeSeries,
  multidistrict,
  govinfo,
  pacerCaseId,
];

function district(text: string): DocketNumber | null {
  // W.D. Tex. puts the letters of its division in front: "A-24-CV-00123-RP".
  const match =
    /^(?:(\d{1,2}):|[a-z]{1,3}-)?(\d{4}|\d{2})([- ]?)([a-z]{2,4})\.?([- ]?)(\d{1,6})(?!\d)(.*)$/i.exec(text);
  if (!match) return null;
  const [, office, year = '', before, word = '', after, serial = '', rest = ''] = match;
  const plain = PLAIN_TYPES[word.toLowerCase()];
  const type = plain ?? (before === '-' && after === '-' && word.length === 2 ? word.toLowerCase() : null);
  const suffix = readSuffix(rest);
  const yy = twoDigitYear(year);
  return type && suffix && yy ? districtNumber('district', { office, yy, type, serial, suffix }) : null;
}

/** Arizona names the division before the judge. */
const DIVISION = /^((?:-\d{1,3})?)-(?:phx|tuc|pct|yum)\b/i;

/** Arizona, California and Oklahoma write the type first: `CV-19-00017-PHX-DLR`, `C 07-5944 SC`, `CIV-24-1234-F`. */
function districtTypeFirst(text: string): DocketNumber | null {
  const match = /^(?:(\d{1,2}):)?(civ|cv|cr|mc|mj|c)[- ]?(\d{4}|\d{2})-(\d{1,6})(?!\d)(.*)$/i.exec(text);
  if (!match) return null;
  const [, office, word = '', year = '', serial = '', rest = ''] = match;
  const suffix = readSuffix(rest.replace(DIVISION, '$1'));
  const yy = twoDigitYear(year);
  const type = /^c(?:iv)?$/i.test(word) ? 'cv' : word.toLowerCase();
  return suffix && yy ? districtNumber('district', { office, yy, type, serial, suffix }) : null;
}

/** The habit of D.D.C. and others: the type stands in the words before the number, not in it. */
function districtShort(text: string, context: DocketNumberContext): DocketNumber | null {
  if (!context.typeInWords || (context.kind !== null && context.kind !== 'district')) return null;
  const match = /^(?:(\d{1,2}):)?(\d{4}|\d{2})-(\d{1,6})(?!\d)(.*)$/.exec(text);
  if (!match) return null;
  const [, office, year = '', serial = '', rest = ''] = match;
  const suffix = readSuffix(rest);
  const yy = twoDigitYear(year);
  return suffix && yy
    ? districtNumber('district-short', { office, yy, type: context.typeInWords, serial, suffix })
    : null;
}

interface DistrictParts {
  office: string | undefined;
  yy: string;
  type: string;
  serial: string;
  suffix: DocketNumberSuffix;
}

/** The normal form of a district's number whose parts are known. */
export function normalDistrictNumber({ office, yy, type, serial }: Omit<DistrictParts, 'suffix'>): string {
  const body = `${yy}-${type}-${pad(Number(serial))}`;
  return office === undefined ? body : `${Number(office)}:${body}`;
}

function districtNumber(kind: DocketNumberKind, found: DistrictParts): DocketNumber | null {
  const { yy, type, suffix } = found;
  if (suffix.numbers.length > 1) return null;
  const parts: DocketNumber['parts'] = { yy, type, serial: Number(found.serial) };
  if (found.office !== undefined) parts.office = String(Number(found.office));
  const number = normalDistrictNumber(found);
  addJudges(parts, suffix);
  if (suffix.numbers[0] !== undefined) parts.defendant = suffix.numbers[0];
  return { number, kind, parts };
}

/** A reassignment changes the initials, so they are kept apart from the number. */
function addJudges(parts: DocketNumber['parts'], suffix: DocketNumberSuffix): void {
  const [assigned, referred] = suffix.initials;
  if (assigned === undefined) return;
  parts.judge = assigned;
  if (referred !== undefined) Object.assign(parts, { assigned, referred });
}

/** Appellate clerks mark the lead of joined appeals and cross-appeals: "22-3054(L)", "(Con)", "(XAP)". */
const JOINED_MARK = /\s*\((?:l|lead|con|xap)\)$/i;

/** `yy-n`: what it names depends on the court; without one its own shape has to tell. */
function bareNumber(text: string, context: DocketNumberContext): DocketNumber | null {
  const match = /^(\d{4}|\d{2})-(\d{1,6})(?!\d)(.*)$/.exec(text);
  const yy = match && twoDigitYear(match[1] ?? '');
  const suffix = match && readSuffix((match[3] ?? '').replace(JOINED_MARK, ''));
  if (!match || !yy || !suffix) return null;
  const serial = match[2] ?? '';
  switch (context.kind ?? kindOfShape(serial, suffix)) {
    case 'bankruptcy':
      return bankruptcyNumber(yy, serial, suffix);
    case 'supreme':
      return match[3]
        ? null
        : { number: `${yy}-${Number(serial)}`, kind: 'cert', parts: { yy, serial: Number(serial) } };
    case 'appellate':
    case 'special':
      return context.court === 'jpml' ? null : appellateNumber(yy, serial, suffix);
    default:
      // A district number without its type could be a civil or a criminal case: better none than the wrong one.
      return null;
  }
}

function kindOfShape(serial: string, suffix: DocketNumberSuffix): CourtKind {
  const padded =
    serial.length === 5 && (serial.startsWith('0') || suffix.initials.some((word) => word.length === 3));
  return padded || suffix.numbers.length > 0 ? 'bankruptcy' : 'appellate';
}

function bankruptcyNumber(yy: string, serial: string, suffix: DocketNumberSuffix): DocketNumber | null {
  const [office, ...more] = suffix.numbers;
  if (more.length > 0 || (office !== undefined && office > 9)) return null;
  const parts: DocketNumber['parts'] = { yy, serial: Number(serial) };
  addJudges(parts, suffix);
  if (office !== undefined) parts.office = String(office);
  return { number: `${yy}-${pad(Number(serial))}`, kind: 'bankruptcy', parts };
}

function appellateNumber(yy: string, serial: string, suffix: DocketNumberSuffix): DocketNumber | null {
  const [word, ...more] = suffix.initials;
  if (more.length > 0 || suffix.numbers.length > 0) return null;
  const parts: DocketNumber['parts'] = { yy, serial: Number(serial) };
  if (word !== undefined) parts.suffix = word;
  const number = `${yy}-${Number(serial)}${word === undefined ? '' : `-${word}`}`;
  return { number, kind: serial.startsWith('0') ? 'bloomberg' : 'appellate', parts };
}

const SUPREME_SERIES = { A: 'application', M: 'motion', O: 'original' } as const;

function supremeSeries(text: string): DocketNumber | null {
  const match = /^(\d{2})[- ]?([amo])[- ]?(\d{1,5})$/i.exec(text);
  if (!match) return null;
  const [, yy = '', letter = '', serial = ''] = match;
  const type = letter.toUpperCase() as keyof typeof SUPREME_SERIES;
  return {
    number: `${yy}${type}${Number(serial)}`,
    kind: SUPREME_SERIES[type],
    parts: { yy, type, serial: Number(serial) },
  };
}

function multidistrict(text: string, context: DocketNumberContext): DocketNumber | null {
  const worded = /^mdl[- ]?(?:docket )?(?:no\.? ?)?(\d{1,5})$/i.exec(text);
  const serial = worded?.[1] ?? (context.court === 'jpml' && /^\d{1,5}$/.test(text) ? text : null);
  return serial === null
    ? null
    : { number: `MDL-${Number(serial)}`, kind: 'mdl', parts: { type: 'mdl', serial: Number(serial) } };
}

/** GovInfo's package ids write the colon as an underscore and may end in a granule number. */
function govinfo(text: string): DocketNumber | null {
  const match =
    /^USCOURTS-([a-z0-9]{2,10})-(?:(\d{1,2})_)?(\d{2})-(?:([a-z]{2})-)?(\d{1,6})(?:-\d{1,3})?$/i.exec(text);
  if (!match) return null;
  const [, courtCode = '', office, yy = '', type, serial = ''] = match;
  const court = courtCode.toLowerCase();
  const suffix = { initials: [], numbers: [] };
  const found = type
    ? districtNumber('govinfo', { office, yy, type: type.toLowerCase(), serial, suffix })
    : court.endsWith('b')
      ? bankruptcyNumber(yy, serial, suffix)
      : appellateNumber(yy, serial, suffix);
  return found && { ...found, kind: 'govinfo', parts: { ...found.parts, court } };
}

/** The Internet Archive names a docket by PACER's case id, which is unique within its court. */
function pacerCaseId(text: string): DocketNumber | null {
  const match = /^gov\.uscourts\.([a-z0-9]{2,10})\.(\d{1,9})(?:\.\d{1,5}){0,3}$/i.exec(text);
  const court = match?.[1]?.toLowerCase();
  return match && court ? { number: match[2] ?? '', kind: 'pacer_case_id', parts: { court } } : null;
}

function twoDigitYear(year: string): string | null {
  if (year.length === 2) return year;
  return year.startsWith('19') || year.startsWith('20') ? year.slice(2) : null;
}

function pad(serial: number): string {
  return String(serial).padStart(5, '0');
}
