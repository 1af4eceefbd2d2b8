import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailbox, type Mailbox } from '../../src/channels/email/mailbox.ts';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { crier, logLine, startCrier } from '../command.ts';
import { KINDS } from '../conformance/bench-of-queues.ts';
import { startRedis, type RedisServer } from '../conformance/redis-server.ts';
import { districtFeed, type FeedItem } from '../pages.ts';

const CASE = { number: '1:25-cv-10495', caption: 'Doe et al v. Noem et al', caseId: '280950' };
const letter: FeedItem = {
  ...CASE,
  sequence: 90,
  label: 'Letter/request (non-motion)',
  entryNumber: 40,
  documentId: '09501',
  at: new Date(Date.now() - 3_600_000).toISOString(),
};

/** Everything by the contract alone: a configuration folder, environment variables, commands, mail. */
describe.each(KINDS)('a service set up from the outside, its queue on %s', (kind) => {
  let folder: string;
  let site: LoopbackSite;
  let mailbox: Mailbox;
  let env: Record<string, string>;
  let redis: RedisServer | null = null;

  beforeAll(async () => {
    [site, mailbox, folder] = await Promise.all([
      startLoopbackSite(),
      startMailbox(),
      mkdtemp(join(tmpdir(), 'crier-service-')),
    ]);
    await mkdir(join(folder, 'config/matters'), { recursive: true });
    await writeFile(join(folder, 'config/courts.yaml'), `- { id: mad, rss: "${site.url}/rss", every: 1s }\n`);
    await writeFile(
      join(folder, 'config/matters/m.yaml'),
      'id: m\ntitle: Parole terminations\ndockets: [{ court: mad, number: "1:25-cv-10495" }]\n',
    );
    redis = kind === 'redis' ? await startRedis() : null;
    env = {
      ...(redis && { REDIS_URL: redis.url }),
      CRIER_HOME: join(folder, 'home'),
      CRIER_CONFIG: join(folder, 'config'),
      CRIER_ALLOW_HOSTS: site.host,
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'alerts@crier.example',
      CONTACT: 'ops@crier.example',
      PORT: '0',
    };
    publish([letter]);
  });
  afterAll(() =>
    Promise.all([redis?.stop(), site.close(), mailbox.close(), rm(folder, { recursive: true, force: true })]),
  );

  function publish(items: readonly FeedItem[]) {
    site.set('/rss', { type: 'application/xml', body: districtFeed('mad', items, new Date().toISOString()) });
  }

  it('mails a ruling within seconds and says afterwards what it did', async () => {
    expect(
      (await crier(['subscribe', 'desk@news.example', '--matter', 'm', '--confirmed'], { env })).code,
    ).toBe(0);
    const service = startCrier(['run'], { env });
    await logLine(service.stderr, (line) => line['source'] === 'mad-rss' && line['outcome'] === 'baseline');
    publish([
      {
        ...CASE,
        sequence: 101,
        label: 'Order on Motion for TRO',
        entryNumber: 46,
        documentId: '09502',
        at: new Date().toISOString(),
      },
      letter,
    ]);
    await mailbox.waitFor(1);
    service.kill('SIGTERM');
    expect((await once(service, 'exit'))[0]).toBe(0);

    expect(mailbox.messages.map((mail) => mail.subject)).toEqual([
      expect.stringContaining('Doe v. Noem, 1:25-cv-10495 (D. Mass.)'),
    ]);
    expect(site.requests.find((request) => request.path === '/rss')?.userAgent).toMatch(
      /^CourtCrier\/.*ops@crier\.example/,
    );
    const ledger = JSON.parse((await crier(['deliveries', '--json'], { env })).out) as {
      deliveries: object[];
    };
    expect(ledger.deliveries).toEqual([
      expect.objectContaining({ state: 'sent', address: 'desk@news.example', attempts: 1 }),
    ]);
  });
});
