import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReceivedMail } from '../../../src/channels/email/mailbox.ts';
import type { ChangeType } from '../../../src/domain/change.ts';
import type { FilterSpec } from '../../../src/domain/filter.ts';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import { setPreference } from '../../../src/pipeline/prefer.ts';
import { claimDeliveries, retryDead } from '../../../src/store/deliveries.ts';
import { forgetPerson, tracesOf } from '../../../src/store/forget.ts';
import { endSubscription, subscribeEmail } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { openTellingHouse, orderFiled, record, tellAll } from './news.ts';

/** Everything that may come between a change and its reader, in random order, and a model of what is owed. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:15`);
const preference: fc.Arbitrary<DeliveryPreference> = fc.record(
  {
    mode: fc.constantFrom('instant', 'instant', 'hourly', 'daily', 'weekly'),
    at: time,
    weekday: fc.integer({ min: 1, max: 7 }),
    quiet: fc.record({ from: time, to: time, critical: fc.constantFrom('breaks', 'waits') }),
    pauseUntil: fc.constantFrom('2025-03-10', '2025-11-03', '2028-03-01'),
  },
  { requiredKeys: ['mode'] },
);

const FILED: ChangeType[] = ['entry-filed'];
const EVERYTHING: ChangeType[] = ['entry-filed', 'entry-amended', 'entry-text-arrived', 'document-available'];
const filter = fc.constantFrom<FilterSpec>({}, { changes: FILED }, { changes: EVERYTHING });
/** The docket in the matter is followed as well by some, who are still to be told once. */
const target = fc.constantFrom('matter', 'docket', 'both');

const which = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ news: fc.constantFrom('critical', 'major', 'routine'), of: fc.constant('new') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      follow: fc.constantFrom('entry-amended', 'entry-text-arrived', 'document-available'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      waitMs: fc.oneof(fc.integer({ min: 1, max: 90 * MINUTE }), fc.integer({ min: 1, max: 4 * DAY })),
    }),
  },
  { weight: 4, arbitrary: fc.record({ server: fc.constantFrom('accept', 'greylist', 'busy', 'drop') }) },
  { weight: 1, arbitrary: fc.record({ mind: preference, which }) },
  { weight: 1, arbitrary: fc.constant({ crash: true }) },
  { weight: 1, arbitrary: fc.constant({ again: true }) },
  { weight: 2, arbitrary: fc.record({ leaves: which }) },
  { weight: 1, arbitrary: fc.record({ forgotten: which }) },
);
const story = fc.record({
  readers: fc.array(
    fc.record({
      preference,
      filter,
      target,
      timezone: fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'UTC'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  start: fc.constantFrom('2025-03-08T20:00:00Z', '2025-11-01T20:00:00Z', '2028-02-28T20:00:00Z'),
  steps: fc.array(step, { minLength: 6, maxLength: 20 }),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

interface Reader {
  email: string;
  subscriptions: string[];
  filter: FilterSpec;
  /** Changes they are owed while they stay. */
  owed: Set<number>;
  state: 'here' | 'left' | 'forgotten';
  /** Mails that had arrived when they went; none may come for them after that. */
  mailsAtEnd: number;
}

class Play {
  readonly house: TestHouse;
  readonly readers: Reader[] = [];
  readonly firstMail: number;
  #now: Date;
  #entry: { id: number; filedFor: Set<Reader> } | null = null;

  constructor(house: TestHouse, start: string) {
    this.house = house;
    this.firstMail = house.mailbox.messages.length;
    this.#now = new Date(start);
    house.setTime(start);
    house.mailbox.setBehaviour('accept');
  }

  get db() {
    return this.house.app.house.db.read;
  }

  async subscribe(email: string, { target: wanted, ...wish }: Story['readers'][number]): Promise<void> {
    const subscriptions: string[] = [];
    for (const kind of wanted === 'both' ? (['matter', 'docket'] as const) : [wanted]) {
      const targetId = kind === 'matter' ? 'parole' : 'mad 1:25-cv-10495';
      const given = { ...wish, email, targetKind: kind, targetId, confirmed: true, now: this.#now };
      subscriptions.push((await subscribeEmail(this.db, given)).id);
    }
    this.readers.push({
      email,
      subscriptions,
      filter: wish.filter,
      owed: new Set(),
      state: 'here',
      mailsAtEnd: 0,
    });
  }

  async wait(ms: number): Promise<void> {
    this.#now = new Date(this.#now.getTime() + ms);
    this.house.setTime(this.#now.toISOString());
    await tellAll(this.house);
  }

  async take(one: Story['steps'][number]): Promise<void> {
    const { mailbox } = this.house;
    if ('news' in one) await this.#file(one.news);
    else if ('follow' in one) await this.#followUp(one.follow);
    else if ('waitMs' in one) await this.wait(one.waitMs);
    else if ('server' in one) mailbox.setBehaviour(one.server);
    else if ('mind' in one) await this.#changeMind(one.mind, one.which);
    else if ('crash' in one)
      await claimDeliveries(this.db, 'email', { now: this.#now, limit: 2, leaseMs: 0 });
    else if ('again' in one) await retryDead(this.db, this.#now);
    else if ('leaves' in one) await this.#leave(this.readers[one.leaves]);
    else await this.#forget(this.readers[one.forgotten]);
  }

  async #file(importance: 'critical' | 'major' | 'routine'): Promise<void> {
    const { changeId, entryId } = await record(this.house, orderFiled({ importance }));
    this.#entry = { id: entryId, filedFor: new Set(this.readers.filter(({ state }) => state === 'here')) };
    for (const reader of this.#entry.filedFor) reader.owed.add(changeId);
  }

  /** A correction reaches whoever got the original; a late text or document whoever asked for such. */
  async #followUp(type: ChangeType): Promise<void> {
    if (!this.#entry) return;
    const silent = type === 'entry-text-arrived' ? ('minor' as const) : null;
    const before = { text: 'ORDER', labels: ['Order'], event: orderFiled().event };
    const { changeId } = await record(
      this.house,
      orderFiled({ type: type as 'entry-amended', silent, before }),
      this.#entry.id,
    );
    for (const reader of this.readers) {
      const asked = reader.filter.changes ?? (type === 'entry-amended' ? [type] : []);
      const corrected = type === 'entry-amended' && this.#entry.filedFor.has(reader);
      if (reader.state === 'here' && (asked.includes(type) || corrected)) reader.owed.add(changeId);
    }
  }

  async #changeMind(mind: DeliveryPreference, index: number): Promise<void> {
    for (const id of this.readers[index]?.subscriptions ?? [])
      await setPreference(this.house.app.house, id, mind);
  }

  async #leave(reader: Reader | undefined): Promise<void> {
    if (reader?.state !== 'here') return;
    for (const id of reader.subscriptions)
      await endSubscription(this.db, id, { reason: 'test', now: this.#now });
    Object.assign(reader, { state: 'left', mailsAtEnd: this.house.mailbox.messages.length });
  }

  async #forget(reader: Reader | undefined): Promise<void> {
    if (!reader || reader.state === 'forgotten') return;
    await forgetPerson(this.db, reader.email);
    const mailsAtEnd = reader.state === 'left' ? reader.mailsAtEnd : this.house.mailbox.messages.length;
    Object.assign(reader, { state: 'forgotten', mailsAtEnd });
    expect(await tracesOf(this.db, reader.email)).toEqual([]);
  }

  /** The server is well again, an operator retries what died, and every digest, pause and night comes to its end. */
  async finish(): Promise<void> {
    this.house.mailbox.setBehaviour('accept');
    await this.wait(1_200 * DAY);
    for (let hour = 0; hour < 25; hour++) await this.wait(HOUR);
    await retryDead(this.db, this.#now);
    await this.wait(DAY);
  }

  mailsTo({ email }: Reader): ReceivedMail[] {
    return this.house.mailbox.messages
      .slice(this.firstMail)
      .filter(({ envelope }) => envelope.to[0] === email);
  }
}

/** The changes that a mail tells of, by the permanent address of each. */
function changesIn(mail: ReceivedMail): number[] {
  return [...new Set([...(mail.text ?? '').matchAll(/\/c\/(\d+)\b/g)].map(([, id]) => Number(id)))];
}

const MUTED = new Set(['subscription-ended', 'already-told']);

describe('over random news, preferences, clock jumps, broken servers, crashes and changes of mind', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTellingHouse({ groupWaitMs: MINUTE });
  });
  afterAll(() => house.close());

  let round = 0;
  async function play({ readers, start, steps }: Story): Promise<Play> {
    round += 1;
    await sql`delete from subscriber`.execute(house.app.house.db.read);
    const played = new Play(house, start);
    for (const [index, reader] of readers.entries())
      await played.subscribe(`reader-${round}-${index}@news.example`, reader);
    for (const one of steps) await played.take(one);
    await played.finish();
    return played;
  }

  test('who stays is told of each change once, who goes hears no more, and the ledger says why', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const played = await play(told);
        for (const reader of played.readers) {
          const mails = played.mailsTo(reader);
          const changes = mails.flatMap(changesIn);
          expect(changes.length, 'a change was told twice').toBe(new Set(changes).size);
          const owed = [...reader.owed].toSorted((a, b) => a - b);
          if (reader.state === 'here') expect(changes.toSorted((a, b) => a - b)).toEqual(owed);
          else {
            expect(
              house.mailbox.messages.slice(reader.mailsAtEnd).filter((mail) => mails.includes(mail)),
            ).toEqual([]);
            expect(owed).toEqual(expect.arrayContaining(changes));
          }
        }
        for (const row of await ledger(played)) {
          if (row.state === 'muted') expect(MUTED).toContain(row.mute_reason);
          else expect([row.state, row.delivery]).toEqual(['told', 'sent']);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 180_000);
});

interface LedgerLine {
  state: string;
  mute_reason: string | null;
  delivery: string | null;
}

async function ledger({ db }: Play): Promise<LedgerLine[]> {
  const rows = await sql<LedgerLine>`
    select a.state, a.mute_reason, d.state as delivery from alert a left join delivery d on d.batch_id = a.batch_id
  `.execute(db);
  return rows.rows;
}
