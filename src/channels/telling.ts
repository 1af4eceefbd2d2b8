import type { AlertItem, BatchView } from '../domain/alert-view.ts';
import { languageOf } from '../domain/speech/languages.ts';
import { LOCALES, timeFormat } from '../domain/speech/moment.ts';
import { cleanLines, cutAtWord, oneLine, safeLink, standing } from './email/render/plain.ts';
import { wordsOf } from './words.ts';

/** One change as every chat channel tells it, in plain text; the channel adds its own syntax and escapes. */
export interface Telling {
  headline: string;
  subject: string;
  /** The court's own words. */
  quote: string | null;
  /** "filed April 14, 2025; seen April 14, 2025, 5:05 PM EDT" */
  facts: string;
  /** Where it leads: the entry or our own page of it. */
  url: string | null;
  links: { label: string; url: string }[];
}

const HEADLINE_LENGTH = 200;
const SUBJECT_LENGTH = 200;

/** `quoteLength` in characters; 0 leaves the quote out. */
export function tell(item: AlertItem, view: BatchView, quoteLength: number): Telling {
  const quote = item.quote && quoteLength > 0 ? cutAtWord(cleanLines(item.quote), quoteLength) : null;
  return {
    headline: cutAtWord(oneLine(item.headline), HEADLINE_LENGTH) || item.type,
    subject: cutAtWord(oneLine(item.subject), SUBJECT_LENGTH),
    quote: quote || null,
    facts: factsOf(item, view),
    url: safeLink(item.pageUrl) ?? safeLink(item.url),
    links: linksOf(item, view),
  };
}

function factsOf(item: AlertItem, view: BatchView): string {
  const words = wordsOf(view.language);
  const times = timeFormat(LOCALES[languageOf(view.language)], view.timezone);
  const filed = item.filedOn ? `${words.filed} ${times.date(item.filedOn)}; ` : '';
  return `${filed}${words.seen} ${times.instant(new Date(item.seenAt))}`;
}

function linksOf(item: AlertItem, view: BatchView): Telling['links'] {
  const words = wordsOf(view.language);
  const documents = item.documents.slice(0, 3).map(({ title, url }) => ({ label: title, url }));
  const docket = item.docket ? [{ label: words.docket, url: item.docket.pageUrl }] : [];
  return [...documents, ...docket].flatMap(({ label, url }) => {
    const link = safeLink(url);
    return link ? [{ label: cutAtWord(oneLine(label), 60) || words.document, url: link }] : [];
  });
}

/** What a message is about; a digest without items says that nothing happened. */
export function titleLine(view: BatchView): string {
  const title = standing(oneLine(view.title));
  return view.items.length > 0 ? title : wordsOf(view.language).nothing(title);
}

/** "Stay granted - Noem v. Doe, 24A1079 (U.S.)", and how many more there are. */
export function summaryLine(view: BatchView): string {
  const [first] = view.items;
  if (!first) return titleLine(view);
  const more = view.items.length > 1 ? ` (${wordsOf(view.language).more(view.items.length - 1)})` : '';
  const { headline, subject } = tell(first, view, 0);
  return `${headline}${subject ? ` - ${subject}` : ''}${more}`;
}
