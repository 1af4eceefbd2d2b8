import type { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  postmarkBounce,
  sesBounce,
  sesComplaint,
  SNS_CERTIFICATE,
  snsEnvelope,
  snsSigned,
} from '../../../src/channels/mail-report/provider.fixture.ts';
import { sampleBounce, sampleComplaint } from '../../../src/channels/mail-report/sample.fixture.ts';
import { createSite } from '../../../src/web/site.ts';
import { listDestinations } from '../../../src/store/destinations.ts';
import { waysOfChange } from '../../../src/store/ledger.ts';
import { listSubscriptions } from '../../../src/store/subscribers.ts';
import type { Fetcher, FetchOutcome } from '../../../src/fetch/outcome.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

const SECRET = 'a-long-random-word-0123';
const EMAIL = 'gone@news.example';

let house: TestHouse;
let site: Hono;
let messageId: string;
let changeId: number;
const db = () => house.app.house.db.read;

async function open(): Promise<void> {
  house = await openTellingHouse({ env: { MAIL_HOOK_SECRET: SECRET } });
  site = createSite({ ...house.app, house: { ...house.app.house, fetcher: amazon } });
  await follow(house, { email: EMAIL });
  await follow(house, { email: 'neighbour@news.example' });
  ({ changeId } = await record(house, orderFiled()));
  await tellAll(house);
  messageId = house.mailbox.messages.find(({ envelope }) => envelope.to.includes(EMAIL))?.messageId ?? '';
}
const close = () => house.close();

beforeEach(() => {
  asked = [];
  answers = CERTIFICATE;
});

/** Amazon's hosts cannot be had on loopback; what is asked of them is one certificate and one confirmation. */
let asked: string[] = [];
let answers: FetchOutcome;
const amazon: Fetcher = {
  ...({} as Fetcher),
  fetch: async ({ url }) => {
    asked.push(url);
    return answers.kind === 'ok' ? { ...answers, url } : answers;
  },
};
const CERTIFICATE = { kind: 'ok', body: SNS_CERTIFICATE, status: 200 } as unknown as FetchOutcome;
const UNREACHABLE = { kind: 'fault', reason: 'connect' } as unknown as FetchOutcome;

async function post(body: unknown, { secret = SECRET, type = 'application/json' } = {}) {
  const response = await site.request(`/hooks/mail/${secret}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

async function stateOf(address: string) {
  return (await listDestinations(db(), { address }))[0]?.state;
}

describe('a report that comes by webhook', () => {
  beforeEach(open);
  afterEach(close);

  it.each<[string, () => unknown, string]>([
    ['a raw bounce', () => sampleBounce({ messageId }), 'message/rfc822'],
    ['a raw bounce of any type', () => sampleBounce({ messageId }), 'application/octet-stream'],
    ['Amazon SES', () => sesBounce({ messageId }), 'application/json'],
    [
      'Amazon SES through SNS, as plain text',
      () => snsSigned(snsEnvelope(sesBounce({ messageId })), '2'),
      'text/plain; charset=UTF-8',
    ],
    ['Amazon SES without the original headers', () => sesBounce({ messageId: null }), 'application/json'],
    ['Postmark, in other letters', () => postmarkBounce('Gone@News.example'), 'application/json'],
  ])('closes the address of %s and shows it in the ledger', async (_what, body, type) => {
    const { status, text } = await post(body(), { type });
    expect([status, text]).toEqual([200, '{"reports":[{"kind":"hard-bounce","acted":"address closed"}]}']);
    expect(await stateOf(EMAIL)).toBe('disabled');
    expect(await stateOf('neighbour@news.example')).toBe('active');
    const ways = await waysOfChange(db(), changeId, 10);
    const way = ways.find(({ address }) => address === EMAIL);
    expect(way?.reports).toMatchObject([{ kind: 'hard-bounce', status: '5.1.1' }]);
  });

  it.each<[string, () => unknown]>([
    ['a raw complaint', () => sampleComplaint(messageId)],
    ['Amazon SES', () => snsSigned(snsEnvelope(sesComplaint({ messageId })))],
    [
      'Postmark',
      () => ({ ...postmarkBounce(), RecordType: 'SpamComplaint', Type: 'SpamComplaint', TypeCode: 512 }),
    ],
  ])('ends what goes to a reader who complains by %s', async (_what, body) => {
    expect((await post(body())).text).toContain('1 subscription ended');
    expect((await listSubscriptions(db())).map(({ email }) => email)).toEqual(['neighbour@news.example']);
  });

  it('that is transient closes nothing', async () => {
    expect((await post(sesBounce({ messageId, bounceType: 'Transient' }))).text).toContain('soft-bounce');
    expect(await stateOf(EMAIL)).toBe('active');
  });

  it('that comes twice does no more than once', async () => {
    await post(sesBounce({ messageId }));
    await post(sesBounce({ messageId }));
    expect(await stateOf(EMAIL)).toBe('disabled');
    expect((await listDestinations(db())).filter(({ state }) => state === 'disabled')).toHaveLength(1);
  });

  it('about somebody we never wrote to is answered so that nobody repeats it, and changes nothing', async () => {
    const { status, text } = await post(postmarkBounce('stranger@news.example'));
    expect(status).toBe(200);
    expect(text).toContain('no mail to this address');
    expect(text).not.toContain('stranger');
    expect(await stateOf(EMAIL)).toBe('active');
  });

  it('whose certificate cannot be had is to come again, and is believed then', async () => {
    const signed = snsSigned(snsEnvelope(sesBounce({ messageId })));
    answers = UNREACHABLE;
    expect((await post(signed)).status).toBe(503);
    expect(await stateOf(EMAIL)).toBe('active');
    answers = CERTIFICATE;
    expect((await post(signed)).status).toBe(200);
    expect(await stateOf(EMAIL)).toBe('disabled');
    await post(signed);
    expect(asked).toHaveLength(2);
  });
});

describe('a post that is refused', () => {
  // It changes nothing, so one house is enough.
  beforeAll(open);
  afterAll(close);

  it.each(['wrong-secret-0123456789', `${SECRET}x`, 'x'])('has another secret: %s', async (secret) => {
    expect((await post(sampleBounce({ messageId }), { secret })).status).toBe(404);
    expect(await stateOf(EMAIL)).toBe('active');
  });

  it.each([
    ['nothing', Buffer.from('')],
    ['no JSON', Buffer.from('{"Type": ')],
    ['no mail', Buffer.from('hello')],
    ['another mail', Buffer.from('Subject: Hello\r\n\r\nHow are you?\r\n')],
    ['a mail of another', sampleBounce({ messageId: '<1.000000000000@crier.example>' })],
  ])('holds %s', async (_what, body) => {
    expect((await post(body)).status).toBe(422);
  });

  it('sends us to an address that is none of Amazon’s', async () => {
    const SubscribeURL = `${house.site.url}/confirm`;
    const { status } = await post(
      snsSigned({ Type: 'SubscriptionConfirmation', Message: 'Confirm', SubscribeURL }),
    );
    expect(status).toBe(422);
    expect(asked.filter((url) => !url.endsWith('.pem'))).toEqual([]);
  });

  it('says that it comes from Amazon SNS and is not signed by it', async () => {
    const unsigned = snsEnvelope(sesBounce({ messageId }));
    const changed = { ...snsSigned(unsigned), Message: JSON.stringify(sesComplaint({ messageId })) };
    for (const forged of [unsigned, changed]) expect((await post(forged)).status).toBe(403);
    expect(await stateOf(EMAIL)).toBe('active');
    expect(await listSubscriptions(db())).toHaveLength(2);
  });

  it('comes to a house that takes none', async () => {
    const closed = createSite({ ...house.app, env: { ...house.app.env, mailHookSecret: null } });
    const response = await closed.request('/hooks/mail/null', { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
  });
});
