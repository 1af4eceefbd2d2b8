import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatProblems, loadConfig } from '../config/config.ts';
import { formatEnvProblems, readEnv } from '../config/env.ts';
import { arrangeApp, openApp, type App } from '../src/app.ts';
import { startMailbox, type Mailbox } from '../src/channels/email/mailbox.ts';
import { startLoopbackSite, type LoopbackSite } from '../src/demo/loopback-site.ts';
import { deliver } from '../src/pipeline/deliver.ts';
import { dispatch } from '../src/pipeline/dispatch.ts';
import { poll } from '../src/pipeline/poll.ts';
import type { PollReport } from '../src/pipeline/poll-report.ts';
import { createSilentLogger } from '../src/telemetry/logger.ts';
import { subscribeEmail } from '../src/store/subscribers.ts';
import { createTestDatabase } from './postgres.ts';

/** Configuration files by path, as values; written as YAML. `{site}` in a text stands for the loopback site. */
export type ConfigFiles = Readonly<Record<string, unknown>>;

export interface TestHouse {
  app: App;
  site: LoopbackSite;
  mailbox: Mailbox;
  /** Moves the clock; it stands still otherwise. */
  setTime(iso: string): void;
  /** Polls one source now and fails the test when another worker had the host. */
  poll(source: string): Promise<PollReport>;
  /** Somebody gets everything of this matter at once, from now on. */
  follow(matter: string, email?: string): Promise<void>;
  /** Dispatches and delivers all that is due at the present time. */
  tell(): Promise<void>;
  close(): Promise<void>;
}

export interface TestHouseOptions {
  files: ConfigFiles;
  now: string;
  groupWaitMs?: number;
  env?: Record<string, string>;
  /** Further `host:port` pairs on loopback, such as receivers of webhooks. */
  allowHosts?: readonly string[];
}

/** A whole house on a database of its own, a loopback site as court and agency, and a real SMTP server. */
export async function openTestHouse(options: TestHouseOptions): Promise<TestHouse> {
  const database = await createTestDatabase();
  const site = await startLoopbackSite();
  const mailbox = await startMailbox();
  const folder = await writeConfig(options.files, site);
  let now = new Date(options.now);
  const app = await openApp({
    ...(await settingsOf(folder, {
      ...options.env,
      DATABASE_URL: database.url,
      SMTP_URL: mailbox.url,
      CRIER_ALLOW_HOSTS: [site.host, ...(options.allowHosts ?? [])].join(','),
    })),
    log: createSilentLogger(),
    purpose: 'command',
    queue: false,
    // Each costs Postgres a process, and most of what a small test costs is their beginning and end.
    connections: 4,
    clock: () => now,
    groupWaitMs: options.groupWaitMs ?? 0,
  });
  await arrangeApp(app);
  return {
    app,
    site,
    mailbox,
    setTime: (iso) => {
      now = new Date(iso);
    },
    poll: (source) => pollOnce(app, source),
    follow: (matter, email = 'desk@news.example') => follow(app, matter, email),
    tell: () => tell(app),
    close: async () => {
      await app.teardown.run();
      await Promise.all([site.close(), mailbox.close(), rm(folder, { recursive: true })]);
      await database.drop();
    },
  };
}

async function settingsOf(folder: string, variables: Record<string, string>) {
  const defaults = {
    MAIL_FROM: 'Court Crier <alerts@crier.example>',
    PUBLIC_URL: 'https://crier.example',
    CONTACT: 'ops@crier.example',
  };
  const reading = readEnv({ ...defaults, ...variables, CRIER_CONFIG: folder });
  if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
  const loaded = await loadConfig(folder);
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  return { env: reading.env, config: loaded.config };
}

/** Writes the files into a folder of their own and returns it. */
export async function writeConfig(files: ConfigFiles, site: LoopbackSite): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crier-config-'));
  for (const [path, value] of Object.entries({ 'hosts.yaml': FAST_HOSTS, ...files })) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, stringify(value).replaceAll('{site}', site.url));
  }
  return folder;
}

const FAST_HOSTS = [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }];

async function pollOnce(app: App, source: string): Promise<PollReport> {
  const outcome = await poll(app.house, source);
  if (outcome.kind !== 'done') throw new Error(`${source} was not polled: ${JSON.stringify(outcome)}`);
  return outcome.report;
}

async function follow({ house }: App, matter: string, email: string): Promise<void> {
  await subscribeEmail(house.db.read, {
    email,
    targetKind: 'matter',
    targetId: matter,
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
    now: house.clock(),
  });
}

async function tell(app: App): Promise<void> {
  await dispatch(app.house);
  await deliver(app.house, 'email');
}
