import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { Env } from '../config/env.ts';
import { paceOf } from '../config/hosts.ts';
import { handlersFor } from '../workers/handlers.ts';
import type { Role } from '../workers/roles.ts';
import { silentEmailChannel } from './channels/email/silent.ts';
import type { Channel } from './channels/channel.ts';
import { createPostingChannels } from './channels/posting-channels.ts';
import { systemClock, type Clock } from './clock.ts';
import { classifyEntry } from './domain/classify/index.ts';
import { DAY, MINUTE } from './domain/duration.ts';
import { buildUserAgent, createFetcher, type Fetcher } from './fetch/index.ts';
import { openStore, type OpenStore, type StoreOptions } from './open-store.ts';
import { arrange } from './pipeline/arrange.ts';
import type { Hints, House } from './pipeline/house.ts';
import { requestFor, type ApiCaller } from './pipeline/request.ts';
import { createBackend, type QueueBackend } from './queue/backend.ts';
import { createHints } from './queue/hints.ts';
import { startWorkers, type Workers } from './queue/runtime.ts';
import { startSchedulers, type Timetable } from './queue/schedulers.ts';
import { FORMATS } from './sources/registry.ts';
import { openDatabase, type Connection, type Database } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { createRobotsStore } from './store/robots.ts';
import { ensureLinkKey } from './store/settings.ts';
import { createTeardown, type Teardown } from './teardown.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { VERSION } from './version.ts';
import { tokensOf, watchlistOf } from './watchlist.ts';

/** What a process is made of. Everything is created here, handed down, and ended in reverse order. */
export interface App {
  env: Env;
  config: Config;
  log: Logger;
  connection: Connection;
  house: House;
  backend: QueueBackend | null;
  teardown: Teardown;
}

export interface AppOptions extends StoreOptions {
  env: Env;
  config: Config;
  /** The database, where it was opened while this code was being loaded. */
  store?: Promise<OpenStore>;
  /** Commands that only look need no queue. */
  queue: boolean;
  clock?: Clock;
  /** At most so many connections in each pool; the store's own number when absent. */
  connections?: number;
  /** Seconds between the first alert of a matter and its mail; the configuration's when absent. */
  groupWaitMs?: number;
}

/** Opens the store, brings the schema up to date and makes the house. On failure what was opened is closed. */
export async function openApp(options: AppOptions): Promise<App> {
  const { env, config, log } = options;
  const teardown = createTeardown(log);
  try {
    const store = await (options.store ?? openStore(options));
    teardown.add('store', () => store.close());
    const { connection } = store;
    await migrate(connection);
    const database = openDatabase(connection, { max: options.connections });
    teardown.add('database', () => database.close());
    const backend = options.queue ? await openQueue(options, connection, teardown) : null;
    const hints = backend ? createHints(backend, log) : NO_HINTS;
    const house = await createHouse(options, { database, hints, teardown });
    return { env, config, log, connection, house, backend, teardown };
  } catch (error) {
    await teardown.run();
    throw error;
  }
}

const NO_HINTS: Hints = { poll: async () => {}, dispatch: async () => {}, deliver: async () => {} };

async function openQueue(
  { env, log }: AppOptions,
  connection: Connection,
  teardown: Teardown,
): Promise<QueueBackend> {
  const backend = await createBackend({ redisUrl: env.redisUrl?.reveal() ?? null, connection, log });
  teardown.add('queue', () => backend.close());
  return backend;
}

interface HouseParts {
  database: Database;
  hints: Hints;
  teardown: Teardown;
}

async function createHouse(options: AppOptions, { database, hints, teardown }: HouseParts): Promise<House> {
  const { env, config, log } = options;
  const clock = options.clock ?? systemClock;
  const fetcher = createFetcher({
    userAgent: buildUserAgent(VERSION, env.contact),
    allowHosts: env.allowHosts,
    robots: createRobotsStore(database.read),
    clock,
    log: (line) => log.debug(line, 'fetched'),
  });
  teardown.add('fetcher', () => fetcher.close());
  const channels = await createChannels(options, fetcher);
  for (const channel of channels.values()) teardown.add(`channel ${channel.id}`, () => channel.close());
  return {
    db: database,
    clock,
    random: Math.random,
    courts: config.directory,
    sourcePlan: watchlistOf(config, tokensOf(env)),
    hosts: {
      minGapMs: (host) => paceOf(config.hosts, host).minGapMs,
      concurrency: (host) => paceOf(config.hosts, host).concurrency,
    },
    fetcher,
    requestOf: (source) =>
      requestFor(source, {
        now: clock(),
        ignoreRobots: paceOf(config.hosts, source.host).robots === 'permission recorded',
        courtlistener: courtlistenerCaller(options),
      }),
    courtlistener: {
      apiUrl: config.settings.courtlistener.url,
      budget: config.settings.courtlistener,
      caller: courtlistenerCaller(options),
      webhookSecret: env.courtlistenerWebhookSecret?.reveal() ?? null,
    },
    formats: FORMATS,
    channels,
    classify: (words) => classifyEntry(words, config.directory),
    hints,
    settings: await pipelineSettings(options, database),
    log,
    metrics: createMetrics(),
  };
}

/** Null without a token: the API is then not asked. The token goes to the API's own origin and nowhere else. */
function courtlistenerCaller({ env, config }: AppOptions): ApiCaller | null {
  const token = env.courtlistenerToken;
  if (!token) return null;
  return {
    origin: new URL(config.settings.courtlistener.url).origin,
    headers: () => ({ authorization: `Token ${token.reveal()}` }),
  };
}

async function createChannels(options: AppOptions, fetcher: Fetcher): Promise<Map<string, Channel>> {
  const { clock = systemClock } = options;
  const channels = [await openEmail(options, clock), ...createPostingChannels(fetcher, clock)];
  return new Map(channels.map((channel) => [channel.id, channel]));
}

/** What writes mails is loaded where there is a server to take them. */
async function openEmail({ env }: AppOptions, clock: Clock): Promise<Channel> {
  if (!env.smtpUrl) return silentEmailChannel('SMTP_URL');
  const { createEmailChannel } = await import('./channels/email/index.ts');
  return createEmailChannel({
    smtpUrl: env.smtpUrl.reveal(),
    from: env.mailFrom,
    publicUrl: env.publicUrl,
    now: clock,
    dkim: env.dkim
      ? { domain: env.dkim.domain, selector: env.dkim.selector, key: env.dkim.key.reveal() }
      : null,
  });
}

async function pipelineSettings(
  { env, config, groupWaitMs }: AppOptions,
  database: Database,
): Promise<House['settings']> {
  const { settings } = config;
  return {
    publicUrl: env.publicUrl,
    linkKey: await ensureLinkKey(database.read),
    messageHost: messageHostOf(env),
    groupWaitMs: groupWaitMs ?? settings.groupWaitMs,
    failuresBeforeTelling: settings.failingAfter,
    articleWaitMs: 15 * MINUTE,
    retention: {
      pollsMs: settings.retention.fetchesMs,
      snapshotsMs: settings.retention.snapshotsMs ?? 365 * DAY,
    },
    contact: env.contact,
    postalAddress: env.mailPostalAddress,
  };
}

/** Message-IDs carry the sender's domain, as receivers expect. */
function messageHostOf(env: Env): string {
  return /@([^\s>]+)>?\s*$/.exec(env.mailFrom ?? '')?.[1] ?? new URL(env.publicUrl).hostname;
}

/** Puts the configuration's watchlist into the database. */
export async function arrangeApp(app: App): Promise<void> {
  await arrange(app.house.db, watchlistOf(app.config, tokensOf(app.env)), app.house.clock());
}

/** How fast the machinery turns; what is absent keeps the pace of production. */
export interface Pace {
  timetable?: Timetable;
  /** How soon a job of a killed worker is noticed. */
  lockMs?: number;
  /** How soon a timetable that a flush took away is set up again. */
  lookEveryMs?: number;
}

/** Starts the workers of these roles; they end with the app. */
export async function startRoles(app: App, roles: readonly Role[], pace: Pace = {}): Promise<Workers> {
  const { backend, house, log, teardown } = app;
  if (!backend) throw new Error('workers need a queue');
  const { timetable, lockMs, lookEveryMs } = pace;
  const workers = await startWorkers({ backend, handlers: handlersFor(house, roles), log, lockMs });
  teardown.add('workers', () => workers.close());
  if (roles.includes('schedule')) {
    const schedulers = await startSchedulers(backend, { log, clock: systemClock, timetable, lookEveryMs });
    teardown.add('schedulers', () => schedulers.stop());
  }
  return workers;
}
