import { partyKey, type KnownParty, type PartyName, type Sighting } from './party.ts';

/** The parties on record while a reading is merged into them. */
export interface Book {
  rows: KnownParty[];
  changed: Set<KnownParty>;
  removed: number[];
  isBuried: (key: string) => boolean;
  /** On record before the entry whose statements are applied. */
  pseudonyms: readonly KnownParty[];
}

export function openBook(known: readonly KnownParty[], isBuried: Book['isBuried']): Book {
  const copies = new Map(known.map((party) => [party, { ...party }]));
  for (const copy of copies.values()) if (copy.insteadOf) copy.insteadOf = copies.get(copy.insteadOf) ?? null;
  return { rows: [...copies.values()], changed: new Set(), removed: [], isBuried, pseudonyms: [] };
}

export function remove(book: Book, row: KnownParty): void {
  book.rows = book.rows.filter((one) => one !== row);
  book.changed.delete(row);
  if (row.id !== null) book.removed.push(row.id);
  for (const one of book.rows) if (one.insteadOf === row) change(book, one, { insteadOf: null });
}

export function change(book: Book, row: KnownParty, to: Partial<KnownParty>): KnownParty {
  const fields = Object.keys(to) as (keyof KnownParty)[];
  if (fields.some((field) => row[field] !== to[field])) book.changed.add(Object.assign(row, to));
  return row;
}

export function dayOf({ on, seenAt }: Sighting): string {
  return on ?? seenAt.slice(0, 10);
}

/** An entry that turns up late says when somebody joined whose end is on record. */
export function endedAfter(book: Book, name: string, sighting: Sighting): KnownParty | undefined {
  return find(book, name, ({ until }) => until !== null && dayOf(until) >= dayOf(sighting));
}

export function insert(book: Book, party: PartyName, part: Partial<KnownParty>): KnownParty | null {
  const key = partyKey(party.name);
  if (book.isBuried(key)) return null;
  const { name, office, role } = party;
  const bare = { id: null, key, name, office, role, side: null, since: null, until: null, insteadOf: null };
  const row: KnownParty = { ...bare, listedAt: null, withheld: false, ...part };
  book.rows.push(row);
  book.changed.add(row);
  return row;
}

export function openRow(book: Book, name: string): KnownParty | undefined {
  return find(book, name, (row) => row.until === null);
}

export function lastRow(book: Book, name: string): KnownParty | undefined {
  return find(book, name, () => true);
}

/** By the whole name; a family name alone, as captions have it, finds the one who bears it. */
function find(book: Book, name: string, fits: (row: KnownParty) => boolean): KnownParty | undefined {
  const key = partyKey(name);
  const rows = book.rows.filter(fits);
  const same = rows.findLast((row) => row.key === key);
  if (same) return same;
  const bearers = rows.filter((row) => bearsName(row.key, key));
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Captions have family names and short forms: "bessent" is "scott bessent", "ssa" the "social security administration". */
export function bearsName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.includes(' ') || !long.includes(' ')) return false;
  return long.endsWith(` ${short}`) || long.startsWith(`${short} `) || isInitials(short, long);
}

function isInitials(short: string, long: string): boolean {
  const words = long.split(' ').filter((word) => !/^(?:of|the|and|for|de)$/.test(word));
  return (
    short.length >= 3 &&
    words
      .map((word) => word[0])
      .join('')
      .startsWith(short)
  );
}

/** A family name or a short form gives way to the whole name, and capitals to a name as people write it. */
export function fullerName({ key, name: own }: KnownParty, name: string): Partial<KnownParty> {
  const other = partyKey(name);
  if (other === key && own === own.toUpperCase() && name !== name.toUpperCase()) return { name };
  return other.length > key.length && bearsName(key, other) ? { name, key: other } : {};
}
