import type { AlertAnswer, AlertItem } from '../../../domain/alert-view.ts';
import { cleanLines, cutForMail, oneLine, safeLink } from './plain.ts';
import { boundedRedline, type RedlineDocument } from './redline.ts';
import { listsOf } from './item-lists.ts';
import type { TimeFormat } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

/** One change, every word chosen and cleaned; text and HTML only lay it out, so that both say the same. */
export interface ItemDocument {
  /** The language of what the court filed, where it is not that of the mail; null where they agree or nobody knows. */
  filedLanguage: string | null;
  headline: string;
  /** The case or the publishing agency, as in the subject line. */
  place: string;
  /** Full caption, court's name, entry number with labels: one line each. */
  facts: string[];
  summary: string | null;
  correction: { lead: string; text: string } | null;
  redline: RedlineDocument | null;
  redlineLead: string;
  passage: Passage | null;
  /** True when the documents are the news itself. */
  documentsFirst: boolean;
  documents: { heading: string; list: DocumentLine[]; more: string | null } | null;
  /** Short lists below the passage: stated dates, where else the case stands. */
  lists: { heading: string; lines: string[] }[];
  /** Questions to a reader who may decide, with a link for each answer. */
  answers: { heading: string; links: LabelledLink[]; note: string }[];
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
/** Longer than any quotation the pipeline hands over in plain letters. */
const QUOTE_LENGTH = 2000;
const LABELS_SHOWN = 6;
const DOCUMENTS_SHOWN = 15;

export function itemDocument(item: AlertItem, words: Words, times: TimeFormat): ItemDocument {
  return {
    // United States courts file in English; an agency may publish in other languages too.
    filedLanguage: item.docket && words.tag !== 'en' ? 'en' : null,
    headline: cutForMail(oneLine(item.headline), CAPTION_LENGTH),
    place: cutForMail(oneLine(item.subject), CAPTION_LENGTH),
    facts: factsOf(item, words),
    summary: item.summary === null ? null : cutForMail(oneLine(item.summary), CAPTION_LENGTH),
    correction:
      item.correction === null
        ? null
        : { lead: words.correction, text: cutForMail(oneLine(item.correction), CAPTION_LENGTH) },
    redline: item.redline && boundedRedline(item.redline, words),
    redlineLead: words.redline.leads[item.redlineOf ?? 'text'],
    passage: passageOf(item, words),
    documentsFirst: item.type === 'document-available',
    documents: documentsOf(item, words),
    lists: listsOf(item, words, times),
    answers: (item.answers ?? []).map((answer) => answerOf(answer, words, times)),
    links: linksOf(item, words),
    times: timesOf(item, words, times),
  };
}

function answerOf(
  answer: AlertAnswer,
  { answers }: Words,
  times: TimeFormat,
): ItemDocument['answers'][number] {
  return {
    heading: answers.ask(cutForMail(oneLine(answer.matter), CAPTION_LENGTH)),
    links: [
      { label: answers.watch, url: answer.watchUrl },
      { label: answers.refuse, url: answer.refuseUrl },
    ],
    note: answers.note(times.date(answer.until)),
  };
}

/** Full caption, court, then entry number with its labels; what the headline says already is left out. */
function factsOf(item: AlertItem, words: Words): string[] {
  const caption = item.caption && cutForMail(oneLine(item.caption), CAPTION_LENGTH);
  const told = caption && (item.headline.includes(caption) || item.subject.includes(caption));
  const labels = cutForMail(item.labels.slice(0, LABELS_SHOWN).map(oneLine).join(' / '), CAPTION_LENGTH);
  const entry = item.entryNumber === null ? null : words.entry(item.entryNumber);
  return [
    told ? null : caption,
    item.docket && oneLine(item.docket.courtName),
    [entry, labels].filter(Boolean).join(': '),
  ].filter((line): line is string => Boolean(line));
}

const OWN_WORDS: ReadonlySet<AlertItem['type']> = new Set([
  'source-failing',
  'source-recovered',
  'coverage-gap',
  'docket-discovered',
]);

function passageOf(item: AlertItem, words: Words): Passage | null {
  if (item.outcomeUnsaid) return { lead: null, text: words.unsaid, quoted: false, cut: null };
  const whole = item.quote === null ? '' : cleanLines(item.quote);
  const text = cutForMail(whole, QUOTE_LENGTH);
  // An edited page is told by its redline; repeating the page below it would bury the edit.
  if (!text || (item.type === 'publication-edited' && item.redline?.length)) return null;
  // A page at the court may cost money; our own record holds the whole text as well.
  const page = item.type.startsWith('publication-') ? safeLink(item.url) : null;
  const link = { label: words.readAll, url: page ?? item.pageUrl };
  return {
    lead: leadOf(item, words),
    text,
    quoted: !OWN_WORDS.has(item.type),
    cut: item.quoteCut || text !== whole ? { note: words.cut, link } : null,
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
    return url ? [{ title: cutForMail(oneLine(document.title), 160), url, note }] : [];
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
  const candidates: [string, string | null][] = [
    [sourceLabel(item, words), item.url],
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

/** What the reader finds behind the item's own address; a page that may cost money says so. */
function sourceLabel(item: AlertItem, { links }: Words): string {
  if (item.type.startsWith('publication-')) return links.publication;
  if (isSource(item)) return links.source;
  const host = item.url && URL.canParse(item.url) ? new URL(item.url).hostname : '';
  if (/^(?:ecf|pcl)\..+\.gov$/.test(host)) return links.entryOnPacer;
  if (host.endsWith('courtlistener.com')) return links.entryOnCourtListener;
  return host.endsWith('.gov') ? links.entryAtCourt : links.entry;
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
