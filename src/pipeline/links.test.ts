import { describe, expect, it } from 'vitest';
import { pathSegment, readSubscriptionToken, signSubscription, subscriptionLinks } from './links.ts';

const KEY = 'a key of this installation';
const ID = '0b0f3f0e-6c5a-4d8e-9d6e-1a2b3c4d5e6f';

describe('signed links in mail', () => {
  it('speak for one subscription and one purpose', () => {
    const token = signSubscription(KEY, 'unsubscribe', ID);
    expect(readSubscriptionToken(KEY, 'unsubscribe', token)).toBe(ID);
    expect(readSubscriptionToken(KEY, 'manage', token)).toBeNull();
    expect(readSubscriptionToken('another key', 'unsubscribe', token)).toBeNull();
  });

  it.each([
    ['', 'nothing'],
    [ID, 'an id alone'],
    [`${ID}.`, 'an empty signature'],
    [
      `${ID.replace('0', '1')}.${signSubscription(KEY, 'unsubscribe', ID).split('.')[1]}`,
      'the signature of another',
    ],
    [`${signSubscription(KEY, 'unsubscribe', ID)}x`, 'a longer signature'],
    ["' or 1=1 --.x", 'an attempt'],
  ])('refuse %s (%s)', (token) => {
    expect(readSubscriptionToken(KEY, 'unsubscribe', token)).toBeNull();
  });

  it('stand under the public address', () => {
    const links = subscriptionLinks({ publicUrl: 'https://crier.example', linkKey: KEY }, ID);
    expect(links.unsubscribeUrl).toMatch(/^https:\/\/crier\.example\/unsubscribe\?t=[\w.-]+$/);
  });
});

describe('a path segment', () => {
  it.each([
    ['1:25-cv-10495', '1:25-cv-10495'],
    ['a/b ?', 'a%2Fb%20%3F'],
  ])('%s', (text, segment) => {
    expect(pathSegment(text)).toBe(segment);
  });
});
