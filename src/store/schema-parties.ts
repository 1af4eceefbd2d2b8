import type { GeneratedAlways } from 'kysely';
import type { PartyRole, Sighting } from '../domain/parties/index.ts';
import type { Defaulted, Json, Time } from './schema-columns.ts';

/** A sighting as it is kept: the entry that it rests on stands in a column of its own. */
export type StoredSighting = Omit<Sighting, 'entryId'>;

export interface PartyTable {
  id: GeneratedAlways<number>;
  docket_id: number;
  key: string;
  name: string;
  office: string | null;
  role: PartyRole | null;
  side: 1 | 2 | null;
  since: Json<StoredSighting> | null;
  since_entry_id: number | null;
  until: Json<StoredSighting> | null;
  until_entry_id: number | null;
  instead_of: number | null;
  listed_at: Time | null;
  withheld: Defaulted<boolean>;
}
