import { sql } from 'kysely';
import type { DiscoveryTerms } from '../domain/discovery.ts';
import type { Queryable } from './database.ts';

export interface DiscoveringMatter {
  id: string;
  courts: string[];
  terms: DiscoveryTerms;
}

/** Matters that look for new cases in one of these courts, with the phrases a person ruled out. */
export async function discoveringMatters(
  db: Queryable,
  courts: readonly string[],
): Promise<DiscoveringMatter[]> {
  const rows = await sql<{
    id: string;
    discover: Partial<DiscoveryTerms> & { courts: string[] };
    exclude: string[];
  }>`
    select m.id, m.config -> 'discover' as discover,
      array(select phrase from matter_exclusion x where x.matter_id = m.id order by 1) as exclude
    from matter m
    where m.active and m.config #> '{discover,courts}' ?| ${courts}::text[]
    order by m.id
  `.execute(db);
  return rows.rows.map(({ id, discover, exclude }) => ({
    id,
    courts: discover.courts,
    terms: {
      any: discover.any ?? [],
      parties: discover.parties ?? [],
      nature: discover.nature ?? [],
      types: discover.types ?? ['complaint'],
      exclude,
    },
  }));
}

/** What a matter looks for, or null when it looks for nothing. */
export async function discoveryTerms(
  db: Queryable,
  matterId: string,
): Promise<Pick<DiscoveryTerms, 'any' | 'parties' | 'nature'> | null> {
  const rows = await sql<{ discover: Partial<DiscoveryTerms> | null }>`
    select config -> 'discover' as discover from matter where id = ${matterId}
  `.execute(db);
  const discover = rows.rows[0]?.discover ?? null;
  if (!discover) return null;
  return { any: discover.any ?? [], parties: discover.parties ?? [], nature: discover.nature ?? [] };
}

/** Whoever extends the list of what a matter discovered holds its row, so that no two extend it at once. */
export async function lockMatters(db: Queryable, ids: readonly string[]): Promise<void> {
  await sql`select id from matter where id = any(${ids}::text[]) order by id for no key update`.execute(db);
}
