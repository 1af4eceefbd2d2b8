import type { ObservedDocument } from '../observation.ts';
import { documentKey } from './documents.ts';

/** The keys of one kind that the entries of one side carry, each with the place of its entry. */
export interface Claims<K extends string | number> {
  keys: K[];
  places: number[];
}

interface Claimant {
  number: number | null;
  documents: readonly Pick<ObservedDocument, 'id'>[];
}

export function numberClaims(entries: readonly Claimant[], places: readonly number[]): Claims<number> {
  const claims: Claims<number> = { keys: [], places: [] };
  for (const at of places) {
    const { number } = entries[at] as Claimant;
    if (number === null) continue;
    claims.keys.push(number);
    claims.places.push(at);
  }
  return claims;
}

export function documentClaims(entries: readonly Claimant[], places: readonly number[]): Claims<string> {
  const claims: Claims<string> = { keys: [], places: [] };
  for (const at of places) {
    for (const { id } of (entries[at] as Claimant).documents) {
      if (id === null) continue;
      claims.keys.push(documentKey(id));
      claims.places.push(at);
    }
  }
  return claims;
}

/** The claims, when each key is greater than the one before it; null else. */
function ascending<K extends string | number>(claims: Claims<K>): Claims<K> | null {
  const { keys } = claims;
  for (let at = 1; at < keys.length; at += 1) if (!((keys[at - 1] as K) < (keys[at] as K))) return null;
  return claims;
}

/** A reading that shows the newest first, turned round. */
function oldestFirst<K extends string | number>(claims: Claims<K>): Claims<K> {
  const { keys, places } = claims;
  const isTurned = keys.length > 1 && (keys.at(-1) as K) < (keys[0] as K);
  return isTurned ? { keys: keys.toReversed(), places: places.toReversed() } : claims;
}

/**
 * Walks the claims of a reading and of the record side by side and offers each key that both have, in the order of the
 * record. Keys that ascend are claimed once each, so that nothing has to be listed or weighed; false, and nothing
 * offered, where those of one side do not. Dockets are numbered as they grow, so that most ascend.
 */
export function walkInStep<K extends string | number>(
  seen: Claims<K>,
  known: Claims<K>,
  offer: (seenAt: number, knownAt: number) => void,
): boolean {
  const reading = ascending(known) && ascending(oldestFirst(seen));
  if (reading === null) return false;
  const { keys, places } = reading;
  let next = 0;
  for (let at = 0; at < known.keys.length && next < keys.length; at += 1) {
    const key = known.keys[at] as K;
    while (next < keys.length && (keys[next] as K) < key) next += 1;
    if (keys[next] === key) offer(places[next] as number, known.places[at] as number);
  }
  return true;
}
