import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { READER, SAMPLE_VIEWS } from './sample-views.ts';
import { createTemplate } from './template.ts';

const SETTINGS = {
  from: 'Court Crier <crier@example.org>',
  host: 'crier.example.org',
  unsubscribeMailbox: null,
};

async function mailOf(name: string) {
  const view = SAMPLE_VIEWS[name];
  if (!view) throw new Error(`no view named ${name}`);
  const raw = createTemplate(view, SETTINGS).messageFor({
    address: READER.address,
    recipient: READER,
    sentAt: new Date('2025-05-30T19:12:31Z'),
  });
  return simpleParser(raw);
}

describe('golden mails', () => {
  it.each(Object.keys(SAMPLE_VIEWS))('%s reads as it was approved', async (name) => {
    const mail = await mailOf(name);
    await expect(`Subject: ${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/${name}.txt`);
    await expect(mail.html).toMatchFileSnapshot(`golden/${name}.html`);
  });
});
