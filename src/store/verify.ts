import { sql } from 'kysely';
import { zstdDecompressSync } from 'node:zlib';
import { checkChain, type BrokenLink } from './chain.ts';
import type { Queryable } from './database.ts';
import { sha256Hex } from './snapshots.ts';

/** Proof that nothing recorded was changed afterwards: every hash chain and every stored body, computed again. */

export interface ChainCheck {
  chains: number;
  changes: number;
  /** Changes whose words were taken down, as the chain itself says. */
  redacted: number;
  broken: BrokenLink[];
}

/** Is told how many more were just checked. */
type OnChecked = (count: number) => void;

/** Checks the chain of one scope, or all of them. */
export async function checkChains(
  db: Queryable,
  scope: string | null,
  onChecked: OnChecked = () => undefined,
): Promise<ChainCheck> {
  const { rows } = await sql<{ scope: string; changes: number; redacted: number }>`
    select scope, count(*) as changes, count(redacted_at) as redacted from change
    where ${scope}::text is null or scope = ${scope} group by scope order by scope
  `.execute(db);
  const check: ChainCheck = { chains: rows.length, changes: 0, redacted: 0, broken: [] };
  for (const row of rows) {
    check.changes += row.changes;
    check.redacted += row.redacted;
    check.broken.push(...(await checkChain(db, row.scope)));
    onChecked(row.changes);
  }
  return check;
}

export interface BodyCheck {
  bodies: number;
  /** Bytes that were thrown away on request; their hash stays. */
  purged: number;
  /** Names of the bodies that are not what their hash says. */
  broken: string[];
}

const AT_ONCE = 50;

/** Checks stored bytes against the hash they are kept under: those a scope's changes rest on, or all. */
export async function checkBodies(
  db: Queryable,
  scope: string | null,
  onChecked: OnChecked = () => undefined,
): Promise<BodyCheck> {
  const check: BodyCheck = { bodies: 0, purged: 0, broken: [] };
  for (let after = ''; ; ) {
    const rows = await bodiesAfter(db, after, scope);
    for (const row of rows) {
      check.bodies += 1;
      if (row.purged_at !== null) check.purged += 1;
      else if (hashOf(row.body) !== row.sha256) check.broken.push(row.sha256);
    }
    onChecked(rows.length);
    const last = rows.at(-1);
    if (!last) return check;
    after = last.sha256;
  }
}

async function bodiesAfter(db: Queryable, after: string, scope: string | null) {
  const { rows } = await sql<{ sha256: string; body: Buffer; purged_at: Date | null }>`
    select sha256, body, purged_at from blob b
    where sha256 > ${after} and (${scope}::text is null or exists (
      select 1 from snapshot s join change c on c.snapshot_id = s.id where s.sha256 = b.sha256 and c.scope = ${scope}))
    order by sha256 limit ${AT_ONCE}
  `.execute(db);
  return rows;
}

/** Null for bytes that do not even unpack. */
function hashOf(stored: Buffer): string | null {
  try {
    return sha256Hex(zstdDecompressSync(stored));
  } catch {
    return null;
  }
}
