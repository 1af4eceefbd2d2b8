import { describe, expect, it } from 'vitest';
import { bareMessageId, listId, mailDate, threadOf, unsubscribeHeader } from './headers.ts';
import { PRESS_RELEASE, STAY_GRANTED } from './sample-items.ts';
import { READER, sampleView } from './sample-views.ts';

const HOST = 'crier.example.org';

describe('threads', () => {
  it('mails of one docket share a root, whatever else differs', () => {
    const first = threadOf(sampleView([STAY_GRANTED]), HOST);
    const later = threadOf(sampleView([{ ...STAY_GRANTED, changeId: 9, headline: 'Judgment issued' }]), HOST);
    expect(later).toBe(first);
    expect(first).toMatch(/^<thread\.[0-9a-f]{24}@crier\.example\.org>$/);
  });

  it('another docket is another thread, and so is a mail about several', () => {
    const one = threadOf(sampleView([STAY_GRANTED]), HOST);
    const other = threadOf(sampleView([PRESS_RELEASE]), HOST);
    const both = threadOf(sampleView([STAY_GRANTED, PRESS_RELEASE]), HOST);
    expect(new Set([one, other, both]).size).toBe(3);
    expect(threadOf(sampleView([PRESS_RELEASE, STAY_GRANTED]), HOST)).toBe(both);
  });
});

describe('list ids', () => {
  it.each([
    ['https://crier.example.org/m/chnv-parole', 'chnv-parole.m.crier.example.org'],
    ['https://crier.example.org/d/mad/1%3A25-cv-10495', '1-25-cv-10495.mad.d.crier.example.org'],
    ['https://crier.example.org/d/mad/%E0%A4%A', 'e0-a4-a.mad.d.crier.example.org'],
    [null, 'my-docket.crier.example.org'],
    ['https://crier.example.org/m/%0D%0ABcc:x', 'bcc-x.m.crier.example.org'],
  ])('of %s is %s', (titleUrl, id) => {
    expect(listId({ title: 'My docket!', titleUrl }, HOST).id).toBe(id);
  });
});

describe('other headers', () => {
  it('takes a Message-ID with or without its brackets', () => {
    expect(bareMessageId('<a@b>')).toBe('a@b');
    expect(bareMessageId(' a@b ')).toBe('a@b');
  });

  it('writes dates as mail does', () => {
    expect(mailDate(new Date('2025-05-30T19:12:04Z'))).toBe('Fri, 30 May 2025 19:12:04 +0000');
  });

  it('offers a mailbox for unsubscribing only where somebody reads it', () => {
    expect(unsubscribeHeader(READER, null)).toBe(`<${READER.unsubscribeUrl}>`);
    expect(unsubscribeHeader(READER, 'stop@example.org')).toBe(
      `<${READER.unsubscribeUrl}>,\r\n <mailto:stop@example.org?subject=unsubscribe>`,
    );
  });
});
