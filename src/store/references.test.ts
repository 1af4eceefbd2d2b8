import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryEvent, EntryReading, StatedDate } from '../domain/event.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/postgres.ts';
import { openDatabase, type Database } from './database.ts';
import { ensureDocket } from './dockets.ts';
import { pendingMotions, refsOfDocket } from './references.ts';
import { upcomingDates } from './stated-dates.ts';

const NOW = new Date('2025-05-11T16:00:00Z');

interface TestEntry {
  number: number | null;
  day: string;
  event?: Partial<EntryEvent>;
  reading?: Partial<EntryReading>;
  text?: string;
  sealed?: boolean;
  withdrawn?: boolean;
}

const MOTION = { type: 'motion', relief: 'preliminary_injunction' } as const;

function date(part: Partial<StatedDate>): StatedDate {
  const hearing = {
    kind: 'hearing',
    what: 'Motion Hearing',
    date: '2025-06-03',
    time: null,
    who: null,
  } as const;
  return { ...hearing, quote: 'as stated', cancelled: false, ...part };
}

describe('what entries of a docket say of one another', () => {
  let database: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = openDatabase(database.connection);
  });
  afterAll(async () => {
    await db.close();
    await database.drop();
  });

  let serial = 10_000;
  async function docketWith(
    entries: readonly TestEntry[],
    court = 'mad',
  ): Promise<{ id: number; ids: number[] }> {
    serial += 1;
    const docket = await ensureDocket(db.read, { court, number: `1:25-cv-${serial}`, now: NOW });
    const ids: number[] = [];
    for (const { number, day, event = {}, reading = {}, text, sealed = false, withdrawn } of entries) {
      const row = await db.read
        .insertInto('entry')
        .values({
          docket_id: docket.id,
          number,
          day,
          filed_on: day,
          text: text ?? null,
          documents: '[]',
          sealed,
          event: JSON.stringify({
            type: 'order',
            relief: null,
            outcome: null,
            importance: 'major',
            ...event,
          }),
          reading: JSON.stringify(reading),
          first_seen_at: NOW,
          updated_at: NOW,
          withdrawn_at: withdrawn ? NOW : null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.push(row.id);
    }
    return { id: docket.id, ids };
  }

  const waiting = async (entries: readonly TestEntry[], court = 'mad') => {
    const { id } = await docketWith(entries, court);
    const motions = await pendingMotions(db.read, { docketIds: [id] }, NOW);
    return motions.map(({ number, ageDays }) => [number, ageDays]);
  };

  it('shows a motion its ruling and the ruling its motion', async () => {
    const { id, ids } = await docketWith([
      { number: 9, day: '2025-04-01', event: MOTION },
      { number: 46, day: '2025-04-14', event: { outcome: 'granted' }, reading: { entryRefs: [9, 7] } },
      { number: null, day: '2025-04-15', reading: { entryRefs: [46] } },
    ]);
    const [motion = 0, ruling = 0, minute = 0] = ids;
    const refs = await refsOfDocket(db.read, id);
    expect(refs.get(motion)).toMatchObject({ refersTo: [], referredToBy: [{ id: ruling, number: 46 }] });
    expect(refs.get(ruling)).toMatchObject({ refersTo: [{ number: 9 }], referredToBy: [{ id: minute }] });
    expect(refs.get(minute)).toMatchObject({ refersTo: [{ number: 46 }], referredToBy: [] });
  });

  it('lists a motion with its age until a ruling answers it', async () => {
    const motion = { number: 9, day: '2025-05-01', event: MOTION };
    expect(await waiting([motion])).toEqual([[9, 10]]);
    const ruling = {
      number: 12,
      day: '2025-05-05',
      event: { outcome: 'denied' as const },
      reading: { entryRefs: [9] },
    };
    expect(await waiting([motion, ruling])).toEqual([]);
    expect(await waiting([motion, { ...ruling, withdrawn: true }])).toEqual([[9, 10]]);
  });

  it.each([
    ['a hearing on it is set', { event: { type: 'hearing', outcome: 'set' }, reading: { entryRefs: [9] } }],
    [
      'it is taken under advisement',
      { event: { outcome: 'taken_under_advisement' }, reading: { entryRefs: [9] } },
    ],
    ['a brief opposes it', { event: { type: 'brief' }, reading: { entryRefs: [9] } }],
    ['another motion is granted', { event: { outcome: 'granted' }, reading: { entryRefs: [8] } }],
  ] as const)('lets it wait while %s', async (_, entry) => {
    const later: TestEntry = {
      number: 12,
      day: '2025-05-05',
      event: entry.event,
      reading: { entryRefs: [...entry.reading.entryRefs] },
    };
    expect(await waiting([{ number: 9, day: '2025-05-01', event: MOTION }, later])).toEqual([[9, 10]]);
  });

  it('lets it wait while only time to oppose it is granted, and lists it no more once it is withdrawn', async () => {
    const motion = { number: 9, day: '2025-05-01', event: MOTION };
    const time: TestEntry = {
      number: 12,
      day: '2025-05-05',
      event: { outcome: 'granted' },
      reading: { entryRefs: [9, 11] },
      text: 'ORDER granting 11 Motion for Extension of Time to Respond to 9 Motion to Dismiss.',
    };
    const taken: TestEntry = {
      number: 13,
      day: '2025-05-06',
      event: { type: 'notice' },
      reading: { entryRefs: [9] },
      text: 'NOTICE of Withdrawal of 9 Motion to Dismiss.',
    };
    expect(await waiting([motion, time])).toEqual([[9, 10]]);
    expect(await waiting([motion, time, taken])).toEqual([]);
  });

  describe('in courts whose entries have no numbers', () => {
    const application: TestEntry = {
      number: null,
      day: '2025-05-01',
      event: { type: 'motion', relief: 'stay', importance: 'major' },
    };
    const later = (event: Partial<EntryEvent>, part: Partial<TestEntry> = {}): TestEntry => ({
      number: null,
      day: '2025-05-05',
      event: { importance: 'critical', ...event },
      ...part,
    });

    it.each([
      ['nothing was ruled', { type: 'deadline', outcome: 'set' }],
      [
        'a Justice has only granted a stay for the time being',
        { relief: 'administrative_stay', outcome: 'granted' },
      ],
      ['something else is granted', { relief: 'expedite', outcome: 'granted' }],
    ] as const)('an application waits while %s', async (_, event) => {
      expect(await waiting([application, later(event)], 'scotus')).toEqual([[null, 10]]);
    });

    it.each([
      ['what it asks for is ruled on', { relief: 'stay', outcome: 'granted' }],
      ['the case ends', { type: 'judgment', outcome: 'vacated' }],
      ['the appeal is dismissed', { relief: 'dismissal', outcome: 'dismissed' }],
    ] as const)('and no more when %s', async (_, event) => {
      expect(await waiting([application, later(event)], 'scotus')).toEqual([]);
      expect(await waiting([application, later(event, { withdrawn: true })], 'scotus')).toEqual([[null, 10]]);
      expect(await waiting([application, later(event, { day: '2025-04-30' })], 'scotus')).toEqual([
        [null, 10],
      ]);
    });

    it('leaves out what nothing could be matched with, or carries no weight', async () => {
      const amicus = {
        ...application,
        event: { type: 'motion', relief: 'amicus_leave', importance: 'routine' } as const,
      };
      const other = {
        ...application,
        event: { type: 'motion', relief: 'other', importance: 'major' } as const,
      };
      expect(await waiting([amicus, other], 'scotus')).toEqual([]);
    });

    it('takes a ruling of an appeal that names a motion by an id of the court for its answer', async () => {
      const numbered = { ...application, number: 15 };
      const denied = later({ relief: 'stay', outcome: 'denied' });
      expect(await waiting([numbered, denied], 'ca4')).toEqual([]);
      expect(await waiting([numbered, denied], 'mad')).toEqual([[15, 10]]);
    });
  });

  it('lists no notice of an application to another court', async () => {
    const text = 'NOTICE of Application to the Supreme Court for a stay of 97 Order.';
    expect(await waiting([{ number: 110, day: '2025-05-09', event: MOTION, text }])).toEqual([]);
  });

  it('lists oldest first, and neither noise nor what is sealed', async () => {
    expect(
      await waiting([
        { number: 20, day: '2025-05-09', event: MOTION },
        { number: 9, day: '2025-05-01', event: MOTION },
        { number: 10, day: '2025-05-01', event: { ...MOTION, importance: 'noise' } },
        { number: 11, day: '2025-05-01', event: MOTION, sealed: true },
      ]),
    ).toEqual([
      [9, 10],
      [20, 2],
    ]);
  });

  it('tells the dates that stand, soonest first, and on request those taken back', async () => {
    const { id } = await docketWith([
      { number: 3, day: '2025-04-01', reading: { dates: [date({ date: '2025-04-20' }), date({})] } },
      {
        number: 5,
        day: '2025-05-01',
        event: { outcome: 'reset' },
        reading: { dates: [date({ date: '2025-06-10', time: '10:00' })] },
      },
      {
        number: 6,
        day: '2025-05-02',
        reading: { dates: [date({ kind: 'deadline', what: 'Answer due', date: '2025-06-05' })] },
      },
      { number: 7, day: '2025-05-02', sealed: true, reading: { dates: [date({ date: '2025-06-06' })] } },
    ]);
    const wish = { docketIds: [id], from: '2025-05-11' };
    expect((await upcomingDates(db.read, wish)).map((one) => [one.date.date, one.entryNumber])).toEqual([
      ['2025-06-05', 6],
      ['2025-06-10', 5],
    ]);
    const all = await upcomingDates(db.read, { ...wish, superseded: true });
    expect(all[0]).toMatchObject({ date: { date: '2025-06-03' }, superseded: { entryNumber: 5 } });
  });
});
