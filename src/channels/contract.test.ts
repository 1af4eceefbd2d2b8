import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { BatchView } from '../domain/alert-view.ts';
import { IMPORTANCES } from '../domain/event.ts';
import { closeAll, NOON, openFetcher } from '../fetch/loopback-site.ts';
import { blueskyPost } from './bluesky/post.ts';
import { KINDS, SECRET, SIGNING, TOKEN, type Kind } from './contract-kinds.fixture.ts';
import { discordMessage } from './discord/message.ts';
import { mastodonStatus } from './mastodon/status.ts';
import { mattermostMessage } from './mattermost/message.ts';
import { createPostingChannels } from './posting-channels.ts';
import {
  sampleItem,
  sampleRecipient,
  sampleView,
  startReceiver,
  type Answer,
  type Received,
  type Receiver,
} from './receiver.fixture.ts';
import { slackMessage } from './slack/message.ts';
import { teamsMessage } from './teams/message.ts';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await closeAll();
  await receiver.close();
});

const SESSION: Answer = { status: 200, body: JSON.stringify({ accessJwt: 'jwt', did: 'did:plc:bot' }) };

/** Answers the message in the given way; a session is opened first where the channel needs one. */
function answerMessage(kind: Kind, answer: Answer | 'hang' | 'drop') {
  receiver.answer((received) => (kind.isMessage && !kind.isMessage(received) ? SESSION : answer));
}

function open(kind: Kind, options: { allowed?: boolean } = {}) {
  const fetcher = openFetcher(options.allowed === false ? [] : [receiver.host]);
  const channel = createPostingChannels(fetcher, () => NOON).find(({ id }) => id === kind.id);
  if (!channel) throw new Error(`no channel ${kind.id}`);
  const recipient = sampleRecipient(kind.settings(receiver.url));
  const send = (view = sampleView(), signal = new AbortController().signal) =>
    channel.send(view, recipient, signal);
  return { channel, fetcher, send };
}

/** What the contract cannot say for all: how each syntax is kept out of reach. */
const HOSTILE = '<!channel> <@U123> @everyone [press](https://evil.example) **bold** # head & <b>';

describe.each<[string, () => string, readonly string[]]>([
  ['slack', () => JSON.stringify(slackMessage(hostile())), ['<!', '<@', '<b>', ' & ']],
  ['teams', () => JSON.stringify(teamsMessage(hostile())), ['"TextBlock"']],
  [
    'discord',
    () => discordMessage(hostile()).embeds[0]?.description ?? '',
    [' <', ' [', ' @', '**bold', ' # '],
  ],
  ['mattermost', () => mattermostMessage(hostile()).text, [' <', '@everyone', ' **bold', ' # ']],
  ['mastodon', () => mastodonStatus(hostile()).status, ['@everyone', '@U123']],
  ['bluesky', () => JSON.stringify(blueskyPost(hostile(), NOON).facets), ['evil']],
])('hostile court text in %s', (_id, build, forbidden) => {
  it('is no markup, no mention and no link', () => {
    for (const sign of forbidden) expect(build()).not.toContain(sign);
  });
});

function hostile(): BatchView {
  return sampleView({
    items: [
      sampleItem({ quote: `He wrote ${HOSTILE}`, documents: [], docket: null, url: null, subject: '' }),
    ],
  });
}

it('is kept by every channel that is registered', () => {
  const registered = createPostingChannels(openFetcher([]), () => NOON).map(({ id }) => id);
  expect(KINDS.map(({ id }) => id)).toEqual(registered);
});

describe.each(KINDS)('channel $id', (kind) => {
  it('hands a message over and keeps the answer of the server', async () => {
    answerMessage(kind, { status: 200, body: 'ok' });
    expect(await open(kind).send()).toEqual({ outcome: 'sent', response: '200 ok' });
    const message = receiver.received.find(kind.isMessage ?? (() => true));
    expect(message?.headers['content-type']).toContain('application/json');
    expect(message?.body).toContain('Stay granted');
    expect(message?.body).toContain('Noem v. Doe, 24A1079 (U.S.)');
    expect(message?.body).not.toContain('manage-token');
  });

  it.each<[number, boolean, string]>([
    [301, false, 'protocol'],
    [400, true, 'content-refused'],
    [404, false, 'refused'],
    [408, false, 'timeout'],
    [409, false, 'refused'],
    [410, true, 'gone'],
    [413, true, 'too-large'],
    [422, true, 'content-refused'],
    [429, false, 'rate-limited'],
    [500, false, 'server-error'],
    [502, false, 'server-error'],
    [503, false, 'server-error'],
  ])('takes %i for permanent: %s, %s', async (status, permanent, reason) => {
    answerMessage(kind, { status, body: 'no', headers: { location: 'http://127.0.0.1/' } });
    expect(await open(kind).send()).toMatchObject({ outcome: 'failed', permanent, reason });
  });

  it('closes a destination that says it is gone, without a second opinion', async () => {
    answerMessage(kind, { status: 410 });
    expect(await open(kind).send()).toMatchObject({ permanent: true, destination: true, confirmed: true });
  });

  it('waits as long as the server asks', async () => {
    answerMessage(kind, { status: 503, headers: { 'retry-after': '120' } });
    expect(await open(kind).send()).toMatchObject({ permanent: false, retryAfterMs: 120_000 });
  });

  it('tries again when the connection is dropped or refused', async () => {
    answerMessage(kind, 'drop');
    expect(await open(kind).send()).toMatchObject({ permanent: false, reason: 'connect' });
    const { send } = open(kind);
    await receiver.close();
    expect(await send()).toMatchObject({ permanent: false, reason: 'connect' });
    receiver = await startReceiver();
  });

  it('stops when told to, and can be tried again', async () => {
    answerMessage(kind, 'hang');
    const stop = new AbortController();
    const sending = open(kind).send(sampleView(), stop.signal);
    let last = await receiver.next();
    if (kind.isMessage && !kind.isMessage(last)) last = await receiver.next();
    stop.abort();
    expect(last.body).not.toBe('');
    expect(await sending).toMatchObject({ outcome: 'failed', permanent: false, reason: 'aborted' });
    expect(await open(kind).send(sampleView(), stop.signal)).toMatchObject({ reason: 'aborted' });
  });

  it('repeats no secret, even when the server does', async () => {
    const echo = ({ path, headers, body }: Received) => `${path} ${JSON.stringify(headers)} ${body}`;
    for (const status of [200, 400, 500]) {
      answerMessage(kind, { status, body: echo });
      const { send, fetcher } = open(kind);
      const told = JSON.stringify([await send(), fetcher.log]);
      for (const secret of [SECRET, TOKEN, SIGNING]) expect(told).not.toContain(secret);
    }
  });

  it('reaches no private address', async () => {
    const result = await open(kind, { allowed: false }).send();
    expect(result).toMatchObject({ outcome: 'failed', reason: 'address-blocked', permanent: false });
    expect(receiver.received).toEqual([]);
  });

  it('gives up a destination whose settings are lost', async () => {
    const { channel } = open(kind);
    const result = await channel.send(sampleView(), sampleRecipient({}), new AbortController().signal);
    expect(result).toMatchObject({ permanent: true, destination: true, reason: 'not-configured' });
  });

  test('keeps to the limits of its network whatever it is given', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { length, limit } of kind.within(view)) expect(length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 60 },
    );
  });

  // Machines have no use for such a note, so it never goes to a webhook.
  if (kind.id !== 'webhook')
    it.each([
      ['en', 'Nothing new'],
      ['es', 'Sin novedades'],
      ['ht', 'Pa gen anyen nouvo'],
    ])('says in %s that a digest had nothing to say', async (language, words) => {
      answerMessage(kind, { status: 200, body: 'ok' });
      const view = sampleView({ items: [], language });
      expect(await open(kind).send(view)).toMatchObject({ outcome: 'sent' });
      const message = receiver.received.find(kind.isMessage ?? (() => true));
      expect(message?.body).toContain(words);
      for (const { length, limit } of kind.within(view)) expect(length).toBeLessThanOrEqual(limit);
    });

  it('tells a burst of two hundred within its limits, the most important first', () => {
    const items = Array.from({ length: 200 }, (_, index) =>
      sampleItem({
        changeId: index,
        headline: `Order ${index}`,
        quote: 'Lorem ipsum dolor sit amet. '.repeat(60),
      }),
    );
    const view = sampleView({ items });
    for (const { length, limit } of kind.within(view)) expect(length).toBeLessThanOrEqual(limit);
  });
});

const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom(
        '<!channel> ',
        '@everyone ',
        '&',
        '*_~`',
        '👩‍👩‍👧‍👦',
        '\u0301',
        'é',
        '\\',
        '"',
        '\u202e',
      ),
      fc.nat(3000),
    )
    .map(([text, times]) => text.repeat(times)),
);
const anyItem = fc
  .record({
    headline: hostileText,
    subject: hostileText,
    quote: fc.option(hostileText),
    importance: fc.constantFrom(...IMPORTANCES),
    pageUrl: fc.oneof(
      fc.webUrl(),
      fc.constant('javascript:alert(1)'),
      fc.constant(`https://x.example/${'a'.repeat(1400)}`),
    ),
  })
  .map((over) => sampleItem(over));
const anyView: fc.Arbitrary<BatchView> = fc
  .record({
    title: hostileText,
    titleUrl: fc.option(fc.webUrl()),
    items: fc.array(anyItem, { maxLength: 30 }),
    language: fc.constantFrom('en', 'es', 'ht', 'xx'),
  })
  .map((over) => sampleView(over));
