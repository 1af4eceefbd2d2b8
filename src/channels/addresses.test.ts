import { describe, expect, it } from 'vitest';
import { NOON, openFetcher } from '../fetch/loopback-site.ts';
import { createPostingChannels } from './posting-channels.ts';

const channels = new Map(createPostingChannels(openFetcher([]), () => NOON).map((one) => [one.id, one]));
const read = (id: string, raw: string, options: Record<string, string> = {}) =>
  channels.get(id)?.readAddress?.(raw, options);

describe('the address of a destination', () => {
  it.each([
    [
      'slack',
      'https://hooks.slack.com/services/T000/B000/XXXXSECRET',
      {},
      /^hooks\.slack\.com\/\.\.\.[0-9a-f]{8}$/,
    ],
    ['discord', 'https://discord.com/api/webhooks/1/SECRET', {}, /^discord\.com\/\.\.\.[0-9a-f]{8}$/],
    ['webhook', 'https://receiver.example/in?key=SECRET', {}, /^receiver\.example\/\.\.\.[0-9a-f]{8}$/],
    ['ntfy', 'https://ntfy.sh/SECRET-topic', {}, /^ntfy\.sh\/\.\.\.[0-9a-f]{8}$/],
    [
      'mastodon',
      'https://social.example/@crier',
      { token: 'SECRET' },
      /^social\.example\/\.\.\.[0-9a-f]{8}$/,
    ],
    ['bluesky', '@Crier.Example.org', { token: 'SECRET' }, /^@crier\.example\.org$/],
  ])('of %s is shown without its secret', (id, raw, options, shown) => {
    const reading = read(id, raw, options);
    expect(reading).toMatchObject({ ok: true, address: expect.stringMatching(shown) });
    expect(reading?.ok && reading.address).not.toContain('SECRET');
    expect(JSON.stringify(reading?.ok && reading.settings)).toContain('SECRET');
  });

  it.each([
    ['slack', 'http://hooks.slack.com/services/T/B/X', {}],
    ['slack', 'hooks.slack.com/services', {}],
    ['slack', 'ftp://hooks.slack.com/', {}],
    ['slack', 'https://user:password@hooks.slack.com/', {}],
    ['webhook', `https://receiver.example/${'a'.repeat(3000)}`, {}],
    ['webhook', 'https://receiver.example/', { secret: 'short' }],
    ['ntfy', 'https://push.example/', {}],
    ['ntfy', 'https://ntfy.sh/two words', {}],
    ['mastodon', 'https://social.example', {}],
    ['mastodon', 'https://social.example', { token: 't', visibility: 'loud' }],
    ['mastodon', 'https://social.example', { token: 't', limit: '3' }],
    ['bluesky', 'a handle', { token: 't' }],
    ['bluesky', 'bot.example.org', {}],
  ])('of %s is refused in words that do not repeat it: %s', (id, raw, options) => {
    const reading = read(id, raw, options);
    expect(reading).toMatchObject({ ok: false, problem: expect.stringMatching(/^.{10,}$/) });
    expect(reading?.ok === false && reading.problem).not.toContain(raw);
  });

  it('of a webhook brings a new secret unless the receiver has one', () => {
    const fresh = read('webhook', 'https://receiver.example/');
    expect(fresh).toMatchObject({ ok: true, note: expect.stringContaining('whsec_') });
    const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
    expect(read('webhook', 'https://receiver.example/', { secret })).toEqual({
      ok: true,
      address: expect.any(String),
      settings: { url: 'https://receiver.example/', secrets: [secret] },
    });
  });

  it('of ntfy may lie below a path of the server', () => {
    expect(read('ntfy', 'https://push.example/ntfy/alerts', { token: 't' })).toMatchObject({
      settings: { server: 'https://push.example/ntfy/', topic: 'alerts', token: 't' },
    });
  });
});
