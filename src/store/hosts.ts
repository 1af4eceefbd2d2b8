import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Pace per host. Slots use the database's clock, so that many machines agree. */

export interface SlotRequest {
  host: string;
  /** Slots wanted in a row. */
  count: number;
  minGapMs: number;
}

/**
 * Reserves `count` consecutive slots on each host and returns the delay in milliseconds until the first one.
 * A host's learned gap (robots Crawl-delay) wins over a shorter configured one.
 */
export async function reserveSlots(
  db: Queryable,
  requests: readonly SlotRequest[],
): Promise<Map<string, { firstDelayMs: number; gapMs: number }>> {
  if (requests.length === 0) return new Map();
  const rows = await sql<{ host: string; first_ms: string; gap_ms: string }>`
    insert into host_slot as s (host, next_at)
    select host, now() + n * gap * interval '1 millisecond'
    from unnest(
      ${requests.map((r) => r.host)}::text[],
      ${requests.map((r) => r.count)}::int[],
      ${requests.map((r) => r.minGapMs)}::int[]) as wanted (host, n, gap)
    on conflict (host) do update set next_at =
      greatest(s.next_at, now())
      + greatest(excluded.next_at - now(), coalesce(s.min_gap_ms, 0) * interval '1 millisecond')
    returning host,
      extract(epoch from (next_at - now())) * 1000 as first_ms,
      coalesce(min_gap_ms, 0) as gap_ms
  `.execute(db);
  const byHost = new Map(requests.map((request) => [request.host, request]));
  return new Map(
    rows.rows.map((row) => {
      const request = byHost.get(row.host);
      const gapMs = Math.max(Number(row.gap_ms), request?.minGapMs ?? 0);
      const reservedMs = gapMs * (request?.count ?? 1);
      return [row.host, { firstDelayMs: Math.max(0, Math.round(Number(row.first_ms) - reservedMs)), gapMs }];
    }),
  );
}

/** Takes the host for one request at a time; false when another worker has it. A lease, so a crash frees it. */
export async function enterHost(db: Queryable, host: string, leaseMs: number): Promise<boolean> {
  const result = await sql`
    insert into host_slot as s (host, busy_until) values (${host}, now() + ${leaseMs} * interval '1 millisecond')
    on conflict (host) do update set busy_until = excluded.busy_until
    where s.busy_until is null or s.busy_until < now()
  `.execute(db);
  return Number(result.numAffectedRows ?? 0) > 0;
}

/** Frees the host and remembers the pace its robots.txt asks for. */
export async function leaveHost(db: Queryable, host: string, crawlDelayMs: number | null): Promise<void> {
  await sql`
    update host_slot set busy_until = null, min_gap_ms = coalesce(${crawlDelayMs}::int, min_gap_ms)
    where host = ${host}
  `.execute(db);
}

export async function loadBreaker(db: Queryable, host: string): Promise<Record<string, unknown> | null> {
  const row = await db.selectFrom('host_slot').select('breaker').where('host', '=', host).executeTakeFirst();
  return row?.breaker ?? null;
}

export async function saveBreaker(db: Queryable, host: string, breaker: object | null): Promise<void> {
  await sql`
    insert into host_slot (host, breaker) values (${host}, ${breaker === null ? null : JSON.stringify(breaker)}::jsonb)
    on conflict (host) do update set breaker = excluded.breaker
  `.execute(db);
}
