import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { BatchView, Recipient } from '../../domain/alert-view.ts';
import { SEVERAL, STAY_GRANTED } from './sample-items.ts';
import { READER, SAMPLE_VIEWS, sampleView } from './sample-views.ts';
import { createTemplate } from './template.ts';

const SETTINGS = {
  from: 'Court Crier <crier@example.org>',
  host: 'crier.example.org',
  unsubscribeMailbox: null,
};
const SENT_AT = new Date('2025-05-30T19:12:31Z');

function rawOf(view: BatchView, recipient: Recipient = READER, settings = SETTINGS): Buffer {
  const addressee = { address: recipient.address, recipient, sentAt: SENT_AT };
  return createTemplate(view, settings).messageFor(addressee);
}

const mailOf = (...given: Parameters<typeof rawOf>) => simpleParser(rawOf(...given));

describe('the header', () => {
  it('says who writes, to whom, when, and bears the given Message-ID', async () => {
    const mail = await mailOf(sampleView([STAY_GRANTED]));
    expect(mail.from?.text).toBe('"Court Crier" <crier@example.org>');
    expect([mail.to].flat().map((to) => to?.text)).toEqual(['reader@example.net']);
    expect(mail.date).toEqual(new Date('2025-05-30T19:12:31Z'));
    expect(mail.messageId).toBe('<batch-77.delivery-1@crier.example.org>');
  });

  it('lets a mail program end the subscription with one click', () => {
    const raw = rawOf(sampleView([STAY_GRANTED])).toString();
    expect(raw).toContain(`List-Unsubscribe: <${READER.unsubscribeUrl}>\r\n`);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  it('names the list and asks for no automatic answers', async () => {
    const { headers } = await mailOf(sampleView([STAY_GRANTED]));
    const list = headers.get('list') as { id?: { id?: string; name?: string } };
    expect(list.id).toEqual({ id: 'chnv-parole.m.crier.example.org', name: 'CHNV parole terminations' });
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('precedence')).toBe('bulk');
    expect(headers.get('x-auto-response-suppress')).toBe('All');
  });

  it('joins the thread of the docket', async () => {
    const mail = await mailOf(sampleView([STAY_GRANTED]));
    expect(mail.inReplyTo).toMatch(/^<thread\./);
    expect(mail.references).toBe(mail.inReplyTo);
  });

  it('is plain ASCII for any title', async () => {
    const title = 'Libertad condicional – “CHNV” für 中文 😀';
    const raw = rawOf(sampleView([{ ...STAY_GRANTED, headline: title }], { title }));
    const head = raw.subarray(0, raw.indexOf('\r\n\r\n')).toString('latin1');
    expect(head).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    const mail = await simpleParser(raw);
    expect(mail.subject).toBe(`${title} - Noem v. Doe, 24A1079 (U.S.)`);
    const listName = (mail.headers.get('list') as { id: { name: string } }).id.name;
    expect((await simpleParser(`Subject: ${listName}\r\n\r\n`)).subject).toBe(title);
  });

  it.each(['headline', 'subject', 'caption', 'quote', 'correction'] as const)(
    'gains no line from a line end in the %s',
    async (field) => {
      const attack = 'x\r\nBcc: victim@example.net\r\n\r\nHello';
      const view = sampleView([{ ...STAY_GRANTED, [field]: attack }], { title: attack });
      const mail = await mailOf(view);
      expect([...mail.headers.keys()]).not.toContain('bcc');
      expect([...mail.headers.keys()].toSorted()).toEqual(
        [...(await mailOf(sampleView([STAY_GRANTED]))).headers.keys()].toSorted(),
      );
    },
  );
});

describe('what differs between readers', () => {
  it('is their address, Message-ID, links, date of subscription, and nothing else', () => {
    const view = sampleView(SEVERAL);
    const template = createTemplate(view, SETTINGS);
    const other: Recipient = {
      ...READER,
      address: 'other@example.net',
      messageId: '<other@crier.example.org>',
      since: '2025-02-03',
      manageUrl: 'https://crier.example.org/manage?t=other',
      unsubscribeUrl: 'https://crier.example.org/unsubscribe?t=other',
    };
    const [mine, theirs] = [READER, other].map((recipient) =>
      template
        .messageFor({ address: recipient.address, recipient, sentAt: SENT_AT })
        .toString()
        .split('\r\n'),
    );
    const changed = mine?.filter((line) => !theirs?.includes(line)) ?? [];
    expect(changed.length).toBeGreaterThan(5);
    for (const line of changed) expect(line).toMatch(/reader@|batch-77|token|May|2025|0b54/);
  });

  it('is the time as well, to the second', () => {
    const template = createTemplate(sampleView([STAY_GRANTED]), SETTINGS);
    const dateOf = (at: string) => {
      const addressee = { address: READER.address, recipient: READER, sentAt: new Date(at) };
      return /^Date: (.*)\r$/m.exec(template.messageFor(addressee).toString())?.[1];
    };
    expect(
      [
        '2025-05-30T19:12:31Z',
        '2025-05-30T19:12:31.999Z',
        '2025-05-30T19:12:32Z',
        '2025-05-30T19:12:31Z',
      ].map(dateOf),
    ).toEqual([
      'Fri, 30 May 2025 19:12:31 +0000',
      'Fri, 30 May 2025 19:12:31 +0000',
      'Fri, 30 May 2025 19:12:32 +0000',
      'Fri, 30 May 2025 19:12:31 +0000',
    ]);
  });

  it('has no place left empty', () => {
    for (const view of Object.values(SAMPLE_VIEWS))
      expect(rawOf(view).toString()).not.toMatch(/blank-[0-9a-f]{18}/);
  });

  it('is encoded right where links are long', async () => {
    const unsubscribeUrl = `https://crier.example.org/unsubscribe?t=${'0123456789abcdef='.repeat(20)}`;
    const mail = await mailOf(sampleView([STAY_GRANTED]), { ...READER, unsubscribeUrl });
    expect(mail.text).toContain(`Unsubscribe: ${unsubscribeUrl}\n`);
    expect(mail.html).toContain(`href="${unsubscribeUrl}"`);
  });
});
