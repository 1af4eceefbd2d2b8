/** What a feed's bytes say of where things are, cut out by the crudest means and by none of the product's. */
export interface FeedItem {
  /** The number as the title begins with it, judges' initials and all. */
  number: string;
  /** ISO 8601 to the second; null where the zone is no English abbreviation that JavaScript knows. */
  at: string | null;
  /** The tail of the guid: the court's sequence, where it has one. */
  sequence: string | null;
  label: string;
  /** The address of the entry: the guid, which repeats the link. */
  address: string;
  /** The addresses of its documents. */
  links: string[];
}

export function feedItems(body: Buffer): FeedItem[] {
  return body.toString('latin1').split('<item>').slice(1).map(readItem);
}

function readItem(item: string): FeedItem {
  const guid = plain(fieldOf(item, 'guid'));
  const address = /^https?:/.test(guid) ? guid : plain(fieldOf(item, 'link'));
  const description = plain(fieldOf(item, 'description'));
  return {
    number: plain(fieldOf(item, 'title')).split(/\s/)[0] ?? '',
    at: isoOf(plain(fieldOf(item, 'pubDate'))),
    sequence: /(?:\?\d+[&-]|partId=)(\d+)$/.exec(guid)?.[1] ?? null,
    label: description.replace(/^[^[]*\[/, ''),
    address,
    links: [...description.matchAll(/href\s*=\s*(["'])(.*?)\1/g)].map((match) => match[2] ?? ''),
  };
}

function fieldOf(item: string, name: string): string {
  return new RegExp(`<${name}[^>]*>(?:<!.CDATA.)?([^]*?)(?:]]>)?</${name}>`).exec(item)?.[1]?.trim() ?? '';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Courts escape twice in places: what is left of a reference is decoded once more. */
function plain(text: string): string {
  const once = text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as string] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16));
  });
  return once === text ? text : plain(once);
}

function isoOf(date: string): string | null {
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
}
