import type { AlertItem } from '../domain/alert-view.ts';
import { shortCaption } from '../domain/caption.ts';
import type { DocketChange, EntryChange, PublicationChange, SourceChange } from '../domain/change.ts';
import { headlineOf, summaryOf } from '../domain/headline.ts';
import { withoutLinkTargets } from '../domain/redline.ts';
import type { ChangeForView } from '../store/views.ts';
import type { House } from './house.ts';
import { pathSegment } from './links.ts';
import { cutAtWord, redlinePieces } from './quote.ts';

const QUOTE_LENGTH = 1500;

/** One change as a reader gets it: what happened first, then the court's own words, then where and when. */
export function alertItem(house: House, row: ChangeForView): AlertItem {
  const { change } = row;
  if ('entry' in change) return entryItem(house, row, change);
  if ('publication' in change) return publicationItem(house, row, change);
  if ('reason' in change) return sourceItem(house, row, change);
  return docketItem(house, row, change);
}

function baseItem(house: House, row: ChangeForView): AlertItem {
  return {
    changeId: row.id,
    type: row.change.type,
    importance: row.change.importance,
    headline: '',
    summary: null,
    subject: '',
    caption: null,
    docket: docketOf(house, row),
    entryNumber: null,
    labels: [],
    quote: null,
    quoteCut: false,
    correction: null,
    redline: null,
    documents: [],
    url: null,
    pageUrl: `${house.settings.publicUrl}/c/${row.id}`,
    filedOn: null,
    enteredAt: null,
    seenAt: row.at.toISOString(),
    threadKey: row.scope,
  };
}

function docketOf(house: House, row: ChangeForView): AlertItem['docket'] {
  if (!row.docket) return null;
  const { court, number } = row.docket;
  const known = house.courts.byId(court);
  const pageUrl = `${house.settings.publicUrl}/d/${court}/${pathSegment(number)}`;
  return {
    court,
    courtCite: known?.cite ?? court,
    courtName: known?.name ?? court,
    number,
    url: known?.docketPage?.replaceAll('{docket}', number.toLowerCase()) ?? null,
    pageUrl,
  };
}

/** "Noem v. Doe, 24A1079 (U.S.)" */
function docketSubject(house: House, row: ChangeForView, caption: string | null): string {
  const { court = '', number = '' } = row.docket ?? {};
  const cite = house.courts.byId(court)?.cite ?? court;
  const name = caption ? `${shortCaption(caption)}, ` : '';
  return `${name}${number} (${cite})`;
}

function entryItem(house: House, row: ChangeForView, change: EntryChange): AlertItem {
  const { entry } = change;
  const caption = change.caption ?? row.docket?.caption ?? null;
  const court = house.courts.byId(change.court);
  const words = { labels: entry.labels, text: entry.text, court };
  const quote = cutAtWord(entry.sealed ? null : entry.text, QUOTE_LENGTH);
  const before = change.before?.text ?? null;
  const headline = headlineOf(change.event, words);
  return {
    ...baseItem(house, row),
    headline: entryHeadline(change, headline),
    summary: summaryBeside(summaryOf(change.event, words), headline, quote.text),
    subject: docketSubject(house, row, caption),
    caption,
    entryNumber: entry.number,
    labels: entry.labels,
    quote: quote.text,
    quoteCut: quote.cut,
    correction: change.correction ?? null,
    redline:
      change.type === 'entry-amended' && before && entry.text ? redlinePieces(before, entry.text) : null,
    documents: (change.documents ?? entry.documents).flatMap((document) =>
      document.url
        ? [{ title: documentTitle(document, entry.number), url: document.url, free: document.available }]
        : [],
    ),
    url: entry.url,
    filedOn: entry.filedOn,
    enteredAt: entry.enteredAt,
  };
}

/** Null where headline or quotation say the same right beside it. */
function summaryBeside(summary: string, headline: string, quote: string | null): string | null {
  const words = summary.replace(/[.…]+$/, '');
  const quoted = (quote ?? '').replace(/\s+/g, ' ').trimStart();
  return words === headline || quoted.startsWith(words) ? null : summary;
}

function documentTitle(
  document: EntryChange['entry']['documents'][number],
  entryNumber: number | null,
): string {
  if (document.description) return document.description;
  const number = document.number ?? entryNumber;
  const main = number === null ? 'Document' : `Document ${number}`;
  return document.attachment ? `${main}-${document.attachment}` : main;
}

function entryHeadline(change: EntryChange, headline: string): string {
  switch (change.type) {
    case 'entry-amended':
      return `Entry corrected: ${headline}`;
    case 'entry-withdrawn':
      return `Entry withdrawn: ${headline}`;
    case 'document-available':
      return `Document now available: ${headline}`;
    default:
      return headline;
  }
}

function publicationItem(house: House, row: ChangeForView, change: PublicationChange): AlertItem {
  const { publication } = change;
  const quote = cutAtWord(withoutLinkTargets(withoutTitle(publication) ?? '') || null, QUOTE_LENGTH);
  return {
    ...baseItem(house, row),
    headline: publicationHeadline(change),
    subject: row.source?.title ?? change.source ?? '',
    caption: publication.title,
    summary: correctedSentence(change),
    documents: (publication.corrects ?? []).map(({ title, url }) => ({
      title: `Corrected document: ${title}`,
      url,
      free: true,
    })),
    quote: quote.text,
    quoteCut: quote.cut,
    redline:
      change.type === 'publication-edited'
        ? redlinePieces(change.before?.text ?? '', publication.text ?? '')
        : null,
    url: publication.url,
    filedOn: publication.publishedOn,
  };
}

/** Articles begin with their own title, which stands above the quotation already. */
function withoutTitle({ title, text }: PublicationChange['publication']): string | null {
  const first = text?.split('\n', 1)[0] ?? '';
  return text !== null && first.replace(/^#+ /, '') === title
    ? text.slice(first.length).trimStart() || null
    : text;
}

function publicationHeadline(change: PublicationChange): string {
  const { title } = change.publication;
  if (change.type === 'publication-withdrawn') return `Withdrawn: ${title}`;
  if (change.type === 'publication-published') {
    if (publicationIsCorrection(change)) return `Correction: ${title}`;
    return change.reverts ? `Published again: ${title}` : title;
  }
  // Any edit changes the wording; the word is worth its place only where nothing more can be said.
  const telling = change.kinds?.filter((kind) => kind !== 'wording changed') ?? [];
  const kinds = telling.length ? ` (${telling.join(', ')})` : '';
  return `${change.reverts ? 'Edit taken back' : 'Edited'}${kinds}: ${title}`;
}

function correctedSentence({ publication }: PublicationChange): string | null {
  const titles = (publication.corrects ?? []).map(({ title }) => `"${title}"`);
  return titles.length > 0 ? `Corrects ${titles.join(' and ')}.` : null;
}

function publicationIsCorrection({ publication }: PublicationChange): boolean {
  return publication.stage === 'correction' || (publication.corrects?.length ?? 0) > 0;
}

function sourceItem(house: House, row: ChangeForView, change: SourceChange): AlertItem {
  const names = {
    'source-failing': 'Source failing',
    'source-recovered': 'Source recovered',
    'coverage-gap': 'Coverage gap',
  };
  return {
    ...baseItem(house, row),
    headline: change.channel ? names[change.type].replace('Source', 'Channel') : names[change.type],
    subject: change.channel ?? row.source?.title ?? change.source ?? change.court ?? '',
    quote: change.detail,
    url: row.source?.url ?? null,
  };
}

function docketItem(house: House, row: ChangeForView, change: DocketChange): AlertItem {
  return {
    ...baseItem(house, row),
    headline: docketHeadline(house, change),
    subject: docketSubject(house, row, change.caption ?? row.docket?.caption ?? null),
    caption: change.caption,
    entryNumber: change.link?.entry ?? null,
    quote: change.link?.quote ?? change.score?.reasons.join('; ') ?? null,
  };
}

const LINK_WORDS: Readonly<Record<string, string>> = {
  appeal: 'On appeal',
  supreme_court: 'At the Supreme Court',
  lower_court: 'From the court below',
  related: 'Related case',
  transferred_to: 'Transferred to',
  transferred_from: 'Transferred from',
  consolidated: 'Consolidated with',
  mdl: 'Multidistrict litigation',
};

function docketHeadline(house: House, change: DocketChange): string {
  if (change.type === 'docket-discovered') return 'New case that may be related';
  if (change.link) {
    const cite = change.link.court
      ? `${house.courts.byId(change.link.court)?.cite ?? change.link.court} `
      : '';
    return `${LINK_WORDS[change.link.role] ?? 'Linked case'}: ${cite}${change.link.number}`;
  }
  return `${factName(change.fact)} changed: ${factText(change.from)} to ${factText(change.to)}`;
}

const FACT_NAMES: Readonly<Record<string, string>> = {
  judge: 'Judge',
  referredTo: 'Referral',
  status: 'Status',
  caption: 'Caption',
  linkedWith: 'Linked cases',
  related: 'Related cases',
  lowerCourtNumbers: 'Case numbers below',
};

function factName(fact: string | undefined): string {
  return FACT_NAMES[fact ?? ''] ?? fact ?? 'Docket';
}

function factText(value: unknown): string {
  if (Array.isArray(value)) return value.length ? value.map(factText).join(', ') : 'none';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  return 'none';
}
