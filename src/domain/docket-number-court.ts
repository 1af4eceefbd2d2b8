import type { CourtKind } from './court.ts';

/** Courts that are neither district, bankruptcy nor circuit court, by CourtListener id. */
const SPECIAL_COURTS = new Set([
  'jpml',
  'cit',
  'uscfc',
  'tax',
  'cavc',
  'armfor',
  'bva',
  'fisc',
  'fiscr',
  'com',
]);

/** States and territories that are one district: the panel's lists name the court by the bare code. */
const SINGLE_DISTRICTS = new Set(
  'AK AZ CO CT DC DE GU HI ID KS MA MD ME MN MT ND NE NH NJ NM NV OR PR RI SC SD UT VI VT WY'.split(' '),
);

/**
 * Guesses a court's kind from its id alone, for callers without a court directory. Bankruptcy ids end in `b`
 * and district ids in `d`, a convention of CourtListener that holds for every federal court in use.
 */
export function courtKindOfId(id: string): CourtKind | null {
  if (id === 'scotus') return 'supreme';
  if (/^ca(?:\d{1,2}|dc|fc)$/.test(id)) return 'appellate';
  if (SPECIAL_COURTS.has(id)) return 'special';
  if (id.endsWith('b')) return 'bankruptcy';
  return id.endsWith('d') ? 'district' : null;
}

/**
 * Turns the court code that the Judicial Panel on Multidistrict Litigation writes before a number
 * (`MA/1:22-cv-12025`, `CAN/3:21-cv-00071`) into a court id. An id (`mad/...`) is taken as it is.
 */
export function courtOfPanelCode(code: string): string | null {
  if (SINGLE_DISTRICTS.has(code)) return `${code.toLowerCase()}d`;
  if (/^[A-Z]{2}[CEMNSW]$/.test(code)) return `${code.toLowerCase()}d`;
  return /^[a-z]{2,3}[bd]$/.test(code) ? code : null;
}
