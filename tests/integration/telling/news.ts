import { sql } from 'kysely';
import type { Change, EntryChange } from '../../../src/domain/change.ts';
import type { FilterSpec } from '../../../src/domain/filter.ts';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import { deliver } from '../../../src/pipeline/deliver.ts';
import { dispatch } from '../../../src/pipeline/dispatch.ts';
import { matchChanges } from '../../../src/pipeline/match.ts';
import { appendChanges } from '../../../src/store/changes.ts';
import { ensureDocket } from '../../../src/store/dockets.ts';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { openTestHouse, type TestHouse, type TestHouseOptions } from '../../house.ts';

/** A house in which changes are recorded without a court: these tests are about telling, not about reading. */

const FILES = {
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
};

export async function openTellingHouse(options: Partial<TestHouseOptions> = {}): Promise<TestHouse> {
  return openTestHouse({ files: FILES, now: '2025-05-30T16:00:00Z', ...options });
}

/** Another way to say an entry that is enough for the ledger. */
export function orderFiled(over: Partial<EntryChange> = {}): EntryChange {
  return {
    type: 'entry-filed',
    silent: null,
    importance: 'major',
    court: 'mad',
    number: '1:25-cv-10495',
    caption: 'Doe et al v. Noem et al',
    entry: {
      sequence: null,
      number: 46,
      filedOn: '2025-05-30',
      enteredAt: null,
      labels: ['Order'],
      text: 'ORDER granting motion for stay.',
      url: null,
      documents: [],
    },
    event: { type: 'order', relief: 'stay', outcome: 'granted', importance: 'major' },
    ...over,
  };
}

export interface Recorded {
  changeId: number;
  entryId: number;
  alerts: number;
}

/** Records a change of an entry (a new one unless given) and matches it, in one transaction. */
export async function record(
  house: TestHouse,
  change: Change,
  entryId?: number,
  matterIds: readonly string[] = ['parole'],
): Promise<Recorded> {
  const { house: inner } = house.app;
  const now = inner.clock();
  return inner.db.transaction(async (tx) => {
    const docket = await ensureDocket(tx.db, {
      court: 'mad',
      number: 'number' in change ? change.number : '1:25-cv-10495',
      courtlistenerId: null,
      now,
    });
    const entry = entryId ?? (await newEntry(tx.db, docket.id, now));
    const [row] = await appendChanges(tx.db, [
      {
        change,
        at: now,
        scope: `docket:${docket.id}`,
        docketId: docket.id,
        entryId: entry,
        publicationId: null,
        sourceId: null,
        snapshotId: null,
        matterIds,
      },
    ]);
    if (!row) throw new Error('nothing was recorded');
    return { changeId: row.id, entryId: entry, alerts: await matchChanges(inner, tx, [row]) };
  });
}

type Db = Parameters<typeof appendChanges>[0];

async function newEntry(db: Db, docketId: number, now: Date): Promise<number> {
  const rows = await sql<{ id: number }>`
    insert into entry (docket_id, event, first_seen_at, updated_at) values (${docketId}, '{}', ${now}, ${now}) returning id
  `.execute(db);
  return rows.rows[0]?.id ?? 0;
}

export interface Reader {
  email: string;
  filter?: FilterSpec;
  preference?: DeliveryPreference;
  timezone?: string;
  language?: string;
  operator?: boolean;
  destination?: { channel: string; address: string; settings: Record<string, unknown> };
}

/** Subscribes somebody to the one matter (or to operations), confirmed. */
export async function follow(house: TestHouse, reader: Reader): Promise<string> {
  const { email, filter = {}, preference = { mode: 'instant' }, operator, ...rest } = reader;
  const { id } = await subscribeEmail(house.app.house.db.read, {
    email,
    targetKind: operator ? 'operator' : 'matter',
    targetId: operator ? 'operator' : 'parole',
    filter,
    preference,
    confirmed: true,
    now: house.app.house.clock(),
    ...rest,
  });
  return id;
}

/** Dispatches what is due and delivers it on every channel. */
export async function tellAll(house: TestHouse): Promise<void> {
  const { house: inner } = house.app;
  await dispatch(inner);
  await Promise.all([...inner.channels.keys()].map((channel) => deliver(inner, channel)));
}
