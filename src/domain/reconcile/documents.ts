import type { ObservedDocument } from '../observation.ts';

/** PACER's fourth digit says how the link was made, not which document it is: 0 and 1 name the same one. */
export function documentKey(id: string): string {
  return id[3] === '1' && isPacerId(id) ? `${id.slice(0, 3)}0${id.slice(4)}` : id;
}

/** Of all documents of an entry that have an id. */
export function documentKeysOf({
  documents,
}: {
  documents: readonly Pick<ObservedDocument, 'id'>[];
}): string[] {
  return documents.flatMap(({ id }) => (id === null ? [] : [documentKey(id)]));
}

/** Eight digits or more; digit by digit, because every document of a docket is asked. */
function isPacerId(id: string): boolean {
  for (let at = 0; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return id.length >= 8;
}

export interface MergedDocuments {
  /** The known array itself when nothing changed. */
  documents: ObservedDocument[];
  /** Documents that can be opened now and could not before. */
  arrived: ObservedDocument[];
}

function slotOf(document: ObservedDocument): string | null {
  return document.number === null ? null : `${document.number}/${document.attachment ?? ''}`;
}

function sameDocument(a: ObservedDocument, b: ObservedDocument): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id || documentKey(a.id) === documentKey(b.id);
  if (a.number !== null && b.number !== null) return a.number === b.number && a.attachment === b.attachment;
  return a.url !== null && a.url === b.url;
}

/** Null never overwrites, and a copy that cannot be opened never hides one that can. */
function mergeDocument(known: ObservedDocument, seen: ObservedDocument): ObservedDocument {
  const opens = seen.available && !known.available;
  const merged: ObservedDocument = {
    id: known.id ?? seen.id,
    number: known.number ?? seen.number,
    attachment: known.attachment ?? seen.attachment,
    url: opens ? (seen.url ?? known.url) : (known.url ?? seen.url),
    available: known.available || seen.available,
  };
  const description = known.description ?? seen.description ?? null;
  if (description !== null || known.description !== undefined) merged.description = description;
  return merged;
}

function adds(known: ObservedDocument, seen: ObservedDocument): boolean {
  return (
    (seen.available && !known.available) ||
    (known.id === null && seen.id !== null) ||
    (known.number === null && seen.number !== null) ||
    (known.attachment === null && seen.attachment !== null) ||
    (known.url === null && seen.url !== null) ||
    ((known.description ?? null) === null && (seen.description ?? null) !== null)
  );
}

/** Finds the known document of an observed one: by id, else by its place in the entry, else by address. */
class DocumentShelf {
  readonly documents: ObservedDocument[] = [];
  readonly #ids = new Map<string, number>();
  readonly #slots = new Map<string, number>();
  readonly #urls = new Map<string, number>();

  put(document: ObservedDocument, at: number = this.documents.length): void {
    this.documents[at] = document;
    if (document.id !== null) this.#ids.set(documentKey(document.id), at);
    const slot = slotOf(document);
    if (slot !== null && !this.#slots.has(slot)) this.#slots.set(slot, at);
    if (document.url !== null && !this.#urls.has(document.url)) this.#urls.set(document.url, at);
  }

  find(seen: ObservedDocument): number | undefined {
    const slot = slotOf(seen);
    const places = [
      seen.id === null ? undefined : this.#ids.get(documentKey(seen.id)),
      slot === null ? undefined : this.#slots.get(slot),
      seen.url === null ? undefined : this.#urls.get(seen.url),
    ];
    return places.find(
      (at) => at !== undefined && sameDocument(this.documents[at] as ObservedDocument, seen),
    );
  }
}

/** The usual case, without building any index: the same documents in the same places. */
export function addsNoDocument(
  known: readonly ObservedDocument[],
  seen: readonly ObservedDocument[],
): boolean {
  if (seen.length > known.length) return false;
  for (let at = 0; at < seen.length; at += 1) {
    const [old, now] = [known[at] as ObservedDocument, seen[at] as ObservedDocument];
    if (!sameDocument(old, now) || adds(old, now)) return false;
  }
  return true;
}

/** Union of the known and the observed documents of one entry, in the order met. Linear. */
export function mergeDocuments(
  known: ObservedDocument[],
  seen: readonly ObservedDocument[],
): MergedDocuments {
  if (addsNoDocument(known, seen)) return { documents: known, arrived: [] };
  const shelf = new DocumentShelf();
  for (const document of known) shelf.put(document);
  const arrived: ObservedDocument[] = [];
  let touched = false;
  for (const document of seen) {
    const at = shelf.find(document);
    const before = at === undefined ? undefined : shelf.documents[at];
    if (before && !adds(before, document)) continue;
    touched = true;
    const merged = before ? mergeDocument(before, document) : document;
    shelf.put(merged, at);
    if (merged.available && !before?.available) arrived.push(merged);
  }
  return touched ? { documents: shelf.documents, arrived } : { documents: known, arrived: [] };
}
