import { DEEPEST_NESTING, type RawChannel, type RawItem } from './schema.ts';
import { type TagListener, walkTags } from './tags.ts';

/** How the walk over a feed ended. */
export interface FeedShape {
  /** Name of the first element; null when the text has none. */
  root: string | null;
  channel: RawChannel;
  sawChannel: boolean;
  /** The channel's end was seen. A feed without it was cut off on its way. */
  closed: boolean;
  tooDeep: boolean;
}

type Field = keyof RawItem | keyof RawChannel;
const ITEM_FIELDS: ReadonlySet<string> = new Set(['title', 'link', 'description', 'guid', 'pubDate']);
const CHANNEL_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'link',
  'description',
  'lastBuildDate',
  'pubDate',
]);
/** Parts of a channel that have titles and links of their own. */
const OTHER_PARTS: ReadonlySet<string> = new Set(['image', 'textInput']);

/**
 * Walks the text once and hands every finished item to `onItem`. Only offsets are kept while walking; a field is
 * cut out of the text when its element ends, with markup and entities still in it. Unclosed elements end where the
 * next one of the feed begins, so that one broken item does not take its neighbours along.
 */
export function tokeniseFeed(text: string, onItem: (item: RawItem, channel: RawChannel) => void): FeedShape {
  const walk = new FeedWalk(text, onItem);
  walkTags(text, walk);
  return walk.shape;
}

class FeedWalk implements TagListener {
  readonly shape: FeedShape = {
    root: null,
    channel: { title: null, link: null, description: null, lastBuildDate: null, pubDate: null },
    sawChannel: false,
    closed: false,
    tooDeep: false,
  };
  private readonly text: string;
  private readonly onItem: (item: RawItem, channel: RawChannel) => void;
  private item: RawItem | null = null;
  private otherPart = false;
  private depth = 0;
  private opening = '';
  private openedAt = 0;
  private field: Field | null = null;
  private fieldStart = 0;

  constructor(text: string, onItem: (item: RawItem, channel: RawChannel) => void) {
    this.text = text;
    this.onItem = onItem;
  }

  openName(start: number, end: number): boolean {
    this.opening = nameAt(this.text, start, end);
    this.openedAt = start - 1;
    this.depth++;
    this.shape.tooDeep = this.depth > DEEPEST_NESTING;
    this.shape.root ??= this.opening;
    // Another language's page may be long; its first element already says that it is no feed.
    return !this.shape.tooDeep && isFeedRoot(this.shape.root);
  }

  opened(end: number): void {
    const name = this.opening;
    if (name === 'item') return this.startItem();
    if (name === 'channel') this.shape.sawChannel = true;
    if (this.item === null && OTHER_PARTS.has(name)) this.otherPart = true;
    if (this.otherPart || !(this.item ? ITEM_FIELDS : CHANNEL_FIELDS).has(name)) return;
    if (this.field) this.endField(this.openedAt);
    this.field = name as Field;
    this.fieldStart = end + 1;
  }

  selfClosed(): void {
    this.depth--;
  }

  private startItem(): void {
    if (this.field) this.endField(this.openedAt);
    if (this.item) this.onItem(this.item, this.shape.channel);
    this.item = { title: null, link: null, description: null, guid: null, pubDate: null };
    this.otherPart = false;
    // Whatever was left open before this item is not this item's nesting.
    this.depth = 3;
  }

  closed(start: number, end: number): void {
    const name = nameAt(this.text, start, end);
    if (this.depth > 0) this.depth--;
    if (this.field && (name === this.field || name === 'item' || name === 'channel')) {
      this.endField(this.text.startsWith('</', start - 2) ? start - 2 : this.text.lastIndexOf('<', start));
    }
    if (name === 'item' && this.item) {
      this.onItem(this.item, this.shape.channel);
      this.item = null;
    } else if (name === 'channel' || name === 'rss') {
      this.shape.closed = true;
    } else if (OTHER_PARTS.has(name)) {
      this.otherPart = false;
    }
  }

  private endField(at: number): void {
    const part = (this.item ?? this.shape.channel) as Partial<Record<Field, string | null>>;
    const field = this.field;
    this.field = null;
    if (field && at > this.fieldStart) part[field] ??= this.text.slice(this.fieldStart, at);
  }
}

/** The name, without a string of its own where it is one of those that every item has. */
function nameAt(text: string, start: number, end: number): string {
  const usual = USUAL_NAMES[end - start] ?? [];
  for (const name of usual) {
    if (text.startsWith(name, start)) return name;
  }
  return text.slice(start, end);
}

/** By length. */
const USUAL_NAMES: Readonly<Record<number, readonly string[]>> = {
  4: ['item', 'link', 'guid'],
  5: ['title'],
  7: ['pubDate'],
  11: ['description'],
};

export function isFeedRoot(name: string): boolean {
  return name === 'rss' || name === 'channel' || name === 'RSS';
}
