import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeAll, NOON, openFetcher } from '../fetch/loopback-site.ts';
import { createPostingChannels } from './posting-channels.ts';
import {
  sampleItem,
  sampleRecipient,
  sampleView,
  startReceiver,
  type Answer,
  type Receiver,
} from './receiver.fixture.ts';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await closeAll();
  await receiver.close();
});

function channelOf(id: string) {
  const channel = createPostingChannels(openFetcher([receiver.host]), () => NOON).find(
    (one) => one.id === id,
  );
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}

function settingsOf(id: string): Record<string, unknown> {
  const token = 'token-0123456789';
  if (id === 'ntfy') return { server: `${receiver.url}/`, topic: 'alerts', token };
  if (id === 'mastodon') return { server: receiver.url, token };
  if (id === 'bluesky') return { service: receiver.url, identifier: 'crier.example.org', password: token };
  return { url: `${receiver.url}/hook` };
}

async function send(id: string, answer: Answer) {
  receiver.answer(answer);
  const channel = channelOf(id);
  return channel.send(sampleView(), sampleRecipient(settingsOf(id)), new AbortController().signal);
}

describe('answers that mean more than their status', () => {
  it.each<[string, Answer, object]>([
    ['slack', { status: 404, body: 'no_service' }, { permanent: true, destination: true, reason: 'gone' }],
    [
      'slack',
      { status: 410, body: 'channel_is_archived' },
      { permanent: true, destination: true, confirmed: true },
    ],
    [
      'slack',
      { status: 403, body: 'action_prohibited' },
      { permanent: true, destination: true, reason: 'refused' },
    ],
    ['slack', { status: 400, body: 'invalid_payload' }, { permanent: true, reason: 'content-refused' }],
    [
      'discord',
      { status: 404, body: '{"message":"Unknown Webhook","code":10015}' },
      { permanent: true, destination: true },
    ],
    [
      'discord',
      { status: 401, body: '{"message":"Invalid Webhook Token","code":50027}' },
      { permanent: true, destination: true },
    ],
    [
      'discord',
      { status: 429, body: '{"retry_after":64.57,"global":false}' },
      { permanent: false, retryAfterMs: 64_570 },
    ],
    ['discord', { status: 429, body: '{"retry_after":1e12}' }, { permanent: false, retryAfterMs: 3_600_000 }],
    [
      'teams',
      { status: 404, body: '{"error":{"code":"WorkflowNotFound"}}' },
      { permanent: true, destination: true },
    ],
    [
      'teams',
      { status: 401, body: '{"error":{"code":"DirectApiAuthorizationRequired"}}' },
      { permanent: true, destination: true },
    ],
    [
      'mattermost',
      { status: 400, body: '{"id":"web.incoming_webhook.invalid.app_error"}' },
      { permanent: true, destination: true },
    ],
    [
      'mattermost',
      { status: 400, body: '{"id":"web.incoming_webhook.text.app_error"}' },
      { permanent: true, reason: 'content-refused' },
    ],
    ['ntfy', { status: 403, body: '{"code":40301}' }, { permanent: true, destination: true, reason: 'auth' }],
    [
      'mastodon',
      { status: 401, body: '{"error":"The access token was revoked"}' },
      { permanent: true, destination: true, confirmed: true },
    ],
    [
      'mastodon',
      { status: 429, headers: { 'x-ratelimit-reset': '2025-05-30T12:05:00.000Z' } },
      { permanent: false, retryAfterMs: 300_000 },
    ],
    [
      'mastodon',
      { status: 429, headers: { 'x-ratelimit-reset': 'soon' } },
      { permanent: false, retryAfterMs: null },
    ],
    [
      'bluesky',
      { status: 401, body: '{"error":"AuthenticationRequired"}' },
      { permanent: true, destination: true, reason: 'auth' },
    ],
    [
      'bluesky',
      { status: 400, body: '{"error":"AccountTakedown"}' },
      { permanent: true, destination: true, reason: 'gone' },
    ],
    [
      'bluesky',
      { status: 429, headers: { 'ratelimit-reset': String(NOON.getTime() / 1000 + 90) } },
      { permanent: false, retryAfterMs: 90_000 },
    ],
    ['bluesky', { status: 200, body: 'no json' }, { permanent: false, reason: 'protocol' }],
  ])('%s: %j', async (id, answer, expected) => {
    expect(await send(id, answer)).toMatchObject({ outcome: 'failed', ...expected });
  });

  it('keeps an answer in the ledger short and on one line', async () => {
    const result = await send('slack', { status: 500, body: 'line\n'.repeat(5000) });
    expect(result).toMatchObject({ message: expect.stringMatching(/^500 line line [^\n]{1,300}$/) });
  });
});

describe('a session of the Bluesky bot', () => {
  const view = sampleView();
  const sendAll = (count: number) => {
    const channel = channelOf('bluesky');
    const recipient = sampleRecipient(settingsOf('bluesky'));
    const once = () => channel.send(view, recipient, new AbortController().signal);
    return Array.from({ length: count }).reduce<Promise<unknown>>(
      (before) => before.then(once),
      Promise.resolve(),
    );
  };
  const paths = () => receiver.received.map(({ path }) => path.split('.').at(-1));

  it('is opened once and kept', async () => {
    receiver.answer({ status: 200, body: '{"accessJwt":"jwt-1","did":"did:plc:bot"}' });
    await sendAll(2);
    expect(paths()).toEqual(['createSession', 'putRecord', 'putRecord']);
  });

  it('is opened again when the server has ended it', async () => {
    let refused = 0;
    receiver.answer(({ path }) => {
      if (path.endsWith('createSession'))
        return { status: 200, body: '{"accessJwt":"jwt-1","did":"did:plc:bot"}' };
      return paths().length === 3 && refused++ === 0
        ? { status: 400, body: '{"error":"ExpiredToken"}' }
        : { status: 200 };
    });
    await sendAll(2);
    expect(paths()).toEqual(['createSession', 'putRecord', 'putRecord', 'createSession', 'putRecord']);
  });

  it('puts a repeat under the same key, and another delivery under another', async () => {
    receiver.answer({ status: 200, body: '{"accessJwt":"jwt-1","did":"did:plc:bot"}' });
    await sendAll(2);
    const keys = receiver.received.slice(1).map(({ body }) => (JSON.parse(body) as { rkey: string }).rkey);
    expect(keys[0]).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
    expect(keys[1]).toBe(keys[0]);
  });
});

describe('posts of a public bot', () => {
  it('link the page of the change by the bytes of the text', async () => {
    receiver.answer({ status: 200, body: '{"accessJwt":"jwt-1","did":"did:plc:bot"}' });
    const item = sampleItem({ quote: 'Ministè a deside: “ÒDONANS” 👩‍👩‍👧‍👦 '.repeat(40) });
    await channelOf('bluesky').send(
      sampleView({ items: [item], language: 'ht' }),
      sampleRecipient(settingsOf('bluesky')),
      new AbortController().signal,
    );
    const { record } = JSON.parse(receiver.received.at(-1)?.body ?? '') as {
      record: { text: string; langs: string[]; facets: { index: { byteStart: number; byteEnd: number } }[] };
    };
    const { byteStart = 0, byteEnd = 0 } = record.facets[0]?.index ?? {};
    expect(Buffer.from(record.text).subarray(byteStart, byteEnd).toString()).toBe('crier.example/c/7');
    expect(record.langs).toEqual(['ht']);
  });

  it('carry the message id, so that Mastodon makes one post of a repeat', async () => {
    await send('mastodon', { status: 200 });
    expect(receiver.received[0]?.headers).toMatchObject({
      authorization: 'Bearer token-0123456789',
      'idempotency-key': '<41.aabbccddeeff@crier.example>',
    });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      status:
        'Stay granted\nNoem v. Doe, 24A1079 (U.S.)\n\n“Application for stay presented to Justice Jackson and by her referred to the Court is granted.”\n\nhttps://crier.example/c/7',
      language: 'en',
      visibility: 'public',
    });
  });
});
