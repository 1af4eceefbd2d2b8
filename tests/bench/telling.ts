import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { webhookPayload } from '../../src/channels/webhook/payload.ts';
import { createTemplates } from '../../src/channels/email/templates.ts';
import type { EntryChange } from '../../src/domain/change.ts';
import { EVENT_TYPES } from '../../src/domain/event.ts';
import type { FilterSpec } from '../../src/domain/filter.ts';
import { createViewLoader } from '../../src/pipeline/alert-views.ts';
import { dispatch } from '../../src/pipeline/dispatch.ts';
import type { House } from '../../src/pipeline/house.ts';
import { matchChanges } from '../../src/pipeline/match.ts';
import { appendChanges, type RecordedChange } from '../../src/store/changes.ts';
import { claimDeliveries } from '../../src/store/deliveries.ts';
import { ensureFilter } from '../../src/store/subscribers.ts';
import { openBenchHouse } from './own-house.ts';
import type { BenchRow } from './row.ts';

const MANY = 100_000;
const FEW = 1_000;
const FILTERS = 50;
const CHANGES = 1_000;
const DIGEST = 10_000;

const FILES = {
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
  'matters/digest.yaml': {
    id: 'digest',
    title: 'A busy matter',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
};

/** Matching against many subscriptions, one change that everybody gets, and a digest of ten thousand alerts. */
export async function benchTelling(): Promise<{ name: string; rows: BenchRow[] }> {
  const bench = await openBenchHouse({ files: FILES, fsync: false });
  const { house } = bench.app;
  try {
    await subscribeMany(house, 'parole', FEW);
    const few = await matchingMs(house);
    await subscribeMany(house, 'parole', MANY - FEW);
    const many = await matchingMs(house);
    const everybody = await everybodyMs(house);
    return {
      name: 'telling',
      rows: [matchingRow(many, few), everybodyRow(everybody), ...(await digestRows(house))],
    };
  } finally {
    await bench.close();
  }
}

function matchingRow(many: number, few: number): BenchRow {
  return {
    what: `match ${CHANGES} changes, ${MANY} subscriptions of ${FILTERS} filters (baseline: ${FEW} subscriptions)`,
    value: round(many),
    unit: 'ms',
    baseline: round(few),
    budget: '<= 1.5x of the baseline',
    ok: many <= 1.5 * few,
  };
}

function everybodyRow({
  alerts,
  matchMs,
  plainMs,
}: {
  alerts: number;
  matchMs: number;
  plainMs: number;
}): BenchRow {
  return {
    what: `one change, ${alerts} alerts and batches written (baseline: bare inserts of the same rows)`,
    value: round(matchMs),
    unit: 'ms',
    baseline: round(plainMs),
    budget: '<= 2x of the baseline',
    ok: matchMs <= 2 * plainMs,
  };
}

/** Everybody follows one matter, with one of fifty filters; every tenth has quiet hours or a digest. */
async function subscribeMany(house: House, matter: string, count: number): Promise<void> {
  const db = house.db.read;
  const filters: number[] = [];
  for (let index = 0; index < FILTERS; index++) filters.push(await ensureFilter(db, filterOf(index)));
  await sql`
    with people as (
      insert into subscriber (email, state, confirmed_at)
      select 'reader-' || gen_random_uuid() || '@news.example', 'active', now() from generate_series(1, ${count})
      returning id, email
    ), places as (
      insert into destination (subscriber_id, channel, address) select id, 'email', email from people
      returning id, subscriber_id
    )
    insert into subscription (subscriber_id, destination_id, target_kind, target_id, filter_id, preference, state, confirmed_at)
    select subscriber_id, id, 'matter', ${matter}, (${filters}::bigint[])[1 + row_number() over () % ${FILTERS}],
      case row_number() over () % 10 when 0 then '{"mode":"daily","at":"08:00"}'::jsonb else '{"mode":"instant"}'::jsonb end,
      'active', now()
    from places
  `.execute(db);
  await sql`analyze`.execute(db);
}

/** Filters that a plain order passes only when they are told to. */
function filterOf(index: number): FilterSpec {
  return {
    minImportance: 'routine',
    types: [EVENT_TYPES[index % EVENT_TYPES.length] ?? 'other'],
    include: [`phrase ${index}`, 'parole'],
    exclude: [`word ${index}`],
  };
}

function change(index: number, over: Partial<EntryChange> = {}): EntryChange {
  const text = `ORDER number ${index} granting in part the motion to extend time. `.repeat(8);
  return {
    type: 'entry-filed',
    silent: null,
    importance: 'routine',
    court: 'mad',
    number: '1:25-cv-10495',
    caption: 'Doe et al v. Noem et al',
    entry: {
      sequence: null,
      number: index,
      filedOn: '2025-05-30',
      enteredAt: null,
      labels: ['Order'],
      text,
      url: null,
      documents: [],
    },
    event: { type: 'order', relief: null, outcome: null, importance: 'routine' },
    ...over,
  };
}

async function recorded(
  house: House,
  matter: string,
  changes: readonly EntryChange[],
): Promise<RecordedChange[]> {
  const at = house.clock();
  return house.db.transaction((tx) =>
    appendChanges(
      tx.db,
      changes.map((one) => ({
        change: one,
        at,
        scope: `docket:${matter}`,
        docketId: null,
        entryId: null,
        publicationId: null,
        sourceId: null,
        snapshotId: null,
        matterIds: [matter],
      })),
    ),
  );
}

/** No filter lets these through: what is left is the cost of looking. The best of three. */
async function matchingMs(house: House): Promise<number> {
  const news = await recorded(
    house,
    'parole',
    Array.from({ length: CHANGES }, (_, index) => change(index)),
  );
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const startMs = performance.now();
    const alerts = await house.db.transaction((tx) => matchChanges(house, tx, news));
    best = Math.min(best, performance.now() - startMs);
    if (alerts > 0) throw new Error('a filter let a change through');
  }
  return best;
}

/** One change that half of the filters want, beside bare inserts of as many batches and alerts. */
async function everybodyMs(house: House) {
  const db = house.db.read;
  const text = 'Parole is stayed.';
  const [news] = await recorded(house, 'parole', [change(0, { entry: { ...change(0).entry, text } })]);
  await sql`update filter set spec = spec - 'types' where spec ? 'types'`.execute(db);
  const startMs = performance.now();
  const alerts = await house.db.transaction((tx) => matchChanges(house, tx, news ? [news] : []));
  const matchMs = performance.now() - startMs;
  const plainStartMs = performance.now();
  await sql`
    with opened as (
      insert into batch (subscription_id, group_key, opened_at, due_at)
      select id, 'bare', now(), now() from subscription where target_id = 'parole' limit ${alerts}
      returning id, subscription_id)
    insert into alert (change_id, subscription_id, batch_id, created_at)
    select (select min(id) from change), subscription_id, id, now() from opened
  `.execute(db);
  const plainMs = performance.now() - plainStartMs;
  await sql`truncate batch cascade`.execute(db);
  return { alerts, matchMs, plainMs };
}

/** Ten thousand alerts of one reader: dispatched as one, read from the store, said by mail and by webhook. */
async function digestRows(house: House): Promise<BenchRow[]> {
  const db = house.db.read;
  await sql`update subscription set state = 'ended'`.execute(db);
  await sql`update filter set spec = '{}' where id = (select min(id) from filter)`.execute(db);
  await sql`
    update subscription set state = 'active', target_id = 'digest', filter_id = (select min(id) from filter)
    where id = (select id from subscription limit 1)
  `.execute(db);
  const changes = Array.from({ length: DIGEST }, (_, index) => change(index));
  const news = await recorded(house, 'digest', changes);
  const matchMs = await timed(() => house.db.transaction((tx) => matchChanges(house, tx, news)));
  await sql`update batch set due_at = now() - interval '1 minute'`.execute(db);
  const dispatchMs = await timed(() => dispatch(house));
  const [delivery] = await claimDeliveries(db, 'email', {
    now: new Date(Date.now() + 1000),
    limit: 1,
    leaseMs: 60_000,
  });
  if (!delivery || delivery.change_ids.length !== DIGEST) throw new Error('the digest is not whole');
  let view = await createViewLoader(house).load(delivery);
  const viewMs = await timed(async () => {
    view = await createViewLoader(house).load(delivery);
  });
  const bare = await timed(() =>
    sql`select data from change where id = any(${delivery.change_ids}::bigint[])`.execute(db),
  );
  const templates = createTemplates({
    from: 'crier@news.example',
    host: 'news.example',
    unsubscribeMailbox: null,
  });
  let bytes = 0;
  const mailMs = await timed(() => {
    templates.of(view);
  });
  const hookMs = await timed(() => {
    bytes = Buffer.byteLength(JSON.stringify(webhookPayload(view, 'bench')));
  });
  return [
    row(`digest of ${DIGEST}: match`, matchMs, 15_000),
    row(`digest of ${DIGEST}: dispatch`, dispatchMs, 2_000),
    {
      ...row(`digest of ${DIGEST}: read and order (baseline: read the rows)`, viewMs, 3_000),
      baseline: round(bare),
    },
    row(`digest of ${DIGEST}: write the mail`, mailMs, 1_000),
    row(`digest of ${DIGEST}: write the webhook, ${Math.round(bytes / 1000)} kB`, hookMs, 1_000),
  ];
}

function row(what: string, value: number, budgetMs: number): BenchRow {
  return { what, value: round(value), unit: 'ms', budget: `<= ${budgetMs} ms`, ok: value <= budgetMs };
}

async function timed(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table((await benchTelling()).rows);
}
