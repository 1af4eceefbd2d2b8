import { describe, expect, it } from 'vitest';
import { readMailReport, REPORT_BYTES } from './parse.ts';
import { sampleBounce, sampleComplaint } from './sample.fixture.ts';

const ID = '<41.aabbccddeeff@crier.example>';

describe('a bounce', () => {
  it.each(['message/rfc822', 'text/rfc822-headers'] as const)(
    'that returns the mail as %s is read',
    async (returned) => {
      expect(await readMailReport(sampleBounce({ messageId: ID, returned }))).toEqual({
        ok: true,
        report: {
          kind: 'delivery',
          messageId: ID,
          recipients: [
            {
              address: 'gone@news.example',
              action: 'failed',
              status: '5.1.1',
              words: '550 5.1.1 <gone@news.example>: Recipient address rejected: User unknown',
            },
          ],
        },
      });
    },
  );

  it.each([
    ['delayed', '4.4.1', { action: 'delayed', status: '4.4.1' }],
    ['relayed', '2.0.0', { action: 'other', status: '2.0.0' }],
    ['failed', 'unknown', { action: 'failed', status: null }],
  ])('with action %s and status %s says so', async (action, status, expected) => {
    const reading = await readMailReport(sampleBounce({ messageId: ID, action, status }));
    expect(reading).toMatchObject({ ok: true, report: { recipients: [expected] } });
  });

  it('may name no mail', async () => {
    expect(await readMailReport(sampleBounce({ messageId: null }))).toMatchObject({
      report: { messageId: null },
    });
  });
});

describe('a complaint', () => {
  it.each(['abuse', 'fraud', 'opt-out'])('of type %s is read', async (type) => {
    expect(await readMailReport(sampleComplaint(ID, type))).toEqual({
      ok: true,
      report: { kind: 'complaint', messageId: ID },
    });
  });

  it('that says a mail was no spam asks for nothing', async () => {
    expect(await readMailReport(sampleComplaint(ID, 'not-spam'))).toMatchObject({ ok: false });
  });
});

describe('anything else', () => {
  it.each([
    ['an ordinary mail', Buffer.from('From: a@b.example\r\nSubject: Out of office\r\n\r\nI am away.')],
    ['nothing', Buffer.alloc(0)],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['a bounce cut off', sampleBounce({ messageId: ID }).subarray(0, 420)],
    ['too much', Buffer.alloc(REPORT_BYTES + 1, 65)],
  ])('is refused in one sentence: %s', async (_what, raw) => {
    expect(await readMailReport(raw)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^[^.\n]{10,}$/),
    });
  });
});
