import { sql } from 'kysely';
import type { PartyBasis, PartyRole } from '../domain/parties/index.ts';
import type { Queryable } from './database.ts';

/** A party as it is shown: what a pseudonym hides is left out. */
export interface ShownParty {
  name: string;
  office: string | null;
  role: PartyRole | null;
  /** Null where only the end is known. */
  since: ShownSighting | null;
  until: ShownSighting | null;
  /** Whose place it took. */
  insteadOf: string | null;
}

export interface ShownSighting {
  by: PartyBasis;
  /** Court day of the entry that says so; null for what was only seen. */
  on: string | null;
  seenAt: string;
  /** Number of that entry, and our own id of it. */
  entry: number | null;
  entryId: number | null;
  source: string | null;
}

/** Present parties first, then former ones, each by the side of the caption and the order in which they were met. */
export async function shownParties(db: Queryable, docketId: number): Promise<ShownParty[]> {
  const { rows } = await sql<ShownParty>`
    select p.name, p.office, p.role, o.name as "insteadOf", ${shown('since')} as since, ${shown('until')} as until
    from party p
    left join entry since_entry on since_entry.id = p.since_entry_id
    left join entry until_entry on until_entry.id = p.until_entry_id
    left join party o on o.id = p.instead_of and not o.withheld
    where p.docket_id = ${docketId} and not p.withheld
    order by p.until is not null, p.side nulls last, p.id
  `.execute(db);
  return rows;
}

function shown(what: 'since' | 'until') {
  const stored = sql.ref(`p.${what}`);
  return sql`case when ${stored} is null then null else jsonb_build_object(
    'by', ${stored} -> 'by', 'on', ${stored} -> 'on', 'seenAt', ${stored} -> 'seenAt', 'source', ${stored} -> 'sourceId',
    'entry', ${sql.ref(`${what}_entry.number`)}, 'entryId', ${sql.ref(`p.${what}_entry_id`)}) end`;
}
