import type { BatchView } from '../../../domain/alert-view.ts';
import { itemDocument, type ItemDocument, type LabelledLink } from './item.ts';
import { cutAtWord, oneLine, safeLink } from './plain.ts';
import { timeFormat } from './times.ts';
import type { Words } from './words.ts';

/** A whole mail before it is laid out as text and as HTML. */
export interface MailDocument {
  words: Words;
  subject: string;
  title: string;
  titleLink: LabelledLink | null;
  items: ItemDocument[];
  /** What did not fit in full: one line each. */
  rest: { heading: string; lines: LabelledLink[]; more: string | null } | null;
  coverage: string[];
  operator: { contact: string | null; postalAddress: string | null };
}

const COVERAGE_LINES = 20;
const REST_LINES = 60;

/** `shown` items in full and the others as a list. */
export function mailDocument(
  view: BatchView,
  words: Words,
  head: { subject: string; shown: number },
): MailDocument {
  const times = timeFormat(words.locales, view.timezone);
  const title = oneLine(view.title);
  const url = safeLink(view.titleUrl);
  return {
    words,
    subject: head.subject,
    title,
    titleLink: url ? { label: words.links.title(title), url } : null,
    items: view.items.slice(0, head.shown).map((item) => itemDocument(item, words, times)),
    rest: restOf(view, words, head.shown),
    coverage: view.coverage.slice(0, COVERAGE_LINES).map((line) => cutAtWord(oneLine(line), 500)),
    operator: {
      contact: view.operator.contact && oneLine(view.operator.contact),
      postalAddress: view.operator.postalAddress && oneLine(view.operator.postalAddress),
    },
  };
}

function restOf(view: BatchView, words: Words, shown: number): MailDocument['rest'] {
  const rest = view.items.slice(shown);
  if (rest.length === 0) return null;
  const hidden = rest.length - REST_LINES;
  return {
    heading: words.alsoChanged(rest.length),
    lines: rest.slice(0, REST_LINES).map((item) => ({
      label: cutAtWord(`${oneLine(item.headline)} - ${oneLine(item.subject)}`, 160),
      url: item.pageUrl,
    })),
    more: hidden > 0 ? words.andMore(hidden) : null,
  };
}
