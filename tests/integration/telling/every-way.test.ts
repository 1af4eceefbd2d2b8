import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReceivedMail } from '../../../src/channels/email/mailbox.ts';
import type { ChangeType } from '../../../src/domain/change.ts';
import { IMPORTANCES } from '../../../src/domain/event.ts';
import type { FilterSpec } from '../../../src/domain/filter.ts';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import { setPreference } from '../../../src/pipeline/prefer.ts';
import { claimDeliveries, retryDead } from '../../../src/store/deliveries.ts';
import { forgetPerson, tracesOf } from '../../../src/store/forget.ts';
import { endSubscription, subscribeEmail } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { untimelyBatches } from './timeliness.ts';
import { APART, CASE, DAY, HOUR, MINUTE, story, type Story } from './every-way-story.ts';
import { openTellingHouse, orderFiled, record, tellAll } from './news.ts';

/** Everything that may come between a change and its reader, in random order, and a model of what is owed. */

interface Reader {
  email: string;
  subscriptions: string[];
  filter: FilterSpec;
  follows: readonly string[];
  /** Changes they are owed while they stay. */
  owed: Set<number>;
  state: 'here' | 'left' | 'forgotten';
  /** Mails that had arrived when they went; none may come for them after that. */
  mailsAtEnd: number;
}

const TARGETS = {
  matter: [['matter', 'parole']],
  docket: [['docket', `mad ${CASE}`]],
  both: [
    ['matter', 'parole'],
    ['docket', `mad ${CASE}`],
  ],
  apart: [
    ['matter', 'parole'],
    ['docket', `mad ${APART}`],
  ],
} as const;

class Play {
  readonly house: TestHouse;
  readonly readers: Reader[] = [];
  readonly firstMail: number;
  /** What went out when its reader wanted nothing. */
  readonly untimely: string[] = [];
  #now: Date;
  #entry: { id: number; number: string; filedFor: Set<Reader> } | null = null;

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
    for (const [targetKind, targetId] of TARGETS[wanted]) {
      const given = { ...wish, email, targetKind, targetId, confirmed: true, now: this.#now };
      subscriptions.push((await subscribeEmail(this.db, given)).id);
    }
    this.readers.push({
      email,
      subscriptions,
      filter: wish.filter,
      follows: wanted === 'apart' ? [CASE, APART] : [CASE],
      owed: new Set(),
      state: 'here',
      mailsAtEnd: 0,
    });
  }

  async wait(ms: number): Promise<void> {
    this.#now = new Date(this.#now.getTime() + ms);
    this.house.setTime(this.#now.toISOString());
    await tellAll(this.house);
    this.untimely.push(...(await untimelyBatches(this.db, this.#now)));
  }

  async take(one: Story['steps'][number]): Promise<void> {
    const { mailbox } = this.house;
    if ('news' in one) await this.#file(one.news, one.of);
    else if ('follow' in one) await this.#followUp(one.follow);
    else if ('waitMs' in one) await this.wait(one.waitMs);
    else if ('server' in one) mailbox.setBehaviour(one.server);
    else if ('mind' in one) await this.#changeMind(one.mind, one.which);
    else if ('crash' in one)
      await claimDeliveries(this.db, 'email', { now: this.#now, limit: 2, leaseMs: 0 });
    else if ('again' in one) await retryDead(this.db, this.#now);
    else if ('leavesOne' in one) await this.#leaveOne(this.readers[one.leavesOne]);
    else if ('leaves' in one) await this.#leave(this.readers[one.leaves]);
    else await this.#forget(this.readers[one.forgotten]);
  }

  async #file(importance: 'critical' | 'major' | 'routine', number: string): Promise<void> {
    const filed = orderFiled({ importance, number });
    const { changeId, entryId } = await record(this.house, filed, undefined, mattersOf(number));
    const wants = ({ state, follows, filter: { minImportance = 'noise' } }: Reader) =>
      state === 'here' &&
      follows.includes(number) &&
      IMPORTANCES.indexOf(importance) >= IMPORTANCES.indexOf(minImportance);
    this.#entry = { id: entryId, number, filedFor: new Set(this.readers.filter(wants)) };
    for (const reader of this.#entry.filedFor) reader.owed.add(changeId);
  }

  /** A correction reaches whoever got the original; a late text or document whoever asked for such. */
  async #followUp(type: ChangeType): Promise<void> {
    if (!this.#entry) return;
    const silent = type === 'entry-text-arrived' ? ('minor' as const) : null;
    const before = { text: 'ORDER', labels: ['Order'], event: orderFiled().event };
    const { changeId } = await record(
      this.house,
      orderFiled({ type: type as 'entry-amended', silent, before, number: this.#entry.number }),
      this.#entry.id,
      mattersOf(this.#entry.number),
    );
    for (const reader of this.readers) {
      const { changes, minImportance } = reader.filter;
      if (!reader.follows.includes(this.#entry.number)) continue;
      const asked = minImportance === 'critical' ? [] : (changes ?? (type === 'entry-amended' ? [type] : []));
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

  /** One of two subscriptions to the same news ends: all of it is owed as before, by the other. */
  async #leaveOne(reader: Reader | undefined): Promise<void> {
    if (reader?.state !== 'here' || reader.subscriptions.length < 2 || reader.follows.length > 1) return;
    const ended = reader.subscriptions.shift() ?? '';
    await endSubscription(this.db, ended, { reason: 'test', now: this.#now });
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

function mattersOf(number: string): string[] {
  return number === CASE ? ['parole'] : [];
}

/** The changes that a mail tells of, by the permanent address of each: one that it tells twice stands here twice. */
function changesIn(mail: ReceivedMail): number[] {
  return [...(mail.text ?? '').matchAll(/\/c\/(\d+)\b/g)].map(([, id]) => Number(id));
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
        expect(played.untimely).toEqual([]);
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
        expect(await toldAgain(played)).toEqual([]);
        for (const row of await ledger(played)) {
          if (row.state === 'muted') expect(MUTED).toContain(row.mute_reason);
          else expect([row.state, row.delivery, row.after_end]).toEqual(['told', 'sent', false]);
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
  /** It was told although its own subscription had ended by then. */
  after_end: boolean;
}

async function ledger({ db }: Play): Promise<LedgerLine[]> {
  const rows = await sql<LedgerLine>`
    select a.state, a.mute_reason, d.state as delivery, coalesce(s.ended_at < b.dispatched_at, false) as after_end
    from alert a join batch b on b.id = a.batch_id join subscription s on s.id = a.subscription_id
      left join delivery d on d.batch_id = a.batch_id
  `.execute(db);
  return rows.rows;
}

/** Changes that the ledger calls told more than once at one destination. */
async function toldAgain({ db }: Play): Promise<unknown[]> {
  const { rows } = await sql`
    select s.destination_id, a.change_id, count(*)::int as times
    from alert a join subscription s on s.id = a.subscription_id
    where a.state = 'told' group by 1, 2 having count(*) > 1
  `.execute(db);
  return rows;
}
