import { load } from 'cheerio';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { BatchView } from '../../domain/alert-view.ts';
import { shapeOf, stringsOf } from '../../domain/speech/shape.fixture.ts';
import { wordsFor } from './render/words.ts';
import { sampleViewIn } from './sample-views-in.ts';
import { READER, SAMPLE_VIEWS } from './sample-views.ts';
import { createTemplate } from './template.ts';

const SETTINGS = { from: 'crier@example.org', host: 'crier.example.org', unsubscribeMailbox: null };
const NAMES = Object.keys(SAMPLE_VIEWS);

async function mailOf(view: BatchView) {
  const sentAt = new Date('2025-05-30T19:12:31Z');
  return simpleParser(
    createTemplate(view, SETTINGS).messageFor({ address: READER.address, recipient: READER, sentAt }),
  );
}

/** What came from outside: the reader's language has no say in it. */
function outsideWords(view: BatchView): string[] {
  const { contact, postalAddress } = view.operator;
  const own = [view.title, contact, postalAddress, 'CourtListener', 'PACER', 'PDF', 'UTC', 'Court Crier'];
  const titles = (view.sections ?? []).map(({ title }) => title);
  const items = view.items.flatMap((item) => [
    item.caption,
    item.subject,
    item.docket?.courtName,
    item.quote,
    item.correction,
    ...item.labels,
    ...item.documents.map(({ title }) => title),
    ...(item.redline ?? []).map(({ text }) => text.trim()),
  ]);
  const asFiled = ['Order on Motion for Extension of Time'];
  return [...own, ...titles, ...items, ...asFiled]
    .filter((text): text is string => Boolean(text))
    .sort((a, b) => b.length - a.length);
}

function ownWords(text: string, view: BatchView): string {
  const unquoted = text.replaceAll(/^> .*$/gm, '').replaceAll(/https?:\/\/\S+/g, '');
  return outsideWords(view).reduce((rest, outside) => rest.replaceAll(outside, ''), unquoted);
}

const ENGLISH =
  /\b(?:the|and|of|to|is|was|this|that|you|your|from|by|because|filed|seen|sent|entry|entered|published|change|changes|changed|more|document|documents|page|docket|case|court|why|get|subscribed|unsubscribe|questions|message|read|free|also|sentence|noticed|source|edited|removed|added|our|may|June|May|March|April|last|where|information)\b/i;

describe.each(['es', 'ht'] as const)('golden mails in %s', (language) => {
  it.each(NAMES)('%s reads as it was approved', async (name) => {
    const mail = await mailOf(sampleViewIn(name, language));
    await expect(`Subject: ${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `golden/${language}/${name}.txt`,
    );
  });

  it.each(NAMES)('%s holds no English word of ours', async (name) => {
    const view = sampleViewIn(name, language);
    const mail = await mailOf(view);
    const text = ownWords(`${mail.subject}\n${mail.text}`, view);
    expect(text.split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
    const html = load(mail.html || '');
    html('blockquote, style').remove();
    const spoken = ownWords(html('body').text(), view);
    expect(spoken.split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
  });

  it('an empty digest says so', async () => {
    const view = { ...sampleViewIn('ruling', language), items: [], coverage: [] };
    const mail = await mailOf(view);
    await expect(`Subject: ${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `golden/${language}/nothing.txt`,
    );
    expect(ENGLISH.test(ownWords(`${mail.subject}\n${mail.text}`, view))).toBe(false);
  });

  it('say their language, so that a screen reader speaks it', async () => {
    const mail = await mailOf(sampleViewIn('ruling', language));
    expect(load(mail.html || '')('html').attr('lang')).toBe(language);
    expect(mail.subject).not.toContain('granted');
  });

  it('mark what the court filed as English', async () => {
    const html = load((await mailOf(sampleViewIn('several', language))).html || '');
    const filed = html('[lang="en"]').map((_, element) => html(element).text());
    expect(filed.get().join('\n')).toContain('Application (24A1079) for stay presented');
    expect(filed.get().join('\n')).toContain('Noem v. Doe, 24A1079 (U.S.)');
    expect(filed.get().join('\n')).not.toContain('DHS');
  });
});

describe('tables of mail words', () => {
  it.each(['es', 'ht'])('%s has a word for each of ours', (language) => {
    expect(shapeOf(wordsFor(language))).toEqual(expect.arrayContaining(shapeOf(wordsFor('en'))));
    const english = new Set(stringsOf(wordsFor('en')));
    const shared = stringsOf(wordsFor(language)).filter((one) => english.has(one));
    expect(shared.filter((one) => !/^(?:ltr|en-US|en-GB|\[\.\.\.\])$/.test(one))).toEqual([]);
  });
});

describe('an empty digest in English', () => {
  it('says so, why it comes, and how to stop it', async () => {
    const mail = await mailOf({ ...sampleViewIn('ruling', 'en'), items: [], coverage: [] });
    await expect(`Subject: ${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot('golden/nothing.txt');
    expect(mail.html).toContain('<h1>Nothing new</h1>');
  });
});
