import { captionLeads, partyKey, partyStatements } from '../domain/parties/index.ts';
import { partyPrint, type Tombstone } from '../domain/tombstone.ts';
import { joinedNames, partiesOfEntry } from '../store/parties.ts';
import type { DocketRow, EntryRow } from '../store/schema.ts';
import type { BuriedVersion } from '../store/takedown.ts';
import type { House } from './house.ts';

export interface NamedParties {
  keys: string[];
  /** As changes of the docket spell them. */
  names: string[];
}

/**
 * Parties that an entry names in any of its versions. What the caption says of them stays, which is a family name often.
 */
export async function partiesNamedBy(
  house: House,
  docket: DocketRow,
  { entry, versions }: { entry: EntryRow; versions: readonly BuriedVersion[] },
): Promise<NamedParties> {
  const texts = [entry.text, ...versions.map(({ text }) => text)];
  const leads = captionLeads(docket.caption, docket) ?? [];
  const kept = new Set(leads.map(({ name }) => partyKey(name)));
  const said = texts
    .flatMap(partyStatements)
    .flatMap((one) => (one.does === 'substituted' ? [one.party, one.insteadOf] : [one.party]));
  const known = await partiesOfEntry(house.db.read, entry.id);
  const keys = [...new Set([...said.map(({ name }) => partyKey(name)), ...known])].filter(
    (key) => !kept.has(key),
  );
  const told = keys.length > 0 ? await joinedNames(house.db.read, docket.id) : [];
  return { keys, names: told.filter((name) => keys.includes(partyKey(name))) };
}

/** The mark by which names are kept from coming back with another source. */
export function withNames(tombstone: Tombstone, keys: readonly string[]): Tombstone {
  return { ...tombstone, prints: [...tombstone.prints, ...keys.map(partyPrint)] };
}
