/** The spellings of docket numbers in running text, and what each means in the court in which it stands. */

import type { CourtKind } from '../court.ts';
import { normalDistrictNumber, parseDocketNumber } from '../docket-number.ts';
import { APPEAL_FORMS, isAwaited, BELOW_APPEALS, withOneDash } from './appeal-numbers.ts';
import { panelCourt } from './court-names.ts';
import { type CourtPlace, placeOf } from './court-place.ts';
import type { Spelling } from './docket-spelling.ts';
import { ESTATE_BELOW } from './estate-numbers.ts';
import { courtOf, type Mention, role } from './mention-role.ts';
import { MARK } from './number-marks.ts';
import { sought, type Sought } from './sought.ts';
import { STATE_COURT_FORMS } from './state-numbers.ts';

/** A case that is cited, by its name or by the service that reports it. */
const PRECEDENT = /\bv\. [^;]{1,100}$/;
const REPORTED = /^,? (?:slip op|\d{4} (?:WL|U\.S\.|LEXIS))/;

/** A court of appeals reviews no case of another circuit: one that is spoken of there is related. */
function ofOtherCircuit(court: string | null, { left, right }: Mention, { id, kind }: CourtPlace): boolean {
  if (kind !== 'appellate' || id === 'cafc' || court === null || placeOf(court).circuit === id) return false;
  return !PRECEDENT.test(left) && !REPORTED.test(right);
}

/** What some courts write for a type: "23 Civ. 4444", "24 Cr. 55". */
const TYPE_OF: Readonly<Record<string, string>> = { misc: 'mc', civ: 'cv' };

function typeOf(word: string): string {
  const type = word.toLowerCase().replace('.', '');
  return TYPE_OF[type] ?? type;
}

/** "MA/1:22-cv-12025", "1:25-cv-00596-ELH", "6:14cv079", "1:21- cv-100", "1:13MD2493", "09-cv-00880", "23 Civ. 4444". */
const DISTRICT: Spelling = {
  marks: MARK.caseType,
  pattern:
    /(?=\d)(?:(?<=(?<![\d:/.-])\b([A-Z]{2,4})\/)|(?<![\d:/.-]))(?:(\d{1,2}(?=:)|[1-9](?=-\d{2}-[a-z]{2}-\d))[:-](?:20)?)?\b(\d{2})(?:[- ]?|(?<=:\d\d) ?- ?)(cv\.?|civ\.?|cr\.?|mc|md|mj|ml|bk|ap|gj|po|misc|dp|mp|hc)(?:[- ]?|(?<=:\d\d ?- ?\w\w) ?- ?)(\d{1,6})((?:-[A-Z]{2,4}\d?){0,3})(?![\d])/gi,
  read(mention, [, code, office, yy = '', word = '', serial = ''], own) {
    const type = typeOf(word);
    const number = normalDistrictNumber({ office, yy, type, serial });
    const panel = code ? panelCourt(code) : null;
    if (panel) return { number, court: panel, role: 'related' };
    const found = role(mention, own, type);
    const court = courtOf(mention, found, own);
    if (found === 'lower_court' && ofOtherCircuit(court, mention, own))
      return { number, court, role: 'related' };
    return { number, court, role: found };
  },
};

/** "MDL No. 2873", "MDL 2873", "MDL-2873", "MDL No. 18-2873", "MDL Nos. 2873 and 2885". */
const PANEL: Spelling = {
  marks: MARK.number,
  words: sought(/MDL|multidistrict/i),
  pattern:
    /\b(?:MDL(?: Docket| Case)?(?: ?- ?| )?(?:Nos?\b\.?|Number|#)? ?(?:\d\d-)?|multidistrict litigation(?: panel)?,? docket (?:no\.|number) ?)(\d{1,4})\b(?!-[a-z]{2}-|-\d)|(?<=\bMDL Nos\. (?:\d{2,4}(?:,|,? and|,? &) ){1,9})(\d{2,4})\b/gi,
  read: (_mention, match) => ({ number: `MDL No. ${match[1] ?? match[2]}`, court: 'jpml', role: 'mdl' }),
};

const SUPREME_NUMBER = /\b(\d{2}-{1,2}\d{1,5}|\d{2}[AMO]\d{1,4})\b(?!-?\d|-[a-z]{2})/g;
const WITH_LETTER = /[AMO]/;
/** The word before a number, or the remark of one circuit that ends in the day and the number. */
const NUMBERED =
  /(?:no|nos|number|case|docket|#)(?: is)?[.:# ]*$|\bdocketed (?:as|under) $|\bcertiorari in $|\bsupreme court remark\b[^]*\bfiled\.?(?: on)? [\d/]{8,10}\. $/i;
/** "Trump v. CASA, Inc., No. 24A884": a case cited by its name is a precedent, unless what was done there befell this one. */
const CITED =
  /\bv\. (?:[A-Z][\w'’.&-]*,? (?:(?:of|for|the|and|in|ex rel\.) )*){1,8}(?:\d+ U\. ?S\. _+,? )?\(?Nos?\. $/;
const BEFELL = /\bthis (?:case|matter|action|court['’]s)\b|\b(?:stay(?:ed|ing)?|application) /i;
/** What stands last before the number is of a court of appeals, whatever follows: "the Circuit's resolution of Doe v. Roe, No. 25-5123". */
const OF_CIRCUIT =
  /(?<!certiorari to (?:the )?(?:[\w.]+ ){0,6})\b(?:circuit|cir\.|courts? of appeals|usca|cafc|this court|(?<=[\w,] )appeal,? nos?\.)(?:(?!supreme court|certiorari|scotus)[^;]){0,100}$/i;
/** What follows is of the next number: "No. 25-2222 and the Supreme Court's decision in No. 25-1234". */
const NEXT = /^[,;]? ?(?:and|or|nor|as well as)\b/i;
const NAMES_SUPREME = sought(/supreme court|certiorari|scotus|application/i);

/** "assigned case number 17--459", "Supreme Court Case Info Case number: 16-1540", "Supreme Court No. 24A1079". */
const SUPREME: Spelling = {
  marks: MARK.dash | MARK.application,
  courts: ['district', 'bankruptcy', 'appellate', 'special', null],
  words: NAMES_SUPREME,
  pattern: SUPREME_NUMBER,
  read({ left, right }, match) {
    const number = withOneDash(match[1]);
    const letters = WITH_LETTER.test(number);
    const around = `${left.slice(-150)} ${NEXT.test(right) ? '' : right.slice(0, 60)}`;
    if (CITED.test(left) && !BEFELL.test(around)) return null;
    if (!letters && !/supreme court|certiorari|scotus/i.test(around)) return null;
    if (!letters && (!NUMBERED.test(left) || OF_CIRCUIT.test(left))) return null;
    return NAMES_SUPREME.pattern.test(around) ? { number, court: 'scotus', role: 'supreme_court' } : null;
  },
};

/** On a cert docket, application and motion numbers and the numbers of companion cases are related. */
const SUPREME_SIBLING: Spelling = {
  marks: MARK.dash | MARK.application,
  courts: ['supreme'],
  pattern: SUPREME_NUMBER,
  read({ left, right }, match) {
    const number = withOneDash(match[1]);
    if (WITH_LETTER.test(number)) return { number, court: 'scotus', role: 'related' };
    const inCase = /\b(?:in|nos?\.|with|and|vide|linked|granted|,)[ (]*(?:nos?\. ?)?$/i.test(left);
    const lower = /circuit|court of appeals|no\. below|lower c(?:our)?t/i.test(left.slice(-80));
    if (!inCase || lower || /\d{1,2}[/-]$/.test(left)) return null;
    const joined = /\bconsolidat(?:ed?|ing)\b/i.test(`${left.slice(-120)} ${right.slice(0, 30)}`);
    return { number, court: 'scotus', role: joined ? 'consolidated' : 'related' };
  },
};

/** The tag of an entry that stands in several appeals: "[24-2160, 25-1229]". */
const APPEAL_TAG: Spelling = {
  marks: MARK.dashAgain,
  courts: ['appellate'],
  pattern:
    /(?<=\[(?:\d{2}-\d{3,5}, ){0,12})\b\d{2}-\d{3,5}(?=(?:, \d{2}-\d{3,5}){1,12}\])|(?<=\[(?:\d{2}-\d{3,5}, ){1,12})\d{2}-\d{3,5}(?=\])/g,
  read: ({ raw }, _match, { id }) => ({ number: raw, court: id, role: 'consolidated' }),
};

/** A number without its type: "case #07-644". */
const BARE_NUMBER =
  /(?=\d)(?<=\b(?:case|no|nos|number|numbers|docket|with|and|action|companion to|#)[s.:# ]*\(?)(\d{2}-\d{1,5})\b(?!-?\d|-[a-z]{2})/gi;
/** The same, and the further numbers of a list: "member cases 24-101, 24-102". */
const BARE_NUMBERS = new RegExp(BARE_NUMBER.source.replace('(?<=', '(?<=\\b\\d{2}-\\d{2,5}, |'), 'gi');

/** The same of appeals: "until the disposition of 24-3001", "cross-appeal 24-5011". */
const BARE_APPEAL = new RegExp(
  BARE_NUMBERS.source
    .replace(
      'action|',
      'action|appeals?(?: (?:of|in|to))?|(?:disposition|resolution|decision|outcome) (?:of|in)|(?:docket entry (?:no|nos)\\. [\\d, &]{1,20}|\\[[\\d-]{1,14}\\]) in|',
    )
    .replace(')(\\d{2}-', ')(?:20(?=\\d\\d-\\d{3}))?(\\d{2}-'),
  'gi',
);
/** What is said of a number itself weighs more than what is said of those before it. */
const OWN_SIBLING = /(?:same (?:merits )?panel|related|companion|tandem|cross-appeal)[^;]{0,40}$/i;
const SIBLING_BEHIND = /^ (?:is|are) (?:an? |the )?(?:related|companion)/i;
/** "Docket Entry No. 12 in 26-1232" stands on the docket of a companion. */
const ENTRY_IN = /\b(?:docket entry nos?\. [\d, &]{1,20}|\[[\d-]{1,14}\]) in (?:nos?\. )?$/i;
const LAST_NUMBER = /^.*\d{2}-\d{2,5}/s;

const APPELLATE_SIBLING: Spelling = {
  marks: MARK.dash,
  courts: ['appellate'],
  words: sought(
    /consolidat|lead|member|related|companion|cross-appeal|tandem|appeal|abeyance|disposition|resolution|\] in|docket entry/i,
  ),
  pattern: BARE_APPEAL,
  read({ left, right }, { 1: number = '' }, { id: court }) {
    const around = `${left.slice(-120)} ${right.slice(0, 60)}`;
    const own = NEXT.test(right) ? left.slice(-120) : around;
    if (/certiorari|supreme court/i.test(own) && !OF_CIRCUIT.test(left)) return null;
    if (ENTRY_IN.test(left)) return { number, court, role: 'related' };
    if (SIBLING_BEHIND.test(right) || OWN_SIBLING.test(left.slice(-120).replace(LAST_NUMBER, '')))
      return { number, court, role: 'related' };
    if (/consolidat|lead|member/i.test(around)) return { number, court, role: 'consolidated' };
    return /related|companion|cross-appeal|tandem|appeal|abeyance|disposition|resolution/i.test(around)
      ? { number, court, role: 'related' }
      : null;
  },
};

/** The same of estates and adversary proceedings: "Roe LLC (23-10002)", "Adv. 24-50011"; not of their appeals. */
const BARE_BANKRUPTCY = new RegExp(
  BARE_NUMBERS.source
    .replace('action|', 'action|adv|adversary proceeding|')
    .replace('(?<=', '(?<!\\bbap no\\. )(?<=\\((?=\\d\\d-\\d{5})|'),
  'gi',
);

const BANKRUPTCY_SIBLING: Spelling = {
  marks: MARK.dash,
  courts: ['bankruptcy'],
  words: sought(/joint(?:ly)? administ|docket of|adversary|adv\.|main case|bankruptcy case|related case/i),
  pattern: BARE_BANKRUPTCY,
  read({ left, right }, { 1: number = '' }, { id: court }) {
    if (/joint(?:ly)? administ|docket of/i.test(left)) return { number, court, role: 'consolidated' };
    const around = `${left} ${right}`.slice(0, 240);
    return /adversary|\badv\. |main case|bankruptcy case|related case/i.test(around)
      ? { number, court, role: 'related' }
      : null;
  },
};

/** Courts of special jurisdiction count without a type: "Court No. 25-00077", "Docket No. 12346-22", "24-1234C". */
const SPECIAL_SIBLING: Spelling = {
  marks: MARK.number,
  courts: ['special'],
  words: sought(/consolidat|lead|member|related case|pending|resolution|disposition|decision/i),
  pattern:
    /(?<=\b(?:court|docket|case(?:\(s\))?|nos?|number|with|and)[s.:# ]*|\b\d{2,5}-\d{2,5}[A-Z]{0,2}, )(\d{2}-\d{2,5}|\d{3,5}-\d{2})[A-Z]{0,2}\b(?!-?\d|-[a-z]{2}-)/gi,
  read({ left, right }, { 1: number = '' }, { id: court }) {
    const around = `${left.slice(-120)} ${right.slice(0, 60)}`;
    if (/consolidat|lead|member/i.test(around)) return { number, court, role: 'consolidated' };
    return /related case/i.test(around) || isAwaited(left) ? { number, court, role: 'related' } : null;
  },
};

/** Clerks leave the type away where a case is moved, joined or said to be related: "Case related to Case No. 25-677". */
const MOVES = sought(
  /transfer|consolidat|case related to|related (?:civil |criminal )?case|related to (?:c\.a\.|civil action)|companion/i,
);

/** The judge's initials may follow: "C.A. No. 24-334-ABC". */
const BARE_DISTRICT = new RegExp(BARE_NUMBER.source.replace('|-[a-z]{2})', '|-[a-z]{2}-\\d)'), 'gi');

const TRANSFERRED: Spelling = {
  marks: MARK.dash,
  courts: ['district'],
  words: MOVES,
  pattern: BARE_DISTRICT,
  read(mention, { 1: raw = '' }, own) {
    if (!MOVES.pattern.test(`${mention.left} ${mention.right}`)) return null;
    const number = parseDocketNumber(raw.replace('-', '-cv-'), null, 'district')?.number;
    const found = role(mention, own, 'cv');
    return number ? { number, court: courtOf(mention, found, own), role: found } : null;
  },
};

/** Chicago writes "24 C 5999". */
const CHICAGO: Spelling = {
  marks: MARK.number,
  courts: ['district'],
  words: sought(/related|reassign|consolidat|transfer/i),
  pattern: /\b(\d{2}) C (\d{2,5})\b/g,
  read(mention, [, yy = '', serial = ''], own) {
    if (own.id !== 'ilnd') return null;
    const found = role(mention, own, 'cv');
    const number = normalDistrictNumber({ office: undefined, yy, type: 'cv', serial });
    return { number, court: courtOf(mention, found, own), role: found };
  },
};

/** In this order: what one has read, none after it reads. */
const SPELLINGS: readonly Spelling[] = [
  ...STATE_COURT_FORMS,
  PANEL,
  DISTRICT,
  ESTATE_BELOW,
  ...APPEAL_FORMS,
  SUPREME,
  SUPREME_SIBLING,
  APPEAL_TAG,
  APPELLATE_SIBLING,
  BANKRUPTCY_SIBLING,
  SPECIAL_SIBLING,
  TRANSFERRED,
  CHICAGO,
];

/** A spelling that means something in some kind of court; all of one shape, as the engine reads those fastest. */
export interface DocketForm extends Pick<Spelling, 'marks' | 'pattern' | 'read'> {
  words: Sought | null;
}

function formsOf(kind: CourtKind | null): DocketForm[] {
  return SPELLINGS.filter(({ courts }) => !courts || courts.includes(kind)).map(
    ({ marks, pattern, words = null, read }) => ({ marks, pattern, words, read }),
  );
}

const KINDS: readonly (CourtKind | null)[] = [...BELOW_APPEALS, 'appellate', 'supreme'];

/** The forms that mean anything on the dockets of a kind of court, in their order. */
export const DOCKET_FORMS: ReadonlyMap<CourtKind | null, readonly DocketForm[]> = new Map(
  KINDS.map((kind) => [kind, formsOf(kind)]),
);
