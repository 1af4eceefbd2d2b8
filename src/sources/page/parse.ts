import type { ObservedPublication, ReadResult } from '../../domain/observation.ts';
import { ruleFoundIn, type TextRule, withoutLines } from '../../domain/text-rules.ts';
import { canonicalAddress } from '../../domain/web-address.ts';
import type { ReadRequest } from '../format.ts';
import type { TextLayer } from '../pdf/text-layer.ts';
import { bodyKind } from '../text/body-kind.ts';
import { dateIn, dateInAddress } from '../text/dates.ts';
import { decodeBody } from '../text/decode.ts';
import { type Fault, fault, type HtmlPage, oneLine, readHtmlPage } from '../text/html-page.ts';
import { selectAll } from '../text/html-document.ts';
import { elementsText } from '../text/html-text.ts';
import { publicationsRead } from '../text/observation.ts';
import { settingsProblem } from '../text/settings.ts';
import { type PageSettings, pageSettings } from './schema.ts';

/** Reads one page as one publication. A page is read in full: what is gone from it is gone. */
export function readPage(request: ReadRequest): ReadResult {
  const settings = pageSettings.safeParse(request.settings ?? {});
  if (!settings.success) return fault('not-the-format', settingsProblem(settings.error));
  const address = addressOf(request, settings.data);
  const publication = publicationIn(request, settings.data, address);
  return 'key' in publication ? asWritten(publication, settings.data) : publication;
}

function publicationIn(request: ReadRequest, settings: PageSettings, address: Address): WithText | Fault {
  if (request.textLayer) return layerPublication(request.textLayer, address);
  if (isPlainText(request)) return plainPublication(request, address);
  const page = readHtmlPage(request);
  if (!page.ok) return page;
  const text = bodyText(page, settings);
  return typeof text === 'string' ? { ...publicationOf(page, settings, text), ...address } : text;
}

type WithText = ObservedPublication & { text: string };

function layerPublication(layer: TextLayer, address: Address): WithText | Fault {
  if (!layer.ok) return layer;
  const { text, title } = layer;
  return { ...address, title: title ?? fileName(address.url), publishedOn: dateInAddress(address.url), text };
}

/** A document that does not say what it is called is called like its file. */
function fileName(url: string): string {
  return URL.parse(url)?.pathname.split('/').at(-1) || 'PDF document';
}

/** The publication without the lines that its source ignores; held where its source says so. */
function asWritten(publication: WithText, settings: PageSettings): ReadResult {
  const text = withoutLines(publication.text, settings.ignoreText ?? []);
  if (text === '' && publication.text !== '')
    return fault('selector-empty', 'ignoreText leaves no line of the page');
  const held = heldBy(publication, settings);
  return publicationsRead({
    format: 'page',
    completeness: 'full',
    publications: [{ ...publication, text }],
    rejected: [],
    ...(held !== null && { held }),
  });
}

function heldBy({ title, text }: WithText, { holdWhile = [], tellOnlyWhile }: PageSettings): string | null {
  const words = `${title}\n${text}`;
  const holding = ruleFoundIn(words, holdWhile);
  if (holding) return `the page says ${quoted([holding])} (holdWhile)`;
  if (!tellOnlyWhile || ruleFoundIn(words, tellOnlyWhile)) return null;
  return `the page does not say ${quoted(tellOnlyWhile)} (tellOnlyWhile)`;
}

function quoted(rules: readonly TextRule[]): string {
  return rules.map(({ words }) => `"${words}"`).join(' or ');
}

function isPlainText(request: ReadRequest): boolean {
  if (bodyKind(request.body) !== 'text') return false;
  if (request.contentType !== null) return /^text\/(?:plain|markdown)\b/iu.test(request.contentType);
  return !/<[a-z!/]/iu.test(decodeBody(request.body, null).text);
}

function plainPublication(request: ReadRequest, address: Address): WithText {
  const { text } = decodeBody(request.body, request.contentType);
  const lines = text.split(/\r\n|[\n\r]/u).map((line) => line.trimEnd());
  const title = oneLine(lines.find((line) => line.trim() !== '') ?? '').slice(0, 200);
  return { ...address, title, publishedOn: null, text: lines.join('\n').trim() };
}

type Address = Pick<ObservedPublication, 'key' | 'url'>;

/** Known by the address that is watched, wherever it redirects to; a file without one by a fixed name. */
function addressOf({ url, requestedUrl }: ReadRequest, { key }: PageSettings): Address {
  const watched = requestedUrl ?? url;
  return { key: key ?? (watched ? canonicalAddress(watched) : 'page'), url: url ?? '' };
}

/** Without a selector the first of these that has words is what the page is about. */
const USUAL_BODIES = ['main', '[role="main"]', 'article', 'body'];
/** Where nothing says which part is the content, what closes every page of the site is not. */
const FOOTERS = [
  'footer:not(article footer, section footer, blockquote footer)',
  '[role="contentinfo"]',
  '#footer',
  '.site-footer',
  '.page-footer',
  '.global-footer',
];

function bodyText(page: HtmlPage, settings: PageSettings): string | Fault {
  for (const selector of settings.body ? [settings.body] : USUAL_BODIES) {
    const selection = selectAll(page.$, selector);
    if (!selection.ok) return fault('selector-empty', selection.problem);
    const drop = [...(settings.drop ?? []), ...(selector === 'body' && !settings.body ? FOOTERS : [])];
    const text = elementsText(page.$, selection.elements, { drop, url: page.base });
    if (isDrawn(text)) return text;
  }
  if (settings.body)
    return fault('selector-empty', `nothing on the page has words and matches "${settings.body}"`);
  const everything = elementsText(page.$, page.$.root().contents().toArray(), { url: page.base });
  return isDrawn(everything) ? everything : fault('selector-empty', 'the page has no words');
}

/** An application that a script has still to draw says so, and nothing else. */
function isDrawn(text: string): boolean {
  return text !== '' && !/^(?:loading|please wait|one moment)\b[^.!?…\n]{0,60}[.!…]*$/iu.test(text);
}

function publicationOf(page: HtmlPage, settings: PageSettings, text: string): Omit<WithText, keyof Address> {
  const selected = settings.title ? oneLine(firstText(page, settings.title)) : '';
  return {
    title: selected || page.title || firstHeading(text),
    publishedOn: publishedOn(page, settings),
    text,
  };
}

function firstText({ $ }: HtmlPage, selector: string): string {
  const selection = selectAll($, selector);
  const element = selection.ok ? selection.elements[0] : undefined;
  return element ? $(element).text() : '';
}

function firstHeading(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^(?:#+|-|\d+\.) /u, '').slice(0, 200);
}

function publishedOn(page: HtmlPage, { date, timezone }: PageSettings): string | null {
  const selection = date ? selectAll(page.$, date) : null;
  const element = selection?.ok ? selection.elements[0] : undefined;
  const stated = element
    ? (dateIn(element.attribs.datetime ?? element.attribs.content, timezone) ??
      dateIn(page.$(element).text(), timezone))
    : dateIn(page.$('meta[property="article:published_time"]').first().attr('content'), timezone);
  return stated ?? (page.url ? dateInAddress(page.url) : null);
}
