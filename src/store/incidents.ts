import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** What operators have been told is broken, and since when: "channel:email", "source:mad-rss". */
export interface Incident {
  subject: string;
  failing_since: Date;
  failures: number;
  reason: string;
  detail: string;
  told_at: Date | null;
}

export interface IncidentNote {
  subject: string;
  reason: string;
  detail: string;
  now: Date;
}

/** Counts a failure; the row stays locked until the transaction ends. */
export async function countFailure(db: Queryable, note: IncidentNote): Promise<Incident> {
  const rows = await sql<Incident>`
    insert into incident as i (subject, failing_since, failures, reason, detail)
    values (${note.subject}, ${note.now}, 1, ${note.reason}, ${note.detail})
    on conflict (subject) do update set failures = i.failures + 1, reason = excluded.reason, detail = excluded.detail
    returning *
  `.execute(db);
  const [row] = rows.rows;
  if (!row) throw new Error('the incident was not written');
  return row;
}

export async function markIncidentTold(db: Queryable, note: IncidentNote): Promise<void> {
  await sql`
    insert into incident (subject, failing_since, reason, detail, told_at)
    values (${note.subject}, ${note.now}, ${note.reason}, ${note.detail}, ${note.now})
    on conflict (subject) do update set told_at = excluded.told_at
  `.execute(db);
}

export async function findIncident(db: Queryable, subject: string): Promise<Incident | null> {
  const rows = await sql<Incident>`select * from incident where subject = ${subject}`.execute(db);
  return rows.rows[0] ?? null;
}

/** Ends an incident. Returns what it was, or null when there was none. */
export async function endIncident(db: Queryable, subject: string): Promise<Incident | null> {
  const rows = await sql<Incident>`delete from incident where subject = ${subject} returning *`.execute(db);
  return rows.rows[0] ?? null;
}

/** Channels that operators were told of before this moment and that still fail; locked. */
export async function channelsToRemindOf(db: Queryable, toldBefore: Date): Promise<Incident[]> {
  const rows = await sql<Incident>`
    select * from incident where subject like 'channel:%' and told_at < ${toldBefore} for update skip locked
  `.execute(db);
  return rows.rows;
}

/** Sources that operators were told of before this moment and that still fail. */
export async function sourcesToRemindOf(db: Queryable, toldBefore: Date): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select s.id from source s left join incident i on i.subject = 'source:' || s.id
    where s.active and s.told_failing and s.health = 'failing'
      and greatest(i.told_at, s.failing_since) < ${toldBefore}
    order by s.id
  `.execute(db);
  return rows.rows.map(({ id }) => id);
}
