import type { AlertItem } from '../domain/alert-view.ts';
import { shortCaption } from '../domain/caption.ts';
import type { DocketChange, EntryChange, PublicationChange, SourceChange } from '../domain/change.ts';
import type { EventType } from '../domain/event.ts';
import { summaryOf } from '../domain/headline-summary.ts';
import { headlineOf } from '../domain/headline.ts';
import { shownCaption } from '../domain/pseudonym.ts';
import { withoutHeadingMarks, withoutLinkTargets } from '../domain/redline.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import type { ChangeForView } from '../store/views.ts';
import type { House } from './house.ts';
import { itemDocuments } from './item-documents.ts';
import { pathSegment } from './links.ts';
import { openedParts, openingParts } from './opened-parts.ts';
import { cutAtWord, publicationRedline, redlinePieces } from './quote.ts';
import { sourceNews } from './source-news.ts';

const QUOTE_LENGTH = 1500;

/** One change as a reader gets it: what happened first, then the court's own words, then where and when. */
export function alertItem(
  house: House,
  row: ChangeForView,
  words: AlertWords = alertWordsFor('en'),
): AlertItem {
  const { change } = row;
  const teller = { house, words };
  if ('entry' in change) return entryItem(teller, row, change);
  if ('publication' in change) return publicationItem(teller, row, change);
  if ('reason' in change) return sourceItem(teller, row, change);
  return docketItem(teller, row, change);
}

/** Who tells, and in which language. */
interface Teller {
  house: House;
  words: AlertWords;
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
    entryId: row.entryId,
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

function entryItem({ house, words: say }: Teller, row: ChangeForView, change: EntryChange): AlertItem {
  const { entry } = change;
  const caption = shownCaption(change.caption, row.docket?.caption ?? null);
  const court = house.courts.byId(change.court);
  const words = { labels: entry.labels, text: entry.text, court };
  const quote = cutAtWord(entry.sealed ? null : entry.text, QUOTE_LENGTH);
  const before = change.before?.text ?? null;
  const headline = headlineOf(change.event, words);
  const summary = summaryBeside(summaryOf(change.event, words), headline, quote.text);
  return {
    ...baseItem(house, row),
    headline: entryHeadline(change, say.headline(headline), say),
    summary: summary && summaryIn(summary, quote.text, say),
    subject: docketSubject(house, row, caption),
    caption,
    entryNumber: entry.number,
    labels: entry.labels,
    quote: quote.text,
    quoteCut: quote.cut,
    ...(outcomeIsUnsaid(change) && { outcomeUnsaid: true }),
    correction: change.correction ?? null,
    redline:
      change.type === 'entry-amended' && before && entry.text ? redlinePieces(before, entry.text) : null,
    documents: itemDocuments(change.documents ?? entry.documents, entry.number, say),
    url: entry.url,
    filedOn: entry.filedOn,
    enteredAt: entry.enteredAt,
  };
}

const RULINGS: readonly EventType[] = ['order', 'opinion', 'judgment'];

/** "Order on Motion for Preliminary Injunction": whoever reads it asks how it was decided, and no source says. */
function outcomeIsUnsaid({ type, event, entry }: EntryChange): boolean {
  const { text, labels, sealed } = entry;
  if (type !== 'entry-filed' || sealed || event.outcome !== null || labels.length === 0) return false;
  return RULINGS.includes(event.type) && !text?.trim();
}

/** The court's own sentence stays as filed; a composed one is said in the reader's language or left out. */
function summaryIn(summary: string, quote: string | null, say: AlertWords): string | null {
  const own = (quote ?? '').replace(/\s+/g, ' ').includes(summary.replace(/[.…]+$/, ''));
  return own ? summary : say.summary(summary);
}

/** Null where headline or quotation say the same right beside it. */
function summaryBeside(summary: string, headline: string, quote: string | null): string | null {
  const words = summary.replace(/[.…]+$/, '');
  const quoted = (quote ?? '').replace(/\s+/g, ' ').trimStart();
  return words === headline || quoted.startsWith(words) ? null : summary;
}

function entryHeadline(change: EntryChange, headline: string, { entry }: AlertWords): string {
  switch (change.type) {
    case 'entry-amended':
      return entry.corrected(headline);
    case 'entry-withdrawn':
      return entry.withdrawn(headline);
    case 'document-available':
      return entry.document(headline);
    default:
      return headline;
  }
}

function publicationItem(
  { house, words: say }: Teller,
  row: ChangeForView,
  change: PublicationChange,
): AlertItem {
  const { publication } = change;
  const text = withoutHeadingMarks(withoutLinkTargets(withoutTitle(publication) ?? ''));
  const quote = cutAtWord(text || null, QUOTE_LENGTH);
  return {
    ...baseItem(house, row),
    headline: publicationHeadline(change, say),
    subject: row.source?.title ?? change.source ?? '',
    caption: publication.title,
    summary: correctedSentence(change, say),
    documents: (publication.corrects ?? []).map(({ title, url }) => ({
      title: say.publication.correctedDocument(title),
      url,
      free: true,
    })),
    quote: quote.text,
    quoteCut: quote.cut,
    redline:
      change.type === 'publication-edited' && change.before
        ? publicationRedline(change.before, publication, `[${say.publication.kinds.moved}]`)
        : null,
    ...redlineOf(change),
    url: publication.url,
    // A document on inspection carries the day on which it will be published.
    filedOn: publication.stage === 'public-inspection' ? null : publication.publishedOn,
  };
}

/** What a redline shows: a changed title stands above what changed in the text. */
function redlineOf({ type, before, publication }: PublicationChange): Pick<AlertItem, 'redlineOf'> {
  if (type !== 'publication-edited' || !before || before.title === publication.title) return {};
  return { redlineOf: before.text === publication.text ? 'title' : 'title and text' };
}

/** Articles begin with their own title, which stands above the quotation already. */
function withoutTitle({ title, text }: PublicationChange['publication']): string | null {
  const first = text?.split('\n', 1)[0] ?? '';
  return text !== null && first.replace(/^#+ /, '') === title
    ? text.slice(first.length).trimStart() || null
    : text;
}

function publicationHeadline(change: PublicationChange, { publication }: AlertWords): string {
  const { title } = change.publication;
  if (change.type === 'publication-withdrawn') return publication.withdrawn(title);
  if (change.type === 'publication-published') {
    if (publicationIsCorrection(change)) return publication.correction(title.replace(/; correction$/iu, ''));
    return change.reverts ? publication.again(title) : title;
  }
  const { kinds: names } = publication;
  // Any edit changes the wording; the word is worth its place only where nothing more can be said.
  const telling = change.kinds?.filter((kind) => kind !== 'wording changed') ?? [];
  const named = (telling.length > 0 ? telling : (change.kinds ?? [])).map(
    (kind) => (names as Readonly<Record<string, string>>)[kind] ?? kind,
  );
  const kinds = named.length ? ` (${named.join(', ')})` : '';
  return change.reverts ? publication.revoked(title, kinds) : publication.edited(title, kinds);
}

function correctedSentence(change: PublicationChange, { publication: say }: AlertWords): string | null {
  const titles = (change.publication.corrects ?? []).map(({ title }) => `"${title}"`);
  return titles.length > 0 ? say.corrects(titles.join(` ${say.and} `)) : null;
}

function publicationIsCorrection({ publication }: PublicationChange): boolean {
  return publication.stage === 'correction' || (publication.corrects?.length ?? 0) > 0;
}

function sourceItem({ house, words: say }: Teller, row: ChangeForView, change: SourceChange): AlertItem {
  const { source } = say;
  const names = {
    'source-failing': change.channel ? source.channelFailing : source.failing,
    'source-recovered': change.channel ? source.channelRecovered : source.recovered,
    'coverage-gap': source.gap,
  };
  return {
    ...baseItem(house, row),
    headline: names[change.type],
    subject: change.channel ?? row.source?.title ?? change.source ?? change.court ?? '',
    quote: source.detail(sourceNews(house, change, say)),
    url: row.source?.url ?? null,
  };
}

function docketItem(teller: Teller, row: ChangeForView, change: DocketChange): AlertItem {
  const { house, words: say } = teller;
  const opened = openedParts(house, change, say);
  if (opened) return { ...baseItem(house, row), ...opened };
  // The whole entry says more than the words that name the other docket.
  const words = cutAtWord(row.entryText, QUOTE_LENGTH);
  const now = row.docket?.caption ?? null;
  return {
    ...baseItem(house, row),
    headline: docketHeadline(house, change, say.docket),
    subject: docketSubject(house, row, shownCaption(change.caption, now)),
    caption: change.caption && shownCaption(change.caption, now),
    entryNumber: change.link?.entry ?? null,
    filedOn: row.entryFiledOn,
    quote:
      words.text ?? change.link?.quote ?? change.score?.reasons.map(say.docket.reasons).join('; ') ?? null,
    quoteCut: words.cut,
    ...(change.opened && openingParts(change.opened, say)),
  };
}

function docketHeadline(house: House, change: DocketChange, say: AlertWords['docket']): string {
  if (change.type === 'docket-discovered') return say.discovered;
  if (change.link) {
    const cite = change.link.court
      ? `${house.courts.byId(change.link.court)?.cite ?? change.link.court} `
      : '';
    return `${say.roles[change.link.role] ?? say.linked}: ${cite}${change.link.number}`;
  }
  if (change.fact === 'terminatedOn') return endHeadline(change, say);
  if (change.fact === 'parties') return say.joined(namesIn(change.to));
  const fact = say.facts[change.fact ?? ''] ?? change.fact ?? say.anyFact;
  return say.changed(fact, factText(change.from, say.none), factText(change.to, say.none));
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function endHeadline({ from, to }: DocketChange, say: AlertWords['docket']): string {
  if (typeof to !== 'string') return say.reopened(factText(from, say.none));
  return typeof from === 'string' ? say.closedAnew(to, from) : say.closed(to);
}

function factText(value: unknown, none: string): string {
  if (Array.isArray(value)) return value.length ? value.map((one) => factText(one, none)).join(', ') : none;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  return none;
}
