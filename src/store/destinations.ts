import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Where alerts go: an address on a channel, with what is needed to reach it. */

export interface DestinationRow {
  id: string;
  channel: string;
  /** Holds no secret. */
  address: string;
  owner: string;
  state: 'active' | 'disabled';
  disabled_reason: string | null;
  disabled_at: Date | null;
  refused_at: Date | null;
  settings: Record<string, unknown>;
}

export async function listDestinations(
  db: Queryable,
  by: { channel?: string; address?: string; disabled?: boolean } = {},
): Promise<DestinationRow[]> {
  const rows = await sql<DestinationRow>`
    select d.id, d.channel, d.address, u.email as owner, d.state, d.disabled_reason, d.disabled_at, d.refused_at, d.settings
    from destination d join subscriber u on u.id = d.subscriber_id
    where (${by.channel ?? null}::text is null or d.channel = ${by.channel ?? null})
      and (${by.address ?? null}::text is null or lower(d.address) = lower(${by.address ?? null}))
      and (not ${by.disabled ?? false}::boolean or d.state = 'disabled')
    order by d.channel, d.address, d.id
  `.execute(db);
  return rows.rows;
}

export interface Refusal {
  deliveryId: number;
  reason: string;
  /** One refusal is enough: the answer left no doubt. */
  confirmed: boolean;
  now: Date;
}

/**
 * Notes that a destination was refused as such and closes it once that is confirmed: by an answer without doubt,
 * or by a second refusal on another day with nothing sent in between. What still waits for it becomes dead
 * letters. Returns true when this closed it.
 */
export async function noteRefusal(db: Queryable, refusal: Refusal): Promise<boolean> {
  const rows = await sql<{ id: string; disabled: boolean }>`
    with refused as (
      select d.id, d.refused_at is null or exists (
        select 1 from delivery s where s.destination_id = d.id and s.sent_at > d.refused_at) as first
      from destination d join delivery v on v.destination_id = d.id
      where v.id = ${refusal.deliveryId} and d.state = 'active'
      for update of d
    )
    update destination d set
      refused_at = case when r.first then ${refusal.now}::timestamptz else d.refused_at end,
      state = case when x.disabled then 'disabled' else d.state end,
      disabled_reason = case when x.disabled then ${refusal.reason}::text end,
      disabled_at = case when x.disabled then ${refusal.now}::timestamptz end
    from refused r, destination o, lateral (
      select ${refusal.confirmed}::boolean or (not r.first
        and (o.refused_at at time zone 'UTC')::date < (${refusal.now}::timestamptz at time zone 'UTC')::date) as disabled) x
    where d.id = r.id and o.id = r.id
    returning d.id, d.state = 'disabled' as disabled
  `.execute(db);
  const [row] = rows.rows;
  if (!row?.disabled) return false;
  await deadenWaiting(db, row.id, refusal.reason);
  return true;
}

/** What waits for a closed destination will not be sent; it stays visible and can be retried. */
async function deadenWaiting(db: Queryable, destinationId: string, reason: string): Promise<void> {
  await sql`
    update delivery set state = 'dead', lease_until = null, reason = 'address-refused', response = ${reason}
    where destination_id = ${destinationId} and state = 'pending'
  `.execute(db);
}

/** Closes a destination for a reason that came from elsewhere: a bounce, an operator. */
export async function disableDestination(
  db: Queryable,
  id: string,
  by: { reason: string; now: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('destination')
    .set({ state: 'disabled', disabled_reason: by.reason, disabled_at: by.now })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  if (Number(row.numUpdatedRows) === 0) return false;
  await deadenWaiting(db, id, by.reason);
  return true;
}

/** Opens destinations again; what died meanwhile is put back to work by `deliveries --retry`. */
export async function enableDestinations(db: Queryable, address: string): Promise<number> {
  const row = await db
    .updateTable('destination')
    .set({ state: 'active', disabled_reason: null, disabled_at: null, refused_at: null })
    .where(sql<string>`lower(address)`, '=', address.toLowerCase())
    .where('state', '=', 'disabled')
    .executeTakeFirst();
  return Number(row.numUpdatedRows);
}

export async function saveDestinationSettings(
  db: Queryable,
  id: string,
  settings: Record<string, unknown>,
): Promise<void> {
  await db
    .updateTable('destination')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute();
}
