import { type Handler, Parser } from 'htmlparser2';
import type { FeedDocument, FeedItem } from './schema.ts';

/** Nested deeper than any feed; beyond it the parser's own bookkeeping costs more than linear time. */
const REFUSED_DEPTH = 1_000;
const CHUNK_CHARACTERS = 65_536;

type Fields = Map<string, string>;

interface Reading {
  root: string | null;
  path: string[];
  deepest: number;
  /** Fields of the channel and, while inside one, of the item. */
  channel: Fields;
  item: Fields | null;
  itemDepth: number;
  field: { name: string; depth: number; parts: string[]; markup: boolean } | null;
  items: Fields[];
  closed: boolean;
}

export type XmlFeed = { ok: true; feed: FeedDocument } | { ok: false; reason: 'not-a-feed' | 'too-deep' };

/** Reads RSS (0.9x, 1.0, 2.0) and Atom without building a tree; unfinished items at a cut are left out. */
export function readXmlFeed(text: string): XmlFeed {
  const reading = emptyReading();
  const parser = new Parser(handlerFor(reading), { xmlMode: true, decodeEntities: true });
  for (let from = 0; from < text.length; from += CHUNK_CHARACTERS) {
    parser.write(text.slice(from, from + CHUNK_CHARACTERS));
    if (reading.deepest > REFUSED_DEPTH) return { ok: false, reason: 'too-deep' };
  }
  if (!reading.root) return { ok: false, reason: 'not-a-feed' };
  const { channel, items, closed } = reading;
  const builtAt = first(channel, 'lastbuilddate', 'pubdate', 'updated', 'dc:date', 'modified');
  const feed = { builtAt, home: first(channel, 'link'), items: items.map(itemOf), complete: closed };
  return { ok: true, feed };
}

function emptyReading(): Reading {
  return {
    root: null,
    path: [],
    deepest: 0,
    channel: new Map(),
    item: null,
    itemDepth: 0,
    field: null,
    items: [],
    closed: false,
  };
}

function handlerFor(reading: Reading): Partial<Handler> {
  return {
    onopentag: (name, attributes) => openTag(reading, plainName(name), attributes),
    ontext: (text) => {
      reading.field?.parts.push(reading.field.markup ? escapeText(text) : text);
    },
    onclosetag: () => closeTag(reading),
  };
}

/** Names in lower case without the prefixes under which Atom travels in other feeds. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^(?:atom\d*|a10|rss):/u, '');
}

function openTag(reading: Reading, name: string, attributes: Record<string, string>): void {
  reading.path.push(name);
  const depth = reading.path.length;
  reading.deepest = Math.max(reading.deepest, depth);
  if (depth === 1) reading.root = /^(?:rss|feed|rdf:rdf|channel)$/u.test(name) ? name : null;
  if (reading.field) openMarkup(reading.field, name, attributes);
  else if ((name === 'item' || name === 'entry') && !reading.item) {
    reading.item = new Map();
    reading.itemDepth = depth;
  } else if (isFieldPlace(reading, name)) {
    openField(reading, name, attributes);
  }
}

/** Fields stand directly in an item, in the channel of RSS or in the root of Atom. */
function isFieldPlace({ root, item, itemDepth, path }: Reading, name: string): boolean {
  if (!root || name === 'channel') return false;
  return item ? path.length === itemDepth + 1 : path.length === 2 || path.length === 3;
}

function openField(reading: Reading, name: string, attributes: Record<string, string>): void {
  const fields = reading.item ?? reading.channel;
  if (name === 'link' && attributes.href) {
    const alternate = (attributes.rel ?? 'alternate') === 'alternate';
    if (alternate && !fields.has('link')) fields.set('link', attributes.href);
  }
  if (name === 'guid' && attributes.isPermaLink === 'false') fields.set('guid-is-id', 'true');
  if (attributes.type === 'text') fields.set(`${name}-is-plain`, 'true');
  const markup = attributes.type === 'xhtml';
  reading.field = { name, depth: reading.path.length, parts: [], markup };
}

/** Markup inside a field is the field's text: Atom's xhtml, or a description that somebody forgot to escape. */
function openMarkup(
  field: NonNullable<Reading['field']>,
  name: string,
  attributes: Record<string, string>,
): void {
  const target = attributes.href ? ` href="${escapeText(attributes.href)}"` : '';
  field.markup = true;
  field.parts.push(`<${name}${target}>`);
}

function closeTag(reading: Reading): void {
  const depth = reading.path.length;
  const name = reading.path.pop() ?? '';
  const { field } = reading;
  if (field && depth > field.depth) field.parts.push(`</${name}>`);
  else if (field && depth === field.depth) closeField(reading, field);
  else if (reading.item && depth === reading.itemDepth) {
    reading.items.push(reading.item);
    reading.item = null;
  } else if (depth === 1) reading.closed = true;
}

function closeField(reading: Reading, field: NonNullable<Reading['field']>): void {
  const fields = reading.item ?? reading.channel;
  const text = field.parts.join('').trim();
  if (text !== '' && !fields.has(field.name)) fields.set(field.name, text);
  reading.field = null;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function first(fields: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const value = fields.get(name);
    if (value) return value;
  }
  return null;
}

function itemOf(fields: Fields): FeedItem {
  const bodyName = ['content:encoded', 'content', 'description', 'summary'].find((name) => fields.get(name));
  const guid = first(fields, 'guid', 'id');
  const permanent = guid && /^https?:\/\//iu.test(guid) && !fields.has('guid-is-id') ? guid : null;
  return {
    id: guid,
    link: fields.get('link') ?? permanent,
    title: first(fields, 'title', 'dc:title'),
    date: first(fields, 'pubdate', 'published', 'dc:date', 'issued', 'created', 'updated', 'modified'),
    body: bodyName ? (fields.get(bodyName) ?? null) : null,
    bodyIsPlain: fields.has(`${bodyName}-is-plain`),
  };
}
