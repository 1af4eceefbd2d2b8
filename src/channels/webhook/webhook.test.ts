import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeAll, openFetcher } from '../../fetch/loopback-site.ts';
import {
  sampleItem,
  sampleRecipient,
  sampleView,
  startReceiver,
  type Receiver,
} from '../receiver.fixture.ts';
import { createWebhookChannel } from './index.ts';
import { webhookPayload } from './payload.ts';
import { isSecret, newSecret, retireSecret, rotateSecret } from './signature.ts';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await closeAll();
  await receiver.close();
});

/** The reference library judges time stamps by the wall clock. */
const now = new Date();

async function deliver(settings: Record<string, unknown>) {
  const channel = createWebhookChannel(openFetcher([receiver.host]), () => now);
  await channel.send(sampleView(), sampleRecipient(settings), new AbortController().signal);
  const message = receiver.received.at(-1);
  if (!message) throw new Error('nothing came');
  return { body: message.body, headers: message.headers as Record<string, string> };
}

function verified(secret: string, message: { body: string; headers: Record<string, string> }): boolean {
  try {
    new Webhook(secret).verify(message.body, message.headers);
    return true;
  } catch {
    return false;
  }
}

describe('a webhook', () => {
  const settings = () => ({ url: `${receiver.url}/in`, secrets: [newSecret()] });

  it('is signed as the reference library expects', async () => {
    const given = settings();
    const message = await deliver(given);
    expect(verified(given.secrets[0] ?? '', message)).toBe(true);
    expect(verified(newSecret(), message)).toBe(false);
    expect(
      verified(given.secrets[0] ?? '', { ...message, body: message.body.replace('granted', 'denied') }),
    ).toBe(false);
  });

  it('is signed by both secrets while one replaces the other, and by the new one alone afterwards', async () => {
    const old = settings();
    const rotated = rotateSecret(old);
    const both = await deliver(rotated.settings);
    expect([verified(old.secrets[0] ?? '', both), verified(rotated.secret, both)]).toEqual([true, true]);
    const after = await deliver(retireSecret(rotated.settings));
    expect([verified(old.secrets[0] ?? '', after), verified(rotated.secret, after)]).toEqual([false, true]);
  });

  it('keeps two secrets at most', () => {
    const once = rotateSecret({ secrets: ['a'] });
    const twice = rotateSecret(once.settings);
    expect(twice.settings['secrets']).toEqual([twice.secret, once.secret]);
  });

  it('carries the same id and the same body when it is repeated', async () => {
    const given = settings();
    const first = await deliver(given);
    const second = await deliver(given);
    expect(first.headers['webhook-id']).toBe('41.aabbccddeeff');
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(second.body).toBe(first.body);
  });

  it('says which version of the format it is', async () => {
    expect(JSON.parse((await deliver(settings())).body)).toMatchObject({
      type: 'alert.batch',
      version: 1,
      timestamp: '2025-05-30T17:05:00.000Z',
      data: {
        id: '41.aabbccddeeff',
        title: 'CHNV parole terminations',
        omitted: 0,
        items: [{ headline: 'Stay granted', docket: { court: 'scotus', number: '24A1079' } }],
      },
    });
  });

  it('leaves out redlines, then the least important items, when there are too many', () => {
    const redline = [{ kind: 'same' as const, text: 'word '.repeat(4000) }];
    const heavy = sampleView({ items: Array.from({ length: 40 }, () => sampleItem({ redline })) });
    const few = webhookPayload(heavy, 'x').data;
    expect([few.items.length, few.omitted, few.items[0]?.redline]).toEqual([40, 0, null]);
    const many = webhookPayload(
      sampleView({ items: Array.from({ length: 5000 }, () => sampleItem()) }),
      'x',
    ).data;
    expect(many.items.length + many.omitted).toBe(5000);
    expect(many.items.length).toBeGreaterThan(100);
  });
});

describe('the secret of a webhook', () => {
  it.each([
    [newSecret(), true],
    [`whsec_${Buffer.alloc(24).toString('base64')}`, true],
    [`whsec_${Buffer.alloc(23).toString('base64')}`, false],
    [`whsec_${Buffer.alloc(65).toString('base64')}`, false],
    ['whsec_', false],
    ['password', false],
    ['whsec_not base64!', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isSecret(text)).toBe(expected);
  });
});
