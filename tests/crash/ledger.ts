import { sql } from 'kysely';
import { chainHash } from '../../src/store/changes.ts';
import type { Queryable } from '../../src/store/database.ts';
import type { Mailbox } from '../../src/channels/email/mailbox.ts';
import type { Publication } from './court-story.ts';

/** Message-IDs, without brackets, of what a worker holds: sent or not, nobody has recorded it. */
export async function messagesInFlight(db: Queryable): Promise<string[]> {
  const rows = await db.selectFrom('delivery').select('message_id').where('state', '=', 'sending').execute();
  return rows.map((row) => bare(row.message_id));
}

/** What is still to be done before everything published has been told, in words; empty when all is told. */
export async function unfinished(db: Queryable, published: readonly Publication[]): Promise<string[]> {
  const tokens = await tokensTold(db);
  const missing = published.filter(({ kind, token }) => !tokens.has(`${kind} ${token}`));
  const rows = await sql<{ what: string; count: number }>`
    select 'batches open' as what, count(*)::int as count from batch where state = 'open'
    union all select 'deliveries ' || state, count(*)::int from delivery where state <> 'sent' group by state
  `.execute(db);
  return [
    ...missing.map(({ kind, token }) => `${token} not ${kind}`),
    ...rows.rows.filter((row) => row.count > 0).map((row) => `${row.count} ${row.what}`),
  ];
}

const TYPE_OF = { filed: 'entry-filed', amended: 'entry-amended' } as const;

async function tokensTold(db: Queryable): Promise<Set<string>> {
  return new Set(
    (await newsOf(db)).map(({ type, token }) => `${type === 'entry-filed' ? 'filed' : 'amended'} ${token}`),
  );
}

/** Every change that is news, with the token in its words. */
async function newsOf(db: Queryable): Promise<{ id: number; type: string; token: string }[]> {
  const rows = await sql<{ id: number; type: string; words: string }>`
    select id, type, (data -> 'entry')::text as words from change where silent is null order by id
  `.execute(db);
  return rows.rows.map(({ id, type, words }) => ({ id, type, token: /token\d+x/.exec(words)?.[0] ?? '' }));
}

/** Tokens whose filing has been recorded. */
export async function tokensFiled(db: Queryable): Promise<Set<string>> {
  return new Set((await newsOf(db)).filter(({ type }) => type === 'entry-filed').map(({ token }) => token));
}

export interface Account {
  published: readonly Publication[];
  mailbox: Mailbox;
  addresses: readonly string[];
  /** At how many kills each Message-ID was in flight. */
  inFlight: ReadonlyMap<string, number>;
}

/** Everything that is wrong, one line each: nothing when all was told once and the ledger agrees. */
export async function faultsOf(db: Queryable, account: Account): Promise<string[]> {
  return [
    ...(await changesNotOnce(db, account)),
    ...(await mailsNotOnce(db, account)),
    ...repeatsUnexplained(account),
    ...(await strangers(db, account)),
    ...(await brokenChains(db)),
  ];
}

/** What the courts published and what was recorded must agree one to one. */
async function changesNotOnce(db: Queryable, { published }: Account): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { type, token } of await newsOf(db)) add(counts, `${type} ${token}`);
  const wanted = new Set(published.map(({ kind, token }) => `${TYPE_OF[kind]} ${token}`));
  return [
    ...[...wanted]
      .filter((key) => counts.get(key) !== 1)
      .map((key) => `${key}: recorded ${counts.get(key) ?? 0} times`),
    ...[...counts.keys()]
      .filter((key) => !wanted.has(key))
      .map((key) => `${key}: recorded and never published`),
  ];
}

/** Each reader finds each change in exactly one message, however often that message came. */
async function mailsNotOnce(db: Queryable, { mailbox, addresses }: Account): Promise<string[]> {
  const news = await newsOf(db);
  const tellings = new Map<string, Set<string>>();
  for (const mail of mailbox.messages) {
    const changes = new Set([...(mail.text ?? '').matchAll(/\/c\/(\d+)\b/g)].map(([, id]) => id));
    for (const id of changes) {
      const key = `${mail.envelope.to.join()} ${id}`;
      tellings.set(key, (tellings.get(key) ?? new Set()).add(bare(mail.messageId ?? '')));
    }
  }
  return addresses.flatMap((address) =>
    news.flatMap(({ id, token }) => {
      const messages = tellings.get(`${address} ${id}`)?.size ?? 0;
      return messages === 1 ? [] : [`${address} was told of ${token} (change ${id}) in ${messages} messages`];
    }),
  );
}

function repeatsUnexplained({ mailbox, inFlight }: Account): string[] {
  return [...mailbox.counts].flatMap(([id, count]) => {
    const allowed = 1 + (inFlight.get(id) ?? 0);
    return count <= allowed ? [] : [`${id} was accepted ${count} times, ${allowed} at most can be explained`];
  });
}

async function strangers(db: Queryable, { mailbox }: Account): Promise<string[]> {
  const rows = await db.selectFrom('delivery').select(['message_id', 'state']).execute();
  const sent = new Set(rows.filter((row) => row.state === 'sent').map((row) => bare(row.message_id)));
  return [
    ...[...mailbox.counts.keys()]
      .filter((id) => !sent.has(id))
      .map((id) => `${id} came and the ledger does not say so`),
    ...[...sent]
      .filter((id) => !mailbox.counts.has(id))
      .map((id) => `${id} never came and the ledger says it was sent`),
  ];
}

async function brokenChains(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectFrom('change')
    .select(['scope', 'scope_seq', 'prev_hash', 'hash', 'at', 'data'])
    .orderBy('scope')
    .orderBy('scope_seq')
    .execute();
  const ends = new Map<string, { seq: number; hash: string | null }>();
  return rows.flatMap((row) => {
    const end = ends.get(row.scope) ?? { seq: 0, hash: null };
    ends.set(row.scope, { seq: row.scope_seq, hash: row.hash });
    const holds =
      row.scope_seq === end.seq + 1 &&
      row.prev_hash === end.hash &&
      row.hash === chainHash(end.hash, row.at, row.data);
    return holds ? [] : [`the chain of ${row.scope} breaks at ${row.scope_seq}`];
  });
}

/** Messages beyond the first of each Message-ID. */
export function surplusOf(mailbox: Mailbox): number {
  return [...mailbox.counts.values()].reduce((sum, count) => sum + count - 1, 0);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function bare(messageId: string): string {
  return messageId.replaceAll(/[<>]/g, '');
}
