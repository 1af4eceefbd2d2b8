import type { Court, CourtDirectory, CourtKind } from './court.ts';
import { type DocketNumberKind, parseDocketNumber, sameDocketNumber } from './docket-number.ts';
import type { DocketLink, EventType } from './event.ts';
import { linkAllowed } from './links.ts';

/** `linked` is the Supreme Court's own "Linked with": an application and the petition that grew out of it. */
export type LinkRole = DocketLink['role'] | 'linked';

export interface NamedLink {
  court: string | null;
  /** In any spelling. */
  number: string;
  role: LinkRole;
}

export interface JudgedLink {
  court: string | null;
  /** In its normal form. */
  number: string;
  role: LinkRole;
  /** `accepted`: one docket that the court structure allows; `proposed`: a person must look; `refused`: impossible. */
  state: 'accepted' | 'proposed' | 'refused';
  reason: 'court-unknown' | 'number-incomplete' | 'citation' | 'structure' | 'number-of-another-court' | null;
}

/**
 * Whether a docket can stand to another as the words say. Null where the number is none of a federal court's, or
 * the docket's own. A court that the words leave open is filled in where the structure leaves one choice.
 */
export function judgeLink(
  from: { court: Court; number: string },
  link: NamedLink,
  courts: CourtDirectory,
): JudgedLink | null {
  const court = link.court ?? onlyCourt(from.court, link, courts);
  const kind = court ? (courts.byId(court)?.kind ?? null) : null;
  const parsed = parseDocketNumber(link.number, court, kind);
  if (!parsed || parsed.kind === 'pacer_case_id' || parsed.kind === 'govinfo') return null;
  const { number } = parsed;
  if (court === from.court.id && sameDocketNumber(number, from.number)) return null;
  const judged = { court, number, role: link.role };
  if (!allowed(from.court, { ...link, court }, courts))
    return { ...judged, state: 'refused', reason: 'structure' };
  if (court === null) return { ...judged, state: 'proposed', reason: 'court-unknown' };
  if (kind !== null && !NUMBERS_OF[kind].includes(parsed.kind))
    return { ...judged, state: 'refused', reason: 'number-of-another-court' };
  if (parsed.kind === 'district' && kind === 'district' && parsed.parts['office'] === undefined)
    return { ...judged, state: 'proposed', reason: 'number-incomplete' };
  return { ...judged, state: 'accepted', reason: null };
}

const SUPREME_NUMBERS: readonly DocketNumberKind[] = ['application', 'cert', 'original', 'motion'];
const DISTRICT_NUMBERS: readonly DocketNumberKind[] = ['district', 'district-short'];

/** What a docket number may look like at a kind of court. */
const NUMBERS_OF: Readonly<Record<CourtKind, readonly DocketNumberKind[]>> = {
  supreme: SUPREME_NUMBERS,
  appellate: ['appellate'],
  district: DISTRICT_NUMBERS,
  bankruptcy: ['bankruptcy', ...DISTRICT_NUMBERS],
  special: ['mdl', 'appellate', 'bankruptcy', ...DISTRICT_NUMBERS],
};

function allowed(from: Court, link: NamedLink, courts: CourtDirectory): boolean {
  const { role } = link;
  if (role === 'linked') return from.kind === 'supreme' && link.court === from.id;
  return linkAllowed(from, { ...link, role }, courts);
}

/** The Supreme Court is one; a trial court has one circuit; the D.C. Circuit has one district below it. */
function onlyCourt(from: Court, { role }: NamedLink, courts: CourtDirectory): string | null {
  if (role === 'supreme_court' || (role === 'appeal' && from.kind === 'appellate')) return 'scotus';
  if (role === 'appeal') return from.circuit;
  if (role !== 'lower_court' || from.kind !== 'appellate') return null;
  const below = courts.all.filter((court) => court.kind === 'district' && court.circuit === from.id);
  return below.length === 1 ? (below[0]?.id ?? null) : null;
}

/** Papers of a trial court that argue from other cases, whose numbers are then no appeals of their own. */
const ARGUING: readonly EventType[] = [
  'brief',
  'opinion',
  'complaint',
  'amended_complaint',
  'evidence',
  'letter',
];

/**
 * Whether the words name a case as authority that was read and not as one that this case became: "See Roe v. Doe,
 * No. 25-1999 (1st Cir. May 1, 2025)", or any case in a brief. `quote` ends with the number, as links carry it.
 */
export function isCitation(
  from: { kind: CourtKind },
  words: { type: EventType; text: string | null; quote: string },
): boolean {
  if (from.kind === 'district' && ARGUING.includes(words.type)) return true;
  const text = (words.text ?? '').replace(/\s+/g, ' ');
  const at = text.indexOf(words.quote);
  const end = at + words.quote.length;
  const left = at < 0 ? words.quote : text.slice(Math.max(0, at - LEFT_CHARS), end);
  const before = left.replace(/[\w:-]{1,40}$/, '');
  return (
    AUTHORITY_BEFORE.test(before) || (at >= 0 && AUTHORITY_AFTER.test(text.slice(end, end + RIGHT_CHARS)))
  );
}

const LEFT_CHARS = 60;
const RIGHT_CHARS = 100;
const AUTHORITY_AFTER =
  /^[^;()]{0,60}\((?:[^()]{0,20}\bCir\.|U\.S\.|[NSEWMCD]{1,2}\.? ?D\.|D\.)[^()]{0,30}\b(?:19|20)\d\d\)|^,? (?:--- ?(?:U\.S\.|F\.)|slip op|20\d\d (?:WL|U\.S\. LEXIS))/;
const AUTHORITY_BEFORE =
  /\b(?:[Ss]ee(?:,? (?:e\.g\.|also|generally))?|[Cc]f\.|[Qq]uoting|[Cc]iting),? (?:v\. |Nos?\. |[^.;])*$/;
