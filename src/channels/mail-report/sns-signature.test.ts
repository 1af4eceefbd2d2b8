import { createVerify, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SNS_CERTIFICATE, snsEnvelope, snsSigned } from './provider.fixture.ts';
import { isSignedBy, isSnsPost, readSigned, signedText } from './sns-signature.ts';

const NOW = new Date('2026-11-27T00:00:00Z');
const CONFIRMATION = {
  Type: 'SubscriptionConfirmation',
  MessageId: '165545c9-2a5c-472c-8df2-7ff2be2b3b1b',
  Token: '2336412f37',
  TopicArn: 'arn:aws:sns:us-west-2:123456789012:MyTopic',
  Message: 'You have chosen to subscribe to the topic.',
  SubscribeURL: 'https://sns.us-west-2.amazonaws.com/?Action=ConfirmSubscription&Token=2336412f37',
  Timestamp: '2012-04-26T20:45:04.751Z',
};

function holds(post: unknown, now = NOW): boolean {
  const signed = readSigned(post);
  return signed !== null && isSignedBy(signed, SNS_CERTIFICATE, now);
}

describe('a signature of Amazon SNS', () => {
  it('is over the fields that Amazon names, in their order, absent ones left out', () => {
    const post = { Type: 'Notification', TopicArn: 'arn', Timestamp: 't', MessageId: 'id', Message: 'm\nn' };
    expect(signedText(post).toString()).toBe(
      'Message\nm\nn\nMessageId\nid\nTimestamp\nt\nTopicArn\narn\nType\nNotification\n',
    );
    expect(signedText({ ...post, Subject: 's' }).toString()).toContain(
      'MessageId\nid\nSubject\ns\nTimestamp',
    );
    expect(signedText(CONFIRMATION).toString()).toMatch(/SubscribeURL\n.+\nTimestamp\n.+\nToken\n/s);
  });

  it.each([
    ['1', 'RSA-SHA1'],
    ['2', 'RSA-SHA256'],
  ] as const)('holds in version %s, also to an independent reading of the rule', (version, algorithm) => {
    const post = snsSigned(snsEnvelope({ hello: 'world' }), version);
    expect(holds(post)).toBe(true);
    const { Message, MessageId, Timestamp, TopicArn } = snsEnvelope({ hello: 'world' });
    const text = `Message\n${Message}\nMessageId\n${MessageId}\nTimestamp\n${Timestamp}\nTopicArn\n${TopicArn}\nType\nNotification\n`;
    const key = new X509Certificate(SNS_CERTIFICATE).publicKey;
    expect(createVerify(algorithm).update(text).verify(key, post.Signature, 'base64')).toBe(true);
    expect(holds(snsSigned(CONFIRMATION, version))).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another message', { Message: '{}' }],
    ['a subject put in', { Subject: 'Hello' }],
    ['another version', { SignatureVersion: '2' }],
    ['a version nobody knows', { SignatureVersion: '3' }],
    ['no signature', { Signature: undefined }],
    ['another signature', { Signature: Buffer.from('other').toString('base64') }],
    ['no base64', { Signature: '***' }],
    [
      'a certificate of somebody else',
      { SigningCertURL: 'https://sns.us-west-2.amazonaws.com.evil.example/a.pem' },
    ],
    ['a certificate without TLS', { SigningCertURL: 'http://sns.us-west-2.amazonaws.com/a.pem' }],
    ['no certificate', { SigningCertURL: 'https://sns.us-west-2.amazonaws.com/?Action=ConfirmSubscription' }],
  ])('fails with %s', (_, change) => {
    expect(holds({ ...snsSigned(snsEnvelope({ hello: 'world' })), ...change })).toBe(false);
  });

  it('fails outside the life of its certificate, and without one', () => {
    const post = snsSigned(snsEnvelope({}));
    expect(holds(post, new Date('2020-01-01T00:00:00Z'))).toBe(false);
    expect(holds(post, new Date('2300-01-01T00:00:00Z'))).toBe(false);
    expect(isSignedBy(readSigned(post) ?? ({} as never), 'no certificate', NOW)).toBe(false);
  });

  it('is asked for where a post says that it comes from SNS, and nowhere else', () => {
    expect([snsEnvelope({}), CONFIRMATION].every(isSnsPost)).toBe(true);
    expect(isSnsPost({ Type: 'HardBounce', TypeCode: 1, Email: 'gone@news.example' })).toBe(false);
  });
});
