import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { startMailbox, type Mailbox } from '../../src/channels/email/mailbox.ts';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { openDatabase, type Connection, type Database } from '../../src/store/database.ts';
import { subscribeEmail } from '../../src/store/subscribers.ts';
import { writeConfig } from '../house.ts';
import { createTestDatabase } from '../postgres.ts';
import { DISTRICT, startCourtStory, SUPREME, type CourtStory } from './court-story.ts';
import { startGate, type Gate } from './gate.ts';
import { faultsOf, messagesInFlight, surplusOf, tokensFiled, unfinished } from './ledger.ts';
import { startCrier, type CrierProcess } from './process.ts';
import type { Chance } from './seeded-random.ts';

const FILES = {
  'courts.yaml': [
    { id: DISTRICT.court, rss: '{site}/rss', every: '300ms' },
    { id: SUPREME.court, docketPage: '{site}/scotus/{docket}', every: '400ms' },
  ],
  'matters/registration.yaml': {
    id: 'registration',
    title: 'Registration rule',
    dockets: [DISTRICT, SUPREME],
  },
  'settings.yaml': { groupWait: '200ms' },
};
const ADDRESSES = ['desk@news.example', 'counsel@law.example', 'members@group.example', 'one@reader.example'];
const SETTLE_MS = 60_000;
const LOOK_MS = 20;

/** Court, mail server, database and the killable process between them. */
export interface CrashHouse {
  story: CourtStory;
  site: LoopbackSite;
  mailbox: Mailbox;
  database: Database;
  connection: Connection;
  /** Between the process and Postgres. */
  gate: Gate;
  readonly kills: number;
  start(): void;
  started(): Promise<void>;
  /** Kills the process, notes what was in flight and lets leases end as if their time had passed. */
  kill(): Promise<void>;
  stop(): Promise<number | null>;
  publish(chance: Chance, count: number): Promise<void>;
  /** Waits until something that happens outside the process has happened. */
  until(what: string, holds: () => boolean | Promise<boolean>): Promise<void>;
  /** Waits until everything published has been told. */
  settled(): Promise<void>;
  /** Leases and reservations end as if their time had passed. */
  letLeasesEnd(): Promise<void>;
  /** Refused messages are due as if their time had come. */
  letRetriesCome(): Promise<void>;
  faults(): Promise<string[]>;
  surplus(): number;
  close(): Promise<void>;
}

export interface CrashHouseOptions {
  redisUrl?: string;
  /** The gate to Postgres is shut until the test opens it. */
  shut?: boolean;
  /** Milliseconds that the mail server takes to think about a recipient. */
  mailPauseMs?: () => number;
}

export async function openCrashHouse(options: CrashHouseOptions = {}): Promise<CrashHouse> {
  const testDatabase = await createTestDatabase();
  const { connection } = testDatabase;
  const database = openDatabase(connection);
  const target = connection.host.startsWith('/')
    ? { path: join(connection.host, `.s.PGSQL.${connection.port}`) }
    : { port: connection.port };
  const gate = await startGate(target, !options.shut);
  const site = await startLoopbackSite();
  const mailbox = await startMailbox({ server: slowly(options.mailPauseMs) });
  const story = startCourtStory(site, () => new Date());
  const folder = await writeConfig(FILES, site);
  const logFile = join(folder, 'crier.log');
  const password = connection.password ? `:${connection.password}` : '';
  const variables = {
    CRIER_CONFIG: folder,
    CRIER_HOME: join(folder, 'home'),
    CRIER_ALLOW_HOSTS: site.host,
    DATABASE_URL: `postgres://${connection.user}${password}@127.0.0.1:${gate.port}/${connection.database}`,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Court Crier <alerts@crier.example>',
    PUBLIC_URL: 'https://crier.example',
    LOG_LEVEL: 'debug',
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
  };
  const inFlight = new Map<string, number>();
  let child: CrierProcess | null = null;
  let kills = 0;
  let failed = false;

  const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
    const deadline = performance.now() + SETTLE_MS;
    while (!(await holds())) {
      failed = performance.now() > deadline;
      if (failed) throw new Error(`${what} did not happen within ${SETTLE_MS} ms; log in ${logFile}`);
      await pause(LOOK_MS);
    }
  };
  const settled = async () => {
    let left: string[] = [];
    const done = async () => (left = await unfinished(database.read, story.published)).length === 0;
    await until('the end of all work', done).catch((error: Error) => {
      throw new Error(`${error.message}; left: ${left.slice(0, 20).join(', ')}`);
    });
  };
  const start = () => {
    child = startCrier(variables, logFile);
    child.ready.catch(() => undefined);
  };
  await subscribeAll(database, new Date());
  return {
    story,
    site,
    mailbox,
    database,
    connection,
    gate,
    get kills() {
      return kills;
    },
    start,
    started: async () => {
      await child?.ready;
      await until('the first reading of both sources', () => isBaselined(database));
    },
    kill: async () => {
      await child?.kill();
      kills += 1;
      for (const id of await messagesInFlight(database.read)) inFlight.set(id, (inFlight.get(id) ?? 0) + 1);
      await letLeasesEnd(database);
    },
    stop: async () => child?.stop() ?? null,
    publish: async (chance, count) => {
      const seen = await tokensFiled(database.read);
      for (let nth = 0; nth < count; nth += 1) story.publish(chance, seen);
    },
    until,
    settled,
    letLeasesEnd: () => letLeasesEnd(database),
    letRetriesCome: async () => {
      await sql`update delivery set next_attempt_at = now() where state = 'pending'`.execute(database.read);
    },
    faults: () =>
      faultsOf(database.read, { published: story.published, mailbox, addresses: ADDRESSES, inFlight }),
    surplus: () => surplusOf(mailbox),
    close: async () => {
      if (child?.alive) await child.kill();
      await Promise.all([site.close(), mailbox.close(), gate.close()]);
      await database.close();
      await testDatabase.drop();
      // The log of a run that went wrong is worth keeping.
      if (!failed) await rm(folder, { recursive: true });
    },
  };
}

function slowly(pauseMs: (() => number) | undefined) {
  if (!pauseMs) return {};
  return {
    onMailFrom: (_address: unknown, _session: unknown, done: () => void) => void setTimeout(done, pauseMs()),
  };
}

/** The second address follows one docket as well, and is still to be told once. */
async function subscribeAll(database: Database, now: Date): Promise<void> {
  const wish = { filter: {}, preference: { mode: 'instant' }, confirmed: true, now } as const;
  for (const email of ADDRESSES)
    await subscribeEmail(database.read, { ...wish, email, targetKind: 'matter', targetId: 'registration' });
  await subscribeEmail(database.read, {
    ...wish,
    email: 'counsel@law.example',
    targetKind: 'docket',
    targetId: `${DISTRICT.court} ${DISTRICT.number}`,
  });
}

async function isBaselined(database: Database): Promise<boolean> {
  const { baselined } = await database.read
    .selectFrom('source')
    .select((eb) => eb.fn.count<number>('baselined_at').as('baselined'))
    .where('id', 'in', [`${DISTRICT.court}-rss`, `scotus-${SUPREME.number}`])
    .executeTakeFirstOrThrow();
  return baselined === 2;
}

/** Time passes while nobody works: what the dead process held comes free, as it would by itself. */
async function letLeasesEnd(database: Database): Promise<void> {
  for (const statement of [
    sql`update delivery set lease_until = now() where lease_until > now()`,
    sql`update source set reserved_until = now() where reserved_until > now()`,
    sql`update host_slot set busy_until = now() where busy_until > now()`,
  ])
    await statement.execute(database.read);
}
