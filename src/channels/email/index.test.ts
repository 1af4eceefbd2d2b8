import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../channel.ts';
import { createEmailChannel, type EmailOptions } from './index.ts';
import { type Mailbox, type MailboxOptions, startMailbox } from './mailbox.ts';
import { SEVERAL, STAY_GRANTED } from './sample-items.ts';
import { READER, sampleView } from './sample-views.ts';
import { strictServer } from './strict-server.fixture.ts';

const VIEW = sampleView([STAY_GRANTED]);
const NEVER = new AbortController().signal;
const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).toReversed()) await thing.close();
});

async function mailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const box = await startMailbox(options);
  open.push(box);
  return box;
}

function channelTo(smtpUrl: string | null, options: Partial<EmailOptions> = {}): Channel {
  const channel = createEmailChannel({
    smtpUrl,
    from: 'Court Crier <crier@example.org>',
    publicUrl: 'https://crier.example.org',
    dkim: null,
    now: () => new Date('2025-05-30T19:12:31Z'),
    ...options,
  });
  open.push(channel);
  return channel;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ close: async () => void server.close() });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a mail server that takes mail', () => {
  it('gets one command at a time where it does not offer pipelining', async () => {
    const received: string[] = [];
    const host = await listening(strictServer(received));
    const channel = channelTo(`smtp://${host}`, { concurrency: 1 });
    for (let turn = 0; turn < 2; turn += 1)
      expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({
        outcome: 'sent',
        response: '250 2.0.0 kept',
      });
    expect(received).toHaveLength(2);
    expect(received[1]).toContain('Subject: Stay granted - Noem v. Doe, 24A1079 (U.S.)');
  });

  it('gets the message as it was rendered, for one reader, from the configured sender', async () => {
    const box = await mailbox();
    const result = await channelTo(box.url).send(VIEW, READER, NEVER);
    expect(result).toMatchObject({ outcome: 'sent', response: expect.stringMatching(/^250/) });
    const [mail] = box.messages;
    expect(mail?.envelope).toEqual({ from: 'crier@example.org', to: ['reader@example.net'] });
    expect(mail?.subject).toBe('Stay granted - Noem v. Doe, 24A1079 (U.S.)');
    expect(mail?.text).toContain(
      'You get this because you subscribed to CHNV parole terminations on May 1, 2025.',
    );
  });

  it('gets the same Message-ID when a delivery is repeated', async () => {
    const box = await mailbox({ sink: true });
    const channel = channelTo(box.url);
    await channel.send(VIEW, READER, NEVER);
    await channel.send(VIEW, READER, NEVER);
    expect([...box.counts]).toEqual([['batch-77.delivery-1@crier.example.org', 2]]);
  });

  it('keeps its connections for the next message', async () => {
    const box = await mailbox();
    const channel = channelTo(box.url, { concurrency: 1 });
    for (let count = 0; count < 5; count += 1) await channel.send(VIEW, READER, NEVER);
    expect(box.connections).toBe(1);
  });

  it('gets lines that begin with a dot unharmed', async () => {
    const box = await mailbox();
    const view = sampleView([{ ...STAY_GRANTED, type: 'source-failing', quote: '.\n..\n.hidden' }]);
    await channelTo(box.url).send(view, READER, NEVER);
    expect(box.messages[0]?.text).toContain('\n.\n..\n.hidden\n');
  });

  it('tells every reader of one content their own links', async () => {
    const box = await mailbox();
    const channel = channelTo(box.url);
    const view = sampleView(SEVERAL);
    const readers = Array.from({ length: 20 }, (_, index) => ({
      ...READER,
      address: `reader${index}@example.net`,
      messageId: `<${index}@crier.example.org>`,
      unsubscribeUrl: `https://crier.example.org/unsubscribe?t=token-${index}-`,
    }));
    await Promise.all(readers.map((reader) => channel.send(view, reader, NEVER)));
    expect(box.messages.length).toBe(20);
    for (const mail of box.messages) {
      const index = mail.messageId?.match(/\d+/)?.[0];
      expect(mail.envelope.to).toEqual([`reader${index}@example.net`]);
      expect(mail.text?.match(/token-\d+-/g)).toEqual([`token-${index}-`]);
    }
  });
});

describe('a mail server that is not well', () => {
  it('greylists first and takes the same message later', async () => {
    const box = await mailbox({ behaviour: 'greylist' });
    const channel = channelTo(box.url);
    expect(await channel.send(VIEW, READER, NEVER)).toEqual({
      outcome: 'failed',
      permanent: false,
      reason: 'rate-limited',
      message: '451 4.7.1 Greylisted, please try again in 5 minutes',
      retryAfterMs: 300_000,
    });
    box.setBehaviour('accept');
    expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({ outcome: 'sent' });
  });

  it.each([
    ['refuse', { permanent: true, reason: 'content-refused' }],
    ['refuse-address', { permanent: true, reason: 'address-refused', destination: true }],
    ['refuse-sender', { permanent: false, reason: 'refused' }],
    ['busy', { permanent: false, reason: 'server-error' }],
    ['drop', { permanent: false, reason: 'connect', message: 'The mail server closed the connection.' }],
  ] as const)(
    'that answers with %s is told as %j, and used again afterwards',
    async (behaviour, expected) => {
      const box = await mailbox({ behaviour });
      const channel = channelTo(box.url);
      expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({ outcome: 'failed', ...expected });
      box.setBehaviour('accept');
      expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({ outcome: 'sent' });
    },
  );

  it('and drops a connection at rest costs no message', async () => {
    const box = await mailbox();
    const channel = channelTo(box.url, { concurrency: 1 });
    await channel.send(VIEW, READER, NEVER);
    await box.dropConnections();
    expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({ outcome: 'sent' });
    expect(box.messages.length).toBe(2);
  });

  it.each(['hang', 'hang-greeting'] as const)('and is silent (%s) is given up in time', async (behaviour) => {
    const box = await mailbox({ behaviour });
    const channel = channelTo(box.url, { timeouts: { connectMs: 100, greetingMs: 100, socketMs: 100 } });
    expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({
      permanent: false,
      reason: 'timeout',
      message: 'The mail server did not answer in time.',
    });
  });

  it('is not there at all', async () => {
    const box = await startMailbox();
    await box.close();
    const result = await channelTo(box.url).send(VIEW, READER, NEVER);
    expect(result).toMatchObject({ permanent: false, reason: 'connect' });
  });

  it('speaks another protocol', async () => {
    const host = await listening(
      createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    const result = await channelTo(`smtp://${host}`).send(VIEW, READER, NEVER);
    expect(result).toMatchObject({ permanent: false, reason: 'protocol' });
  });
});

describe('encryption and log-in', () => {
  it('a certificate that nobody vouches for is refused', async () => {
    const box = await mailbox({ server: { disabledCommands: ['AUTH'], logger: false } });
    const result = await channelTo(box.url).send(VIEW, READER, NEVER);
    expect(result).toMatchObject({ permanent: false, reason: 'tls' });
    expect(box.messages).toEqual([]);
  });

  it('TLS towards a server that speaks none is a TLS fault', async () => {
    const box = await mailbox();
    const result = await channelTo(box.url.replace('smtp:', 'smtps:')).send(VIEW, READER, NEVER);
    expect(result).toMatchObject({ permanent: false, reason: 'tls' });
  });

  it('a refused password is told without the password', async () => {
    const box = await mailbox({
      server: {
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, done) =>
          done(Object.assign(new Error(`Bad login ${username}:${password}`), { responseCode: 535 })),
      },
    });
    const url = box.url.replace('smtp://', 'smtp://crier%40example.org:hunter2%21@');
    const result = await channelTo(url).send(VIEW, READER, NEVER);
    expect(result).toMatchObject({
      permanent: false,
      reason: 'auth',
      message: '535 Bad login <redacted>:<redacted>',
    });
  });
});

describe('stopping', () => {
  let box: Mailbox;
  let channel: Channel;

  beforeEach(async () => {
    box = await mailbox({ behaviour: 'hang' });
    channel = channelTo(box.url, { concurrency: 1 });
  });

  it('ends a send under way', async () => {
    const stop = new AbortController();
    const sending = channel.send(VIEW, READER, stop.signal);
    await box.nextAttempt();
    stop.abort();
    expect(await sending).toMatchObject({ permanent: false, reason: 'aborted' });
  });

  it('never starts a send', async () => {
    expect(await channel.send(VIEW, READER, AbortSignal.abort())).toMatchObject({ reason: 'aborted' });
    expect(box.connections).toBe(0);
  });

  it('lets the others in the queue go on', async () => {
    const stop = new AbortController();
    const first = channel.send(VIEW, READER, stop.signal);
    await box.nextAttempt();
    const second = channel.send(VIEW, READER, NEVER);
    box.setBehaviour('accept');
    stop.abort();
    expect(await first).toMatchObject({ reason: 'aborted' });
    expect(await second).toMatchObject({ outcome: 'sent' });
  });

  it('waits for the answer to what was handed over', async () => {
    box.setBehaviour('accept');
    const sending = channel.send(VIEW, READER, NEVER);
    await box.waitFor(1);
    await channel.close();
    expect(await sending).toMatchObject({ outcome: 'sent' });
  });

  it('fails what comes after, so that it is tried again elsewhere', async () => {
    await channel.close();
    expect(await channel.send(VIEW, READER, NEVER)).toMatchObject({ outcome: 'failed', permanent: false });
  });
});

describe('what is not sent at all', () => {
  it.each([
    [null, 'Court Crier <crier@example.org>', 'No mail is sent until SMTP_URL is set.'],
    ['smtp://127.0.0.1:1', null, 'No mail is sent until MAIL_FROM is set.'],
    ['smtp://127.0.0.1:1', 'Court Crier', 'No mail is sent until MAIL_FROM is set.'],
    [null, null, 'No mail is sent until SMTP_URL is set.'],
  ])('with the server %s and the sender %s it waits', async (smtpUrl, from, message) => {
    expect(await channelTo(smtpUrl, { from }).send(VIEW, READER, NEVER)).toEqual({
      outcome: 'failed',
      permanent: false,
      reason: 'not-configured',
      message,
      retryAfterMs: null,
    });
  });

  it('an address that is none is refused before any conversation', async () => {
    const box = await mailbox();
    const reader = { ...READER, address: 'reader@example.net\r\nBcc: other@example.net' };
    expect(await channelTo(box.url).send(VIEW, reader, NEVER)).toMatchObject({
      permanent: true,
      destination: true,
      reason: 'bad-address',
    });
    expect(box.connections).toBe(0);
  });
});
