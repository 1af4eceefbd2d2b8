import type { DocketLink } from '../event.ts';
import { docketNumberKey, parseDocketNumber } from '../docket-number.ts';
import { namedCircuit, panelCourt } from './court-names.ts';
import type { CourtPlace } from './court-place.ts';
import type { EntryText } from './entry-text.ts';
import { allMatches } from './matches.ts';
import { MARK } from './number-marks.ts';
import { courtOf, type Mention, role } from './mention-role.ts';
import { mayMatch, type Signs, sought, type Sought } from './sought.ts';
import { STATE_COURT_FORMS } from './state-numbers.ts';

/** One spelling of a docket number in running text and what it means there. */
interface Form {
  /** Marks of which every match holds one; most texts lack them. */
  marks: number;
  pattern: RegExp;
  words?: Sought;
  read(mention: Mention, match: RegExpMatchArray, own: CourtPlace): Omit<DocketLink, 'quote'> | null;
}

const LEFT_CHARS = 160;
const RIGHT_CHARS = 80;

/** "MA/1:22-cv-12025", "1:25-cv-00596-ELH", "6:14cv079", "4:19cv366", "1:13MD2493", "09-cv-00880". */
const DISTRICT: Form = {
  marks: MARK.caseType,
  pattern:
    /(?=\d)(?:(?<=(?<![\d:/.-])\b([A-Z]{2,4})\/)|(?<![\d:/.-]))(?:(\d{1,2}):(?:20)?)?\b(\d{2})[- ]?(cv|cr|mc|md|mj|ml|bk|ap|gj|po|misc|dp|mp|hc)[- ]?(\d{1,6})((?:-[A-Z]{2,4}\d?){0,3})(?![\d])/gi,
  read(mention, match, own) {
    const type = (match[4] ?? '').toLowerCase();
    const office = match[2] ? `${match[2]}:` : '';
    const number = parseDocketNumber(`${office}${match[3]}-${type}-${match[5]}`, null, 'district')?.number;
    if (!number) return null;
    const panel = match[1] ? panelCourt(match[1]) : null;
    if (panel) return { number, court: panel, role: 'related' };
    const found = role(mention, own, type);
    return { number, court: courtOf(mention, found, own), role: found };
  },
};

/** "MDL No. 2873", "MDL 2873", "MDL-2873". */
const PANEL: Form = {
  marks: MARK.number,
  words: sought(/MDL/i),
  pattern: /\bMDL(?: Docket| Case)?[ -]?(?:No\.?|Number|#)? ?(\d{1,4})\b/gi,
  read: (_mention, match) => ({ number: `MDL No. ${match[1]}`, court: 'jpml', role: 'mdl' }),
};

/** "USCA Case Number 25-1411", "Court of Appeals Docket #: 25-5181", "Ninth Circuit case 22-16810". */
const APPEAL: Form = {
  marks: MARK.dash,
  pattern:
    /(?:\b(?:usca|cafc|u\.s\.c\.a|court of appeals|appeals? court|appellate|circuit|cir\.|appeal(?:s)?|ca\d{1,2}|(?:\d{1,2})?cca)\b[^.;\d]{0,70}(?:\d(?:st|nd|rd|th) cir[^.;\d]{0,40})?(?:(?:no|nos|number|numbers|docket|case|#)s?\b[.:# ]*)+(?:is |of |:)?|\b(?:usca|cafc|appeal)(?: docketed as)? ?#? ?\(?)(\d{2}-{1,2}\d{1,5})(?!-?\d|-[a-z]{2}-)/gi,
  read(mention, match, own) {
    const number = (match[1] ?? '').replace('--', '-');
    if (own.kind === 'appellate') return joinedAppeal(number, mention, own);
    const words = `${match[0]} ${mention.left.slice(-60)} ${mention.right.slice(0, 40)}`;
    if (own.kind === 'supreme') return below(number, namedCircuit(words));
    return { number, court: namedCircuit(words) ?? own.circuit, role: 'appeal' };
  },
};

/** The Supreme Court names the court whose order it reviews, or the number is none of an appeal. */
function below(number: string, court: string | null): Omit<DocketLink, 'quote'> | null {
  return court === null ? null : { number, court, role: 'lower_court' };
}

/** Appeals that an order on consolidation lists: "to consolidate Appeal Nos. 25-101, 25-102 and 25-103". */
function joinedAppeal(
  number: string,
  { left, right }: Mention,
  { id, kind }: CourtPlace,
): Omit<DocketLink, 'quote'> | null {
  const joined = kind === 'appellate' && /consolidat/i.test(`${left} ${right}`);
  return joined ? { number, court: id, role: 'consolidated' } : null;
}

/** The further numbers of a list: "appeal Nos. 16-30192 and 16-30258", "MANDATE of USCA (16-30192, 16-30258)". */
const APPEAL_LIST: Form = {
  marks: MARK.dashAgain,
  pattern:
    /\b(\d{2}-\d{2,5})\b(?!-?\d|-[a-z]{2}-)(?<=\b(?:usca|court of appeals|appeals?|appellate|circuit)\b(?:[^.;]|\bnos?\.){0,80}\b\d{2}-\d{2,5}\]?(?:,| and|,? &|, and)+ \[?\d{2}-\d{2,5})/gi,
  read: (mention, _match, own) =>
    own.kind === 'appellate' || own.kind === 'supreme'
      ? joinedAppeal(mention.raw, mention, own)
      : { number: mention.raw, court: namedCircuit(mention.left.slice(-100)) ?? own.circuit, role: 'appeal' },
};

/** "assigned case number 17--459", "Supreme Court Case Info Case number: 16-1540", "Supreme Court No. 24A1079". */
const SUPREME: Form = {
  marks: MARK.dash | MARK.application,
  pattern: /\b(\d{2}-{1,2}\d{1,5}|\d{2}[AMO]\d{1,4})\b(?!-?\d|-[a-z]{2})/g,
  read(mention, match, own) {
    const number = (match[1] ?? '').replace('--', '-');
    const letters = /[AMO]/.test(number);
    if (own.kind === 'supreme') return supremeSibling(number, letters, mention);
    const around = `${mention.left.slice(-150)} ${mention.right.slice(0, 60)}`;
    if (!/supreme court|certiorari|scotus/i.test(around) && !letters) return null;
    if (!letters && !/(?:no|nos|number|case|docket|#)[.:# ]*$/i.test(mention.left)) return null;
    return /supreme court|certiorari|scotus|application/i.test(around)
      ? { number, court: 'scotus', role: 'supreme_court' }
      : null;
  },
};

/** On a cert docket, application and motion numbers and the numbers of companion cases are related. */
function supremeSibling(
  number: string,
  letters: boolean,
  mention: Mention,
): Omit<DocketLink, 'quote'> | null {
  if (letters) return { number, court: 'scotus', role: 'related' };
  const inCase = /\b(?:in|nos?\.|with|and|vide|linked|granted|,)[ (]*(?:nos?\. ?)?$/i.test(mention.left);
  const lower = /circuit|court of appeals|no\. below/i.test(mention.left.slice(-80));
  if (!inCase || lower || /\d{1,2}[/-]$/.test(mention.left)) return null;
  const joined = /\bconsolidated\b/i.test(mention.left.slice(-120));
  return { number, court: 'scotus', role: joined ? 'consolidated' : 'related' };
}

/** Appellate sibling cases and the number of a case transferred without its type: "case #07-644". */
const BARE: Form = {
  marks: MARK.dash,
  pattern:
    /(?=\d)(?<=\b(?:case|no|nos|number|numbers|docket|with|and|action|#)[s.:# ]*\(?)(\d{2}-\d{1,5})\b(?!-?\d|-[a-z]{2})/gi,
  read(mention, match, own) {
    const raw = match[1] ?? '';
    const around = `${mention.left} ${mention.right}`;
    if (own.kind === 'appellate') return appellateSibling(raw, mention, own);
    if (own.kind === 'bankruptcy' && /joint(?:ly)? administ|docket of/i.test(mention.left))
      return { number: raw, court: own.id, role: 'consolidated' };
    if (own.kind === 'bankruptcy')
      return /adversary|main case|bankruptcy case|related case/i.test(around.slice(0, 240))
        ? { number: raw, court: own.id, role: 'related' }
        : null;
    if (own.kind !== 'district' || !/transfer/i.test(around)) return null;
    const number = parseDocketNumber(raw.replace('-', '-cv-'), null, 'district')?.number;
    const found = role(mention, own, 'cv');
    return number ? { number, court: courtOf(mention, found, own), role: found } : null;
  },
};

function appellateSibling(
  number: string,
  mention: Mention,
  own: CourtPlace,
): Omit<DocketLink, 'quote'> | null {
  const around = `${mention.left.slice(-120)} ${mention.right.slice(0, 60)}`;
  if (/certiorari|supreme court/i.test(around)) return null;
  if (/consolidat|lead|member/i.test(around)) return { number, court: own.id, role: 'consolidated' };
  return /related|companion|cross-appeal|tandem|appeal/i.test(around)
    ? { number, court: own.id, role: 'related' }
    : null;
}

export const DOCKET_FORMS: readonly Form[] = [
  ...STATE_COURT_FORMS,
  PANEL,
  DISTRICT,
  APPEAL,
  APPEAL_LIST,
  SUPREME,
  BARE,
];
const MAX_LINKS = 200;
function mentionOf(text: string, match: RegExpMatchArray): Mention {
  const end = match.index! + match[0].length;
  const digits = match[0].search(/\d/);
  const at = match.index! + Math.max(0, digits);
  return {
    raw: match[0],
    at,
    end,
    left: text.slice(Math.max(0, at - LEFT_CHARS), at),
    right: text.slice(end, end + RIGHT_CHARS),
  };
}

function quoteOf(text: string, mention: Mention): string {
  const from = Math.max(0, mention.at - 60);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  return text.slice(Math.min(start, mention.at), mention.end).trim();
}

/** A bankruptcy court writes "22-00033", "22-ap-33" and "2:22-ap-33" for one proceeding. */
function bareKey(number: string): string {
  return docketNumberKey(number.replace(/^\d{1,2}:/, '').replace(/-(?:ap|bk)-0*/, '-')).replace(/-0+/, '-');
}

function mayHold({ marks, words }: Form, found: number, signs: Signs): boolean {
  return (found & marks) !== 0 && (!words || mayMatch(words, signs));
}

/** Every docket that the text names, in the order of the text; the entry's own docket is not one of them. */
export function docketMentionsOf(
  { full: text, marks, signs }: EntryText,
  own: CourtPlace,
  ownNumber: string | null,
): DocketLink[] {
  const forms = DOCKET_FORMS.filter((form) => mayHold(form, marks, signs));
  if (forms.length === 0) return [];
  const ownPanel = own.id === 'jpml' && ownNumber ? /\b\d{1,4}$/.exec(ownNumber)?.[0] : undefined;
  let ownKey: string | null = null;
  const found: { at: number; link: DocketLink }[] = [];
  const taken = new Set<number>();
  for (const form of forms) {
    for (const match of allMatches(text, form.pattern)) {
      const mention = mentionOf(text, match);
      if (taken.has(mention.end)) continue;
      const link = form.read(mention, match, own);
      if (!link) continue;
      taken.add(mention.end);
      if (ownPanel !== undefined && link.number === `MDL No. ${ownPanel}`) continue;
      if (own.kind === 'bankruptcy' && ownNumber && bareKey(link.number) === bareKey(ownNumber)) continue;
      if (
        ownNumber &&
        docketNumberKey(link.number) === (ownKey ??= docketNumberKey(ownNumber)) &&
        (link.court === own.id || link.court === null || link.role === 'related')
      )
        continue;
      found.push({ at: mention.at, link: { ...link, quote: quoteOf(text, mention) } });
      if (found.length >= MAX_LINKS) break;
    }
  }
  return distinct(found.sort((a, b) => a.at - b.at).map((one) => one.link));
}

function distinct(links: readonly DocketLink[]): DocketLink[] {
  const seen = new Map<string, DocketLink>();
  for (const link of links) {
    const key = docketNumberKey(link.number);
    const known = seen.get(key);
    if (!known) seen.set(key, link);
    else if (known.role === 'related' && link.role !== 'related')
      seen.set(key, { ...link, court: link.court ?? known.court });
  }
  return [...seen.values()];
}
