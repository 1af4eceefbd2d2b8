import { describe, expect, it } from 'vitest';
import { isSnsAddress, readProviderReport } from './provider.ts';
import { postmarkBounce, sesBounce, sesComplaint, snsEnvelope } from './provider.fixture.ts';

function reportsOf(post: unknown) {
  const reading = readProviderReport(post);
  if (!reading.ok || !('reports' in reading)) throw new Error(JSON.stringify(reading));
  return reading.reports;
}

describe('a bounce of Amazon SES', () => {
  it('names our mail, the address, the status and the words of the server', () => {
    const expected = [
      {
        addresses: ['gone@news.example'],
        report: {
          kind: 'delivery',
          messageId: '<7.abc@crier.example>',
          recipients: [
            {
              address: 'gone@news.example',
              action: 'failed',
              status: '5.1.1',
              words: '550 5.1.1 <gone@news.example>... User unknown',
            },
          ],
        },
      },
    ];
    const bounce = sesBounce({ messageId: '7.abc@crier.example' });
    expect(reportsOf(bounce)).toEqual(expected);
    expect(reportsOf(snsEnvelope(bounce))).toEqual(expected);
    expect(reportsOf({ ...bounce, notificationType: undefined, eventType: 'Bounce' })).toEqual(expected);
  });

  it('finds our Message-ID among the headers, whatever their case, and brackets it once', () => {
    const bounce = sesBounce({ messageId: null });
    const mail = { headers: [{ name: 'MESSAGE-ID', value: '<8.def@crier.example>' }] };
    expect(reportsOf({ ...bounce, mail })[0]?.report.messageId).toBe('<8.def@crier.example>');
    expect(reportsOf({ ...bounce, mail: {} })[0]?.report.messageId).toBeNull();
  });

  it('that is transient or undetermined is no lasting failure', () => {
    for (const bounceType of ['Transient', 'Undetermined']) {
      const [one] = reportsOf(sesBounce({ messageId: null, bounceType }));
      expect(one?.report).toMatchObject({ recipients: [{ action: 'delayed' }] });
    }
  });
});

describe('a complaint', () => {
  it('of Amazon SES is one per reader', () => {
    expect(reportsOf(sesComplaint({ messageId: '9@crier.example' }))).toEqual([
      { addresses: ['gone@news.example'], report: { kind: 'complaint', messageId: '<9@crier.example>' } },
    ]);
  });

  it('that says "not spam" asks for nothing', () => {
    expect(reportsOf(sesComplaint({ messageId: null, feedback: 'not-spam' }))).toEqual([]);
  });

  it.each([
    [{ RecordType: 'SpamComplaint', Type: 'SpamComplaint', TypeCode: 512 }],
    [{ RecordType: 'Bounce', Type: 'Unsubscribe', TypeCode: 16 }],
  ])('of Postmark: %j', (over) => {
    expect(reportsOf({ ...postmarkBounce(), ...over })).toEqual([
      { addresses: ['gone@news.example'], report: { kind: 'complaint', messageId: null } },
    ]);
  });
});

describe('a bounce of Postmark', () => {
  it.each([
    ['HardBounce', 1, 'failed', '5.1.1'],
    ['BadEmailAddress', 100_000, 'failed', '5.1.1'],
    ['SoftBounce', 4096, 'delayed', '4.2.2'],
    ['Blocked', 100_006, 'delayed', '4.2.2'],
  ])('%s (%i) is %s', (Type, TypeCode, action, status) => {
    const [one] = reportsOf({ ...postmarkBounce(), Type, TypeCode, Details: 'smtp;452 4.2.2 mailbox full' });
    expect(one).toMatchObject({
      addresses: ['gone@news.example'],
      report: { messageId: null, recipients: [{ action, status, words: 'smtp;452 4.2.2 mailbox full' }] },
    });
  });
});

describe('what is no report', () => {
  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ Type: 'Other' }],
    [{ notificationType: 'Bounce' }],
    [{ RecordType: 'Open', Type: 'x', TypeCode: 1, Email: 'a@b.example' }],
  ])('%j is refused', (post) => {
    expect(readProviderReport(post)).toMatchObject({ ok: false });
  });

  it('a topic’s own messages and deliveries ask for nothing', () => {
    expect(reportsOf({ Type: 'Notification', Message: 'Successfully validated SNS topic' })).toEqual([]);
    expect(reportsOf({ Type: 'UnsubscribeConfirmation', Message: 'x' })).toEqual([]);
    expect(reportsOf({ notificationType: 'Delivery', mail: {} })).toEqual([]);
  });

  it('a confirmation leads to Amazon and nowhere else', () => {
    const ask = (SubscribeURL: string) =>
      readProviderReport({ Type: 'SubscriptionConfirmation', Message: '', SubscribeURL });
    const url = 'https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=t';
    expect(ask(url)).toEqual({ ok: true, confirmUrl: url });
    expect(ask('http://169.254.169.254/latest')).toMatchObject({ ok: false });
  });

  it.each([
    ['https://sns.eu-west-1.amazonaws.com/?Token=t', true],
    ['https://sns.cn-north-1.amazonaws.com.cn/?Token=t', true],
    ['http://sns.eu-west-1.amazonaws.com/', false],
    ['https://sns.eu-west-1.amazonaws.com.evil.example/', false],
    ['https://sns.eu-west-1.amazonaws.com@evil.example/', false],
    ['https://user@sns.eu-west-1.amazonaws.com/', false],
    ['https://sns.eu-west-1.amazonaws.com:8443/', false],
    ['https://s3.eu-west-1.amazonaws.com/', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%j: %s', (url, expected) => {
    expect(isSnsAddress(url)).toBe(expected);
  });
});
