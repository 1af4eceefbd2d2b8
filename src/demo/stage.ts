import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { formatProblems, loadConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { arrangeApp, openApp, startRoles, type App } from '../app.ts';
import { startMailbox, type Mailbox } from '../channels/email/mailbox.ts';
import type { FilterSpec } from '../domain/filter.ts';
import type { Workers } from '../queue/runtime.ts';
import { subscribeEmail } from '../store/subscribers.ts';
import { createTeardown, type Teardown } from '../teardown.ts';
import { startWeb } from '../web/server.ts';
import { writeDemoConfig } from './config-folder.ts';
import { startLoopbackSite } from './loopback-site.ts';
import { createDemoFolder, removeDemoFolder } from './state-folder.ts';
import { READERS, type Reader } from './story/step.ts';
import { PUBLISHERS, type Sites } from './story/world.ts';

/** Everything the demonstration runs on. The product is the real one; court, agency and mail server are ours. */
export interface Stage {
  app: App;
  workers: Workers;
  sites: Sites;
  mailbox: Mailbox;
  /** Where CourtListener posts its alerts. */
  hookUrl: string;
  /** Moves the clock of the story; it stands still otherwise. The queue runs in real time. */
  setTime(at: Date): void;
  /** Ends everything, last in first out, and deletes the state folder. */
  close(): Promise<void>;
}

export interface StageOptions {
  log: Logger;
  /** Where links in mail lead to. */
  publicUrl: string;
  /** Where the web pages and the address of the webhooks are served. */
  web: { host: string; port: number };
  /** ISO 8601: when the story begins. */
  begins: string;
}

/** Opens loopback sites, an SMTP server, an embedded Postgres of its own and the workers. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const teardown = createTeardown(options.log);
  try {
    return await buildStage(options, teardown);
  } catch (error) {
    await teardown.run();
    throw error;
  }
}

async function buildStage({ log, publicUrl, web, begins }: StageOptions, teardown: Teardown): Promise<Stage> {
  const home = await createDemoFolder();
  teardown.add('state folder', () => removeDemoFolder(home));
  const sites = await openSites(teardown);
  const mailbox = await startMailbox();
  teardown.add('SMTP server', () => mailbox.close());
  const secret = randomBytes(24).toString('hex');
  let now = new Date(begins);
  const app = await openApp({
    ...(await settingsOf(home, { sites, mailbox, publicUrl, secret })),
    log,
    purpose: 'run',
    queue: true,
    fsync: false,
    clock: () => now,
  });
  teardown.add('app', () => app.teardown.run());
  await arrangeApp(app);
  await subscribeReaders(app);
  const workers = await startRoles(app, ['poll', 'dispatch', 'deliver']);
  const server = await startWeb(app, web);
  teardown.add('web', () => server.close());
  const hookUrl = `http://${reachable(web.host)}:${server.port}/hooks/courtlistener/${secret}`;
  const close = async () => {
    // Connections that end with their server would have the last word otherwise.
    log.level = 'silent';
    await teardown.run();
  };
  return { app, workers, sites, mailbox, hookUrl, setTime: (at) => void (now = at), close };
}

/** A server that listens on every address is reached on this machine's own. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function openSites(teardown: Teardown): Promise<Sites> {
  const entries = [];
  for (const publisher of PUBLISHERS) {
    const site = await startLoopbackSite();
    teardown.add(`site ${publisher}`, () => site.close());
    entries.push([publisher, site] as const);
  }
  return Object.fromEntries(entries) as Sites;
}

interface Surroundings {
  sites: Sites;
  mailbox: Mailbox;
  publicUrl: string;
  /** Part of the address that webhooks come to. */
  secret: string;
}

/** None of the operator's own variables: the demonstration must not touch a real database or mail server. */
async function settingsOf(home: string, { sites, mailbox, publicUrl, secret }: Surroundings) {
  const folder = join(home, 'config');
  await mkdir(folder, { recursive: true });
  await writeDemoConfig(folder, sites);
  const reading = readEnv({
    CRIER_HOME: home,
    CRIER_CONFIG: folder,
    CRIER_ALLOW_HOSTS: Object.values(sites)
      .map((site) => site.host)
      .join(','),
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Court Crier <alerts@crier.example>',
    CONTACT: 'operator@crier.example',
    COURTLISTENER_TOKEN: 'token-of-the-demonstration',
    COURTLISTENER_WEBHOOK_SECRET: secret,
    PUBLIC_URL: publicUrl,
  });
  if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
  const loaded = await loadConfig(folder);
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  return { env: reading.env, config: loaded.config };
}

/** The newsroom wants what is major in one matter, the advocates all of both and documents too, the operator the machinery. */
async function subscribeReaders(app: App): Promise<void> {
  const wishes: [Reader, 'matter' | 'operator', string, FilterSpec][] = [
    ['newsroom', 'matter', 'chnv-parole', { minImportance: 'major' }],
    ['advocates', 'matter', 'chnv-parole', { minImportance: 'routine' }],
    ['advocates', 'matter', 'ssa-doge', { minImportance: 'routine' }],
    ['advocates', 'matter', 'chnv-parole', { changes: ['document-available'] }],
    ['operator', 'operator', 'operator', {}],
  ];
  for (const [reader, targetKind, targetId, filter] of wishes) {
    await subscribeEmail(app.house.db.read, {
      email: READERS[reader],
      targetKind,
      targetId,
      filter,
      preference: { mode: 'instant' },
      confirmed: true,
      now: app.house.clock(),
    });
  }
}
