import type { ObservedPublication } from '../observation.ts';
import type { KnownPublication } from './shape.ts';
import { comparableAddress } from '../web-address.ts';

export interface PublicationMatch {
  /** Each observed publication, first of its key, with the known one it is. */
  pairs: [ObservedPublication, KnownPublication | null][];
  /** Known publications that nothing observed is. */
  unseen: KnownPublication[];
}

/**
 * A publication is known by its key. A feed that renumbers its ids must not tell every item again, so an
 * unknown key is looked up by its address, where that address means one item on both sides.
 */
export function matchKnown(
  known: readonly KnownPublication[],
  observed: readonly ObservedPublication[],
): PublicationMatch {
  const byKey = new Map(known.map((publication) => [publication.key, publication]));
  const byAddress = uniqueByAddress(known);
  const observedOnce = uniqueByAddress(observed);
  // A known item whose own key is still in the reading is that item and no other.
  const keys = new Set(observed.map(({ key }) => key));
  const seen = new Set<string>();
  const taken = new Set<KnownPublication>();
  const pairs: PublicationMatch['pairs'] = [];
  for (const publication of observed) {
    if (seen.has(publication.key)) continue;
    seen.add(publication.key);
    const address = addressOf(publication);
    const moved = observedOnce.get(address) === publication ? byAddress.get(address) : undefined;
    const earlier = byKey.get(publication.key) ?? (moved && !keys.has(moved.key) ? moved : null);
    if (earlier) taken.add(earlier);
    pairs.push([publication, earlier ?? null]);
  }
  return { pairs, unseen: known.filter((publication) => !taken.has(publication)) };
}

function addressOf({ url, key }: { url: string; key: string }): string {
  const address = url === '' ? key : comparableAddress(url);
  return isFrontPage(address) ? key : address;
}

/** Several items may link to the front page; it is nobody's own address. */
function isFrontPage(address: string): boolean {
  return !/^[^/]+\/./u.test(address);
}

function uniqueByAddress<T extends { url: string; key: string }>(items: readonly T[]): Map<string, T> {
  const unique = new Map<string, T>();
  const several = new Set<string>();
  for (const item of items) {
    const address = addressOf(item);
    if (unique.has(address)) several.add(address);
    unique.set(address, item);
  }
  for (const address of several) unique.delete(address);
  return unique;
}
