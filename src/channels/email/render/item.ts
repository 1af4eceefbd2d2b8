import type { AlertItem } from '../../../domain/alert-view.ts';
import { cleanLines, cutAtWord, oneLine, safeLink } from './plain.ts';
import { boundedRedline, type RedlineDocument } from './redline.ts';
import type { TimeFormat } from './times.ts';
import type { Words } from './words.ts';

/** One change, every word chosen and cleaned; text and HTML only lay it out, so that both say the same. */
export interface ItemDocument {
  headline: string;
  /** The case or the publishing agency, in full. */
  place: string;
  /** Docket number with the court's name, entry number, labels: one short line each. */
  facts: string[];
  summary: string | null;
  correction: { lead: string; text: string } | null;
  redline: RedlineDocument | null;
  passage: Passage | null;
  /** True when the documents are the news itself. */
  documentsFirst: boolean;
  documents: { heading: string; list: DocumentLine[]; more: string | null } | null;
  links: LabelledLink[];
  times: { label: string; value: string }[];
}

export interface Passage {
  lead: string | null;
  text: string;
  /** False for our own words, which are no quotation. */
  quoted: boolean;
  /** Where the rest stands, when the quotation is cut. */
  cut: { note: string; link: LabelledLink } | null;
}

export interface LabelledLink {
  label: string;
  url: string;
}

export interface DocumentLine {
  title: string;
  url: string;
  note: string;
}

const CAPTION_LENGTH = 300;
const LABELS_SHOWN = 6;
const DOCUMENTS_SHOWN = 15;

export function itemDocument(item: AlertItem, words: Words, times: TimeFormat): ItemDocument {
  return {
    headline: cutAtWord(oneLine(item.headline), CAPTION_LENGTH),
    place: cutAtWord(oneLine(item.docket ? (item.caption ?? item.subject) : item.subject), CAPTION_LENGTH),
    facts: factsOf(item, words),
    summary: item.summary === null ? null : oneLine(item.summary),
    correction:
      item.correction === null
        ? null
        : { lead: words.correction, text: cutAtWord(oneLine(item.correction), CAPTION_LENGTH) },
    redline: item.redline && boundedRedline(item.redline, words),
    passage: passageOf(item, words),
    documentsFirst: item.type === 'document-available',
    documents: documentsOf(item, words),
    links: linksOf(item, words),
    times: timesOf(item, words, times),
  };
}

function factsOf(item: AlertItem, words: Words): string[] {
  const docket = item.docket && words.courtOf(oneLine(item.docket.number), oneLine(item.docket.courtName));
  const entry = item.entryNumber === null ? null : words.entry(item.entryNumber);
  const labels = item.labels.slice(0, LABELS_SHOWN).map(oneLine).join(' / ');
  const about = [entry, cutAtWord(labels, CAPTION_LENGTH)].filter(Boolean).join(': ');
  return [docket, about].filter((line): line is string => Boolean(line));
}

const OWN_WORDS: ReadonlySet<AlertItem['type']> = new Set([
  'source-failing',
  'source-recovered',
  'coverage-gap',
  'docket-discovered',
]);

function passageOf(item: AlertItem, words: Words): Passage | null {
  const text = item.quote === null ? '' : cleanLines(item.quote);
  // An edited page is told by its redline; repeating the page below it would bury the edit.
  if (!text || (item.type === 'publication-edited' && item.redline?.length)) return null;
  const link = { label: words.readAll, url: safeLink(item.url) ?? item.pageUrl };
  return {
    lead: leadOf(item, words),
    text,
    quoted: !OWN_WORDS.has(item.type),
    cut: item.quoteCut ? { note: words.cut, link } : null,
  };
}

function leadOf(item: AlertItem, words: Words): string | null {
  const { lead } = words;
  const leads: Partial<Record<AlertItem['type'], string>> = {
    'entry-filed': lead.filed,
    'entry-text-arrived': lead.arrived,
    'entry-amended': lead.amended,
    'entry-withdrawn': lead.withdrawn,
    'document-available': lead.document,
    'docket-linked': lead.link(item.entryNumber),
    'docket-discovered': lead.discovered,
    'publication-published': lead.publication,
    'publication-edited': lead.publication,
    'publication-withdrawn': lead.publicationWithdrawn,
  };
  return leads[item.type] ?? null;
}

function documentsOf(item: AlertItem, words: Words): ItemDocument['documents'] {
  const usable = item.documents.flatMap((document) => {
    const url = safeLink(document.url);
    const note = document.free ? words.documents.free : words.documents.paid;
    return url ? [{ title: cutAtWord(oneLine(document.title), 160), url, note }] : [];
  });
  if (usable.length === 0) return null;
  const hidden = usable.length - DOCUMENTS_SHOWN;
  return {
    heading: usable.length === 1 ? words.documents.one : words.documents.several,
    list: usable.slice(0, DOCUMENTS_SHOWN),
    more: hidden > 0 ? words.documents.more(hidden) : null,
  };
}

function linksOf(item: AlertItem, words: Words): LabelledLink[] {
  const { links } = words;
  const own = item.type.startsWith('publication-') ? links.publication : links.entry;
  const candidates: [string, string | null][] = [
    [isSource(item) ? links.source : own, item.url],
    [links.change, item.pageUrl],
    [links.docketAtCourt, item.docket?.url ?? null],
    [links.docket, item.docket?.pageUrl ?? null],
  ];
  const byUrl = new Map<string, string>();
  for (const [label, address] of candidates) {
    const url = safeLink(address);
    // The Supreme Court has no page for one entry: the first name of an address counts.
    if (url && !byUrl.has(url)) byUrl.set(url, label);
  }
  return [...byUrl].map(([url, label]) => ({ label, url }));
}

function isSource(item: AlertItem): boolean {
  return item.type.startsWith('source-') || item.type === 'coverage-gap';
}

function timesOf(item: AlertItem, words: Words, format: TimeFormat): ItemDocument['times'] {
  const labels = words.times;
  const times: ItemDocument['times'] = [];
  const publication = item.type.startsWith('publication-');
  if (item.filedOn && publication) times.push({ label: labels.published, value: format.date(item.filedOn) });
  else if (item.filedOn)
    times.push({ label: labels.filed, value: `${format.date(item.filedOn)} (${labels.courtDate})` });
  if (item.enteredAt) times.push({ label: labels.entered, value: format.instant(new Date(item.enteredAt)) });
  const seen = isSource(item) ? labels.noticed : labels.seen;
  times.push({ label: seen, value: format.instant(new Date(item.seenAt)) });
  return times;
}
