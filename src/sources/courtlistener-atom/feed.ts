import { Parser } from 'htmlparser2';
import type { AtomEntry, AtomFeed } from './schema.ts';

/** Atom is three levels deep; more is not a feed. */
const MAX_DEPTH = 50;

type TextPart = 'title' | 'published' | 'summary';
const TEXT_PARTS: Record<string, TextPart> = { title: 'title', published: 'published', summary: 'summary' };

/**
 * Reads an Atom feed in one pass, keeping only what is needed. Null when the body is no Atom feed. A feed cut
 * in the middle gives the entries that are whole.
 */
export function parseAtom(text: string): AtomFeed | null {
  const reader = new AtomReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!reader.open(name, attributes)) parser.pause();
      },
      ontext: (data) => reader.text(data),
      onclosetag: (name, implied) => reader.close(name, implied),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (reader.depth <= MAX_DEPTH) parser.end();
  return reader.feed;
}

class AtomReader {
  feed: AtomFeed | null = null;
  depth = 0;
  #entry: AtomEntry | null = null;
  #part: TextPart | null = null;

  /** False when the nesting has become absurd and reading should stop. */
  open(name: string, attributes: Record<string, string>): boolean {
    this.depth += 1;
    if (this.depth === 1 && name === 'feed')
      this.feed = { title: '', self: '', entries: [], truncated: true };
    else if (name === 'entry' && this.depth === 2)
      this.#entry = { title: '', published: '', summary: '', link: '', enclosure: '' };
    else if (name === 'link') this.#link(attributes);
    else if (this.depth === (this.#entry ? 3 : 2)) this.#part = TEXT_PARTS[name] ?? null;
    return this.depth <= MAX_DEPTH;
  }

  text(data: string): void {
    if (this.#part === null) return;
    if (this.#entry) this.#entry[this.#part] += data;
    else if (this.#part === 'title' && this.feed) this.feed.title += data;
  }

  close(name: string, implied: boolean): void {
    this.depth -= 1;
    this.#part = null;
    if (implied || !this.feed) return;
    if (name === 'feed') this.feed.truncated = false;
    if (name === 'entry' && this.#entry) {
      this.feed.entries.push(this.#entry);
      this.#entry = null;
    }
  }

  #link(attributes: Record<string, string>): void {
    const { rel = 'alternate', href = '' } = attributes;
    if (!this.#entry) {
      if (rel === 'self' && this.feed) this.feed.self = href;
    } else if (rel === 'enclosure') this.#entry.enclosure = href;
    else if (rel === 'alternate') this.#entry.link = href;
  }
}
