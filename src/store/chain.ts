import { sql } from 'kysely';
import type { Change } from '../domain/change.ts';
import { chainHash } from './changes.ts';
import type { Queryable } from './database.ts';

export interface BrokenLink {
  scope: string;
  seq: number;
  /** `content`: the words are not those of the hash; `link`: it does not join the one before; `gap`: one is missing;
   * `redaction`: words are gone and no takedown says so. */
  fault: 'content' | 'link' | 'gap' | 'redaction';
}

interface Row {
  scope: string;
  seq: number;
  at: Date;
  data: Change;
  prev: string | null;
  hash: string;
  redacted: boolean;
}

/**
 * Recomputes the hash chain of one scope. A change whose words were taken down keeps its hash, which cannot be
 * recomputed any more: it is believed when a later change of the chain, itself intact, says that it was taken down.
 */
export async function checkChain(db: Queryable, scope: string): Promise<BrokenLink[]> {
  const rows = await sql<Row>`
    select scope, scope_seq as seq, at, data, prev_hash as prev, hash, redacted_at is not null as redacted
    from change where scope = ${scope} order by scope_seq
  `.execute(db);
  const takenDown = takedownsOf(rows.rows);
  const broken: BrokenLink[] = [];
  let before: Row | null = null;
  for (const row of rows.rows) {
    const fault = faultOf(row, before, takenDown);
    if (fault) broken.push({ scope, seq: row.seq, fault });
    before = row;
  }
  return broken;
}

function faultOf(row: Row, before: Row | null, takenDown: ReadonlySet<string>): BrokenLink['fault'] | null {
  if (row.seq !== (before?.seq ?? 0) + 1) return 'gap';
  if (row.prev !== (before?.hash ?? null)) return 'link';
  if (row.redacted) return takenDown.has(`${row.seq} ${row.hash}`) ? null : 'redaction';
  return isIntact(row) ? null : 'content';
}

function isIntact(row: Row): boolean {
  return chainHash(row.prev, row.at, row.data) === row.hash;
}

function takedownsOf(rows: readonly Row[]): Set<string> {
  const named = rows
    .filter((row) => !row.redacted && isIntact(row))
    .flatMap(({ data }) => ('redacts' in data ? (data.redacts ?? []) : []));
  return new Set(named.map(({ seq, hash }) => `${seq} ${hash}`));
}
