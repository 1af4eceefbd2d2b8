import { docketNumberKey } from '../docket-number.ts';
import type { DocketLink } from '../event.ts';
import type { CourtPlace } from './court-place.ts';
import { DOCKET_FORMS } from './docket-forms.ts';
import type { EntryText } from './entry-text.ts';
import { allMatches } from './matches.ts';
import type { Mention } from './mention-role.ts';
import { plainDashes } from './number-marks.ts';
import { mayMatch, type Signs } from './sought.ts';

const LEFT_CHARS = 160;
const RIGHT_CHARS = 80;
const QUOTE_CHARS = 60;
const MAX_LINKS = 200;
const DIGIT = /\d/;

function mentionOf(text: string, match: RegExpExecArray, signs: Signs): Mention {
  const raw = match[0];
  const end = match.index + raw.length;
  const at = match.index + Math.max(0, DIGIT.exec(raw)?.index ?? 0);
  const left = text.slice(Math.max(0, at - LEFT_CHARS), at);
  return { raw, at, end, left, right: text.slice(end, end + RIGHT_CHARS), text, signs };
}

/** From the beginning of the entry where it is near: "TRANSFER ORDER" cut from "CONDITIONAL TRANSFER ORDER" is another one. */
function quoteOf(text: string, mention: Mention): string {
  const from = mention.at <= LEFT_CHARS ? 0 : mention.at - QUOTE_CHARS;
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  return text.slice(Math.min(start, mention.at), mention.end).trim();
}

/** A bankruptcy court writes "22-00033", "22-ap-33" and "2:22-ap-33" for one proceeding, one of trade "25-00066". */
function bareKey(number: string): string {
  return docketNumberKey(number.replace(/^\d{1,2}:/, '').replace(/-(?:ap|bk|cv)-0*/, '-')).replace(
    /-0+/,
    '-',
  );
}

/** The docket in which an entry stands, as its links need to know it. */
interface OwnDocket {
  number: string;
  key: string;
  bareKey: string;
  /** The number of a docket of the Panel. */
  panel: string | null;
}

const MAX_OWN = 500;
/** Entries come in many from few dockets. */
const OWN = new Map<string, OwnDocket>();

function ownDocket(number: string): OwnDocket {
  let own = OWN.get(number);
  if (own) return own;
  if (OWN.size >= MAX_OWN) OWN.clear();
  // A part of a larger text would keep the whole of it in memory; a copy does not.
  const copy = JSON.parse(JSON.stringify(number)) as string;
  own = {
    number: copy,
    key: docketNumberKey(copy),
    bareKey: bareKey(copy),
    panel: /\b\d{1,4}$/.exec(copy)?.[0] ?? null,
  };
  OWN.set(copy, own);
  return own;
}

/** A number that names the docket in which it stands. */
function namesOwn(link: Omit<DocketLink, 'quote'>, { id, kind }: CourtPlace, own: OwnDocket): boolean {
  if (id === 'jpml' && own.panel !== null && link.number === `MDL No. ${own.panel}`) return true;
  if ((kind === 'bankruptcy' || kind === 'special') && bareKey(link.number) === own.bareKey) return true;
  const here = link.court === id || link.court === null || link.role === 'related';
  return here && docketNumberKey(link.number) === own.key;
}

/** Every docket that the text names, in the order of the text; the entry's own docket is not one of them. */
export function docketMentionsOf(
  { full, marks, signs }: Pick<EntryText, 'full' | 'marks' | 'signs'>,
  own: CourtPlace,
  ownNumber: string | null,
): DocketLink[] {
  const found: { at: number; link: DocketLink }[] = [];
  const taken: number[] = [];
  const text = plainDashes(full);
  for (const form of DOCKET_FORMS.get(own.kind) ?? []) {
    if ((marks & form.marks) === 0 || (form.words && !mayMatch(form.words, signs))) continue;
    for (const match of allMatches(text, form.pattern)) {
      if (taken.includes(match.index + match[0].length)) continue;
      const mention = mentionOf(text, match, signs);
      const link = form.read(mention, match, own);
      if (!link) continue;
      taken.push(mention.end);
      if (ownNumber && namesOwn(link, own, ownDocket(ownNumber))) continue;
      const { number, court, role } = link;
      found.push({ at: mention.at, link: { number, court, role, quote: quoteOf(full, mention) } });
      if (found.length >= MAX_LINKS) break;
    }
  }
  if (found.length > 1) return distinct(found.sort((a, b) => a.at - b.at).map((one) => one.link));
  return found.map((one) => one.link);
}

function distinct(links: readonly DocketLink[]): DocketLink[] {
  const seen = new Map<string, DocketLink>();
  for (const link of links) {
    const key = docketNumberKey(link.number);
    const known = seen.get(key);
    if (!known) seen.set(key, link);
    else if (!known.number.includes(':') && link.number.includes(':'))
      seen.set(key, { ...known, number: link.number, court: known.court ?? link.court });
    else if (known.role === 'related' && link.role !== 'related')
      seen.set(key, { ...link, court: link.court ?? known.court });
  }
  return [...seen.values()];
}
